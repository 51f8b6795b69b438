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
  public var code: String { storage.code }

  /// The severity, unless the rulebook sets another.
  public var severity: Severity { storage.severity }

  /// What is wrong, with `{parameters}`.
  public var message: LocalizedText { storage.message }

  /// What to do about it, with `{parameters}`.
  public var advice: LocalizedText { storage.advice }

  /// The regulation or document behind it, unless the rulebook names one.
  public var basis: LegalBasis? { storage.basis }

  /// Whether the data do not decide, so that a person has to (perlu diputuskan orang).
  public var needsPerson: Bool { storage.needsPerson }

  /// What tells this kind from another with the same code and other words; only while there are findings of the kind.
  package var identity: ObjectIdentifier { ObjectIdentifier(storage) }

  /// All that a kind says, in one place in memory: there are many findings of one kind.
  private let storage: Storage

  private final class Storage: Sendable {
    let code: String
    let severity: Severity
    let message: LocalizedText
    let advice: LocalizedText
    let basis: LegalBasis?
    let needsPerson: Bool

    init(
      _ code: String, _ severity: Severity, _ message: LocalizedText, _ advice: LocalizedText, _ basis: LegalBasis?,
      _ needsPerson: Bool
    ) {
      self.code = code
      self.severity = severity
      self.message = message
      self.advice = advice
      self.basis = basis
      self.needsPerson = needsPerson
    }
  }

  /// A kind of finding.
  public init(
    code: String, severity: Severity, message: LocalizedText, advice: LocalizedText, basis: LegalBasis? = nil,
    needsPerson: Bool = false
  ) {
    storage = Storage(code, severity, message, advice, basis, needsPerson)
  }

  /// Whether both have the same code.
  public static func == (lhs: FindingKind, rhs: FindingKind) -> Bool { lhs.storage === rhs.storage || lhs.code == rhs.code }

  /// Hashes the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
