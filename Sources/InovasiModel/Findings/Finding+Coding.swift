extension Finding: Codable {
  private enum Key: String, CodingKey {
    case code, severity, about, name, path, location, value, parameters, basis, message, advice, needsPerson
  }

  private enum Topic: String, Codable { case competition, file, agency, entry, judge, score }

  /// Reads a finding that ``encode(to:)`` wrote; its message stays as it was written, filled in.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let severity = try container.decode(Severity.self, forKey: .severity)
    let basis = try container.decodeIfPresent(LegalBasis.self, forKey: .basis)
    let kind = FindingKind(
      code: try container.decode(String.self, forKey: .code), severity: severity,
      filledMessage: try container.decode(LocalizedText.self, forKey: .message).masked,
      filledAdvice: try container.decode(LocalizedText.self, forKey: .advice).masked, basis: basis,
      needsPerson: try container.decodeIfPresent(Bool.self, forKey: .needsPerson) ?? false)
    let subject: Subject =
      switch try container.decode(Topic.self, forKey: .about) {
      case .competition: .competition
      case .file: .file(try container.decode(String.self, forKey: .name))
      case .agency: .agency(try container.decode(Agency.ID.self, forKey: .name))
      case .entry: .entry(try container.decode(Entry.ID.self, forKey: .name))
      case .judge: .judge(try container.decode(Judge.ID.self, forKey: .name))
      case .score: .score(try container.decode(Entry.ID.self, forKey: .name))
      }
    let details = Details(
      kind, subject, subject.maskedPath(try container.decode(String.self, forKey: .path)),
      try container.decodeIfPresent(String.self, forKey: .value).map(Privacy.masked),
      try container.decode(TextParameters.self, forKey: .parameters).masked, basis)
    self.init(details, try container.decodeIfPresent(SourceLocation.self, forKey: .location), severity)
  }

  /// Writes code, severity, subject, place, value, parameters, the messages in both languages, and that a person has to decide where one has
  /// to.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(code, forKey: .code)
    try container.encode(severity, forKey: .severity)
    try container.encode(topic, forKey: .about)
    try container.encode(subject.name, forKey: .name)
    try container.encode(path, forKey: .path)
    try container.encodeIfPresent(location, forKey: .location)
    try container.encodeIfPresent(value, forKey: .value)
    try container.encode(parameters, forKey: .parameters)
    try container.encodeIfPresent(basis, forKey: .basis)
    try container.encode(
      LocalizedText(id: message(in: .indonesian), en: message(in: .english)), forKey: .message)
    try container.encode(LocalizedText(id: advice(in: .indonesian), en: advice(in: .english)), forKey: .advice)
    if kind.needsPerson { try container.encode(true, forKey: .needsPerson) }
  }

  private var topic: Topic {
    switch subject {
    case .competition: .competition
    case .file: .file
    case .agency: .agency
    case .entry: .entry
    case .judge: .judge
    case .score: .score
    }
  }
}

extension LocalizedText {
  /// A file may have been written by hand; what is shown from it is masked all the same.
  fileprivate var masked: LocalizedText {
    LocalizedText(id: Privacy.masked(indonesian), en: Privacy.masked(english))
  }
}
