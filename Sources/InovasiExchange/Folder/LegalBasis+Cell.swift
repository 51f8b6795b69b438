import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension LegalBasis {
  /// A source as a cell holds it: the name of a document, or the JSON of any other kind.
  init(cell text: String) {
    if text.hasPrefix("{"), let basis = try? JSONDecoder().decode(LegalBasis.self, from: Data(text.utf8)) {
      self = basis
    } else {
      self = .document(text)
    }
  }

  /// The text of a cell that is read back as the same.
  var cell: String {
    let plain = description
    if LegalBasis(cell: plain) == self { return plain }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? plain
  }
}
