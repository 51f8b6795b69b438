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
  @inlinable
  public var kind: FindingKind { details.kind }

  /// How much it weighs here.
  public var severity: Severity

  /// What it is about.
  @inlinable
  public var subject: Subject { details.subject }

  /// The field, by its name in the model: `title`, `scores.J01.C3`; identity numbers are masked, unless they are identifiers.
  @inlinable
  public var path: String { details.path }

  /// Where the value stands, when it came from a file.
  public var location: SourceLocation?

  /// The value as it was found, with identity numbers masked.
  @inlinable
  public var value: String? { details.value }

  /// What fills the places in the messages; identity numbers are masked.
  @inlinable
  public var parameters: TextParameters { details.parameters }

  /// The regulation or document behind it.
  @inlinable
  public var basis: LegalBasis? { details.basis }

  @usableFromInline let details: Details

  /// A finding. Identity numbers in `value`, `parameters` and `path` are masked here, so that no message can show one whole.
  ///
  /// The path of a finding about a judge or a score is made of identifiers, which stay as they are: `scores.J01.C3`.
  public init(
    _ kind: FindingKind, about subject: Subject, path: String = "", location: SourceLocation? = nil,
    value: String? = nil, parameters: TextParameters = [:], severity: Severity? = nil, basis: LegalBasis? = nil
  ) {
    self.init(
      Details(
        kind, subject, subject.maskedPath(path), value.map(Privacy.masked),
        parameters.masked,
        basis ?? kind.basis),
      location, severity ?? kind.severity)
  }

  init(_ details: Details, _ location: SourceLocation?, _ severity: Severity) {
    self.details = details
    self.location = location
    self.severity = severity
  }

  /// The stable code.
  public var code: String { kind.code }

  /// What is wrong, in the language.
  public func message(in language: Language) -> String {
    kind.message(in: language).text(filling: parameters)
  }

  /// What to do about it, in the language.
  public func advice(in language: Language) -> String {
    kind.advice(in: language).text(filling: parameters)
  }

  /// The entry that this finding refuses, if it does.
  public var refusedEntry: Entry.ID? {
    guard severity == .error, case .entry(let id) = subject else { return nil }
    return id
  }
}

extension Finding.Subject {
  /// The path of a finding about this; a column that nobody knows may have an identity number for its name.
  func maskedPath(_ path: String) -> String {
    switch self {
    case .judge, .score: path
    case .competition, .file, .agency, .entry: Privacy.masked(path)
    }
  }
}

extension Finding {
  /// All that never changes, in one place in memory: findings are sorted and handed on a great many times.
  @usableFromInline
  final class Details: Hashable, Sendable {
    @usableFromInline let kind: FindingKind
    @usableFromInline let subject: Subject
    @usableFromInline let path: String
    @usableFromInline let value: String?
    @usableFromInline let parameters: TextParameters
    @usableFromInline let basis: LegalBasis?

    init(
      _ kind: FindingKind, _ subject: Subject, _ path: String, _ value: String?, _ parameters: TextParameters,
      _ basis: LegalBasis?
    ) {
      self.kind = kind
      self.subject = subject
      self.path = path
      self.value = value
      self.parameters = parameters
      self.basis = basis
    }

    @usableFromInline
    static func == (lhs: Details, rhs: Details) -> Bool {
      lhs === rhs
        || lhs.kind == rhs.kind && lhs.subject == rhs.subject && lhs.path == rhs.path && lhs.value == rhs.value
          && lhs.parameters == rhs.parameters && lhs.basis == rhs.basis
    }

    @usableFromInline
    func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      hasher.combine(subject)
      hasher.combine(path)
      hasher.combine(value)
      hasher.combine(parameters)
      hasher.combine(basis)
    }
  }
}

extension Finding: CustomReflectable {
  /// Shows the fields in a debugger, and not where they are kept.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "code": code, "severity": severity, "subject": subject, "path": path, "location": location as Any,
        "value": value as Any, "parameters": parameters, "basis": basis as Any,
      ])
  }
}
