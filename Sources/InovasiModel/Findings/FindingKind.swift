/// One thing that a rule or a reader can have to say, declared beside the code that says it.
///
/// ```swift
/// extension FindingKind {
///   static let titleMissing = FindingKind(
///     code: "ENTRY_TITLE_MISSING", severity: .error,
///     message: LocalizedText(id: "Inovasi {entry} tidak berjudul.", en: "Innovation {entry} has no title."),
///     advice: LocalizedText(id: "Isi kolom judul.", en: "Fill in the title."))
/// }
/// ```
public struct FindingKind: Hashable, Sendable {
  /// The stable code: upper case, the same in every language and version.
  public let code: String

  /// The severity, unless the rulebook sets another.
  public let severity: Severity

  /// What is wrong, with `{parameters}`.
  public let message: LocalizedText

  /// What to do about it, with `{parameters}`.
  public let advice: LocalizedText

  /// The regulation or document behind it, unless the rulebook names one.
  public let basis: LegalBasis?

  /// Whether the data do not decide, so that a person has to (perlu diputuskan orang).
  public let needsPerson: Bool

  /// A kind of finding.
  public init(
    code: String, severity: Severity, message: LocalizedText, advice: LocalizedText, basis: LegalBasis? = nil,
    needsPerson: Bool = false
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.advice = advice
    self.basis = basis
    self.needsPerson = needsPerson
  }

  /// Whether both have the same code.
  public static func == (lhs: FindingKind, rhs: FindingKind) -> Bool { lhs.code == rhs.code }

  /// Hashes the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
