/// What a template can be filled with.
public indirect enum TemplateValue: Hashable, Sendable {
  /// A text; it counts as false where it is empty.
  case text(String)
  /// Yes or no, for a section; it cannot be printed.
  case truth(Bool)
  /// A section is repeated for each of them.
  case list([TemplateValue])
  /// Values by name.
  case object([String: TemplateValue])
  /// Known by name, without a value: false, and a dotted line to be filled in by hand where it is printed.
  case blank

  /// A text, or a line to be filled in by hand.
  public static func filled(_ text: String?) -> TemplateValue {
    text.map { $0.isEmpty ? .blank : .text($0) } ?? .blank
  }

  /// What stands where a person has to write (titik-titik untuk diisi).
  public static let line = String(repeating: "\u{2026}", count: 8)

  /// Whether a section of it is shown.
  var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .truth(let value): value
    case .list(let values): !values.isEmpty
    case .object: true
    case .blank: false
    }
  }
}

extension TemplateValue: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
}

extension TemplateValue: ExpressibleByBooleanLiteral {
  /// Yes or no.
  public init(booleanLiteral value: Bool) { self = .truth(value) }
}

extension TemplateValue: ExpressibleByDictionaryLiteral {
  /// Values by name; of two with one name, the later.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self = .object(Dictionary(elements) { _, later in later })
  }
}

extension TemplateValue: ExpressibleByArrayLiteral {
  /// A list.
  public init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
}
