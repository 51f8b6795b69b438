public import InovasiModel

/// Templates by name: those of documents, and those that they put in (`style`, `letterhead`, `signatures`, `footer`).
public struct TemplateSet: Hashable, Sendable {
  /// The templates.
  public private(set) var templates: [String: Template]

  /// Templates.
  public init(_ templates: [Template] = []) {
    self.templates = Dictionary(templates.map { ($0.name, $0) }) { _, later in later }
  }

  /// The package's own in a language; in Indonesian for a language that the package does not speak.
  public static func standard(_ language: Language) -> TemplateSet {
    // A test reads every one of them.
    TemplateSet(
      names.compactMap { name in standardText(name, language).flatMap { try? Template($0, name: name) } })
  }

  /// The names of the package's own.
  public static let names = DocumentKind.allCases.map(\.rawValue) + ["footer", "letterhead", "signatures", "style"]

  /// The text of one of the package's own, to start from; `nil` for another name.
  public static func standardText(_ name: String, _ language: Language) -> String? {
    let resource = StandardTemplates.files["\(name).\(language == .english ? "en" : "id")"] ?? StandardTemplates.files[name]
    return resource.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same with other templates in the place of those with their names.
  public func replacing(_ others: [Template]) -> TemplateSet {
    var set = self
    for template in others { set.templates[template.name] = template }
    return set
  }
}
