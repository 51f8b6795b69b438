/// What anybody has to say about data, from a broken quote in a file to an entry outside its agency's remit.
///
/// Findings are collected, never thrown at the first. A finding of severity ``Severity/error`` about an entry refuses
/// that entry; about a score, it keeps the score from counting.
public struct Finding: Hashable, Sendable {
  /// What a finding is about.
  public enum Subject: Hashable, Sendable {
    /// The competition as a whole, its rulebook or its settings.
    case competition
    /// A file that could not be read, or a row of it that belongs to nothing.
    case file(String)
    /// An agency.
    case agency(Agency.ID)
    /// An entry; an error refuses it.
    case entry(Entry.ID)
    /// A judge.
    case judge(Judge.ID)
    /// A score or a judge's sheet for an entry; an error keeps it from counting but does not refuse the entry.
    case score(Entry.ID)
  }

  /// The kind of finding, with its code and messages.
  public let kind: FindingKind

  /// How much it weighs here.
  public var severity: Severity

  /// What it is about.
  public let subject: Subject

  /// The field, by its name in the model: `title`, `scores.J01.C3`.
  public let path: String

  /// Where the value stands, when it came from a file.
  public var location: SourceLocation?

  /// The value as it was found, with identity numbers masked.
  public let value: String?

  /// What fills the places in the messages; identity numbers are masked.
  public let parameters: [String: String]

  /// The regulation or document behind it.
  public let basis: LegalBasis?

  /// A finding. Identity numbers in `value` and `parameters` are masked here, so that no message can show one whole.
  public init(
    _ kind: FindingKind, about subject: Subject, path: String = "", location: SourceLocation? = nil,
    value: String? = nil, parameters: [String: String] = [:], severity: Severity? = nil, basis: LegalBasis? = nil
  ) {
    self.kind = kind
    self.severity = severity ?? kind.severity
    self.subject = subject
    self.path = path
    self.location = location
    self.value = value.map(Privacy.masked)
    self.parameters =
      parameters.values.contains { $0.utf8.count >= 16 } ? parameters.mapValues(Privacy.masked) : parameters
    self.basis = basis ?? kind.basis
  }

  /// The stable code.
  public var code: String { kind.code }

  /// What is wrong, in the language.
  public func message(in language: Language) -> String {
    kind.message.text(in: language, filling: parameters)
  }

  /// What to do about it, in the language.
  public func advice(in language: Language) -> String {
    kind.advice.text(in: language, filling: parameters)
  }

  /// The entry that this finding refuses, if it does.
  public var refusedEntry: Entry.ID? {
    guard severity == .error, case .entry(let id) = subject else { return nil }
    return id
  }
}
