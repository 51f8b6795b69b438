#if CommandLine
import Foundation
import Inovasi

extension Terminal {
  /// Prints a document as JSON with its keys in order.
  func print(json document: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    Swift.print(String(decoding: try encoder.encode(document), as: UTF8.self))
  }
}
#endif
