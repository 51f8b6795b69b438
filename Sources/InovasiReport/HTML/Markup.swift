/// A piece of a page. Text is escaped when it is written out, so that no title can end up as markup.
indirect enum Markup: Sendable {
  case text(String)
  case element(String, [(name: String, value: String)], [Markup])
  case group([Markup])
  /// A style sheet of our own; a literal in source code, never data.
  case styleSheet(StaticString)
  /// JSON for programs, in which every `<`, `>` and `&` was escaped by whoever made it.
  case data(JSONText)

  /// Nothing.
  static let empty = Markup.group([])

  /// Writes the piece out as HTML.
  func write(into page: inout String) {
    switch self {
    case .text(let text): Self.escape(text, into: &page)
    case .group(let pieces): for piece in pieces { piece.write(into: &page) }
    case .styleSheet(let text): page += text.description
    case .data(let json): page += json.text
    case .element(let name, let attributes, let content):
      page += "<\(name)"
      for (attribute, value) in attributes {
        page += " \(attribute)=\""
        Self.escape(value, into: &page)
        page += "\""
      }
      page += ">"
      if Self.void.contains(name) { return }
      for piece in content { piece.write(into: &page) }
      page += "</\(name)>"
      if Self.lines.contains(name) { page += "\n" }
    }
  }

  private static let void: Set<String> = ["meta", "br", "col"]

  /// Elements after which the page goes on in a new line, so that a person can read its source.
  private static let lines: Set<String> = [
    "head", "title", "style", "header", "section", "footer", "h1", "h2", "h3", "p", "table", "thead", "tbody", "tr", "svg", "ul",
    "li", "caption", "details", "summary", "dl", "dd", "nav", "main", "script",
  ]

  /// Appends a text so that nothing in it is markup.
  static func escape(_ text: String, into page: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": page += "&amp;"
      case "<": page += "&lt;"
      case ">": page += "&gt;"
      case "\"": page += "&quot;"
      case "'": page += "&#39;"
      case "\n", "\t": page.unicodeScalars.append(scalar)
      default:
        // Control characters, and those that turn the direction of writing, are not for a page.
        let isHidden =
          scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
          || (0x2066...0x2069).contains(scalar.value)
        page.unicodeScalars.append(isHidden ? "\u{FFFD}" : scalar)
      }
    }
  }
}

extension Markup: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { self = .text(text) }
}

/// Puts pieces one after the other, with `if` and `for` among them.
@resultBuilder
enum MarkupBuilder {
  static func buildExpression(_ piece: Markup) -> Markup { piece }
  static func buildExpression(_ text: String) -> Markup { .text(text) }
  static func buildBlock(_ pieces: Markup...) -> Markup { .group(pieces) }
  static func buildOptional(_ piece: Markup?) -> Markup { piece ?? .empty }
  static func buildEither(first piece: Markup) -> Markup { piece }
  static func buildEither(second piece: Markup) -> Markup { piece }
  static func buildArray(_ pieces: [Markup]) -> Markup { .group(pieces) }
}

/// An element with its attributes and what stands within.
func tag(
  _ name: String, _ attributes: KeyValuePairs<String, String> = [:], @MarkupBuilder _ content: () -> Markup = { .empty }
) -> Markup {
  .element(name, attributes.map { (name: $0.key, value: $0.value) }, [content()])
}
