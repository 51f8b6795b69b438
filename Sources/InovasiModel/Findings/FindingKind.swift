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

  /// Whether its texts are to be read as they stand, braces and all: those of a finding that was written down, filled in.
  package var isFilled: Bool { storage.isFilled }

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
    let isFilled: Bool

    init(
      _ code: String, _ severity: Severity, _ message: LocalizedText, _ advice: LocalizedText, _ basis: LegalBasis?,
      _ needsPerson: Bool, _ isFilled: Bool
    ) {
      self.code = code
      self.severity = severity
      self.message = message
      self.advice = advice
      self.basis = basis
      self.needsPerson = needsPerson
      self.isFilled = isFilled
    }
  }

  /// A kind of finding.
  public init(
    code: String, severity: Severity, message: LocalizedText, advice: LocalizedText, basis: LegalBasis? = nil,
    needsPerson: Bool = false
  ) {
    storage = Storage(code, severity, message, advice, basis, needsPerson, false)
  }

  /// A kind of one finding, with the texts that it was written down with.
  init(
    code: String, severity: Severity, filledMessage: LocalizedText, filledAdvice: LocalizedText, basis: LegalBasis?,
    needsPerson: Bool
  ) {
    storage = Storage(code, severity, filledMessage, filledAdvice, basis, needsPerson, true)
  }

  /// The message in a language, to be filled in.
  package func message(in language: Language) -> TextTemplate { template(message[language], language) }

  /// The advice in a language, to be filled in.
  package func advice(in language: Language) -> TextTemplate { template(advice[language], language) }

  private func template(_ text: String, _ language: Language) -> TextTemplate {
    isFilled ? TextTemplate(filled: text) : TextTemplate(text, in: language)
  }

  /// Whether both have the same code.
  public static func == (lhs: FindingKind, rhs: FindingKind) -> Bool { lhs.storage === rhs.storage || lhs.code == rhs.code }

  /// Hashes the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
