#if CommandLine
import Inovasi

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Terminal {
  /// Prints a document with sorted keys.
  func print(json document: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    Swift.print(String(decoding: try encoder.encode(document), as: UTF8.self))
  }
}
#endif
