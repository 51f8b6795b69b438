#if CommandLine
import Inovasi

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Terminal {
  /// Prints one JSON document with sorted keys, for programs.
  func print(json document: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    Swift.print(String(decoding: try encoder.encode(document), as: UTF8.self))
  }
}
#endif
