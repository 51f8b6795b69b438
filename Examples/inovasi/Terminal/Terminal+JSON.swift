#if CommandLine
import Foundation

extension Terminal {
  /// Prints a document for programs: sorted keys, so that the same results make the same bytes.
  func print(json document: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    Swift.print(String(decoding: try encoder.encode(document), as: UTF8.self))
  }
}
#endif
