#if Spreadsheet
import InovasiModel

/// How much of a text a spreadsheet takes into a cell.
///
/// Source: Excel specifications and limits, "Total number of characters that a cell can contain: 32,767 characters"; they are UTF-16's.
enum CellLength {
  static let maximum = 32_767

  static func isOver(_ text: String) -> Bool { text.utf8.count > maximum && text.utf16.count > maximum }

  /// A text that fits, with a mark at its end where it was cut.
  static func cut(_ text: String, _ language: Language) -> String {
    guard isOver(text) else { return text }
    let mark = LocalizedText(
      id: " … [dipotong: satu sel memuat paling banyak 32.767 karakter; utuh di tabel CSV]",
      en: " … [cut: a cell holds 32,767 characters at most; whole in the CSV tables]")[language]
    var room = maximum - mark.utf16.count
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      room -= scalar.value > 0xFFFF ? 2 : 1
      if room < 0 { break }
      kept.append(scalar)
    }
    return String(kept) + mark
  }
}
#endif
