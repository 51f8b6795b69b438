/// A Markdown text being put together, paragraph by paragraph.
struct MarkdownPage {
  let maximumRows: Int
  let words: Words
  private(set) var text = ""

  init(maximumRows: Int, words: Words) {
    self.maximumRows = maximumRows
    self.words = words
  }

  /// Adds a paragraph that is Markdown already.
  mutating func line(_ paragraph: String) {
    text += (text.isEmpty ? "" : "\n") + paragraph + "\n"
  }

  /// Adds a heading and a table of texts that are not Markdown; nothing when there are no rows.
  mutating func table(_ title: String, file: String, columns: [(heading: String, isNumber: Bool)], rows: [[String]]) {
    guard !rows.isEmpty else { return }
    line("## " + Self.escaped(title))
    var lines = [
      "| " + columns.map { Self.escaped($0.heading) }.joined(separator: " | ") + " |",
      "| " + columns.map { $0.isNumber ? "---:" : "---" }.joined(separator: " | ") + " |",
    ]
    lines += rows.prefix(maximumRows).map { "| " + $0.map(Self.escaped).joined(separator: " | ") + " |" }
    line(lines.joined(separator: "\n"))
    if rows.count > maximumRows {
      line(
        words(
          "\(words.number(maximumRows)) dari \(words.number(rows.count)) baris; selebihnya di \(file).",
          "\(words.number(maximumRows)) of \(words.number(rows.count)) rows; the rest is in \(file)."))
    }
  }

  /// A text with everything that Markdown or HTML would read as more than text made harmless.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!": result += "\\"
      case "<":
        result += "&lt;"
        continue
      case ">":
        result += "&gt;"
        continue
      case "&":
        result += "&amp;"
        continue
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
