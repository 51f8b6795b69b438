/// How entries with equal final scores are set apart: keys in order, and a shared place when none of them decides.
///
/// No competition whose rules could be read has published a tie-break, so a rulebook has to state one, and results say where
/// it was used.
public struct TieBreak: Hashable, Sendable, Codable {
  /// One key.
  public enum Key: Hashable, Sendable {
    /// The higher mean of the points on a criterion of a stage goes first, whatever rule the stage's panel has.
    case criterion(Criterion.ID, stage: Stage.ID)
    /// The higher score of a stage goes first.
    case stage(Stage.ID)
    /// The innovation that has been in use longer goes first.
    case earlierStart
    /// The order of a lot that was drawn and recorded (undian), with the number of its minutes. It decides ties of which it names two or more
    /// entries; another of such a tie goes last.
    case recordedLot([Entry.ID], minutes: String)
    /// What a tie-break from outside looks at, in words; results name it, and no rulebook can ask for it.
    case other(LocalizedText)
  }

  /// The keys, in order.
  public var keys: [Key]

  /// Where the order comes from.
  public var basis: LegalBasis

  /// A tie-break; without keys, equal scores share a place.
  public init(
    keys: [Key] = [],
    basis: LegalBasis = .assumption(
      LocalizedText(
        id: "tidak ada aturan nilai sama yang diumumkan; peringkat dipakai bersama",
        en: "no tie-break is published; equal scores share a place"))
  ) {
    self.keys = keys
    self.basis = basis
  }

  private enum CodingKeys: String, CodingKey, CaseIterable { case keys, basis }

  /// Reads a tie-break; a key that is not known is an error, and so is one that is only known to a program.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    keys = try container.list(.keys)
    if keys.contains(where: \.isFromOutside) {
      throw DecodingError.unreadable(
        LocalizedText(
          id: "aturan nilai sama dari luar hanya dapat dipakai program, bukan rulebook.",
          en: "a tie-break from outside can be used by a program alone, and by no rulebook."),
        forKey: .keys, in: container)
    }
    basis = try container.decode(LegalBasis.self, forKey: .basis)
  }
}

extension TieBreak.Key: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable { case criterion, stage, earlierStart, lot, minutes }

  /// Apart from the others, so that nobody who writes a rulebook is told of it.
  private enum OutsideKey: String, CodingKey, CaseIterable { case other }

  /// Whether no rulebook can ask for it.
  var isFromOutside: Bool {
    if case .other = self { true } else { false }
  }

  /// Reads `{criterion, stage}`, `{stage}`, `{earlierStart: true}` or `{lot, minutes}`, and from results `{other}`.
  public init(from decoder: any Decoder) throws {
    if let name = try decoder.container(keyedBy: OutsideKey.self).decodeIfPresent(LocalizedText.self, forKey: .other) {
      _ = try decoder.strictContainer(keyedBy: OutsideKey.self)
      self = .other(name)
      return
    }
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    switch try container.exactlyOne(of: .stage, .earlierStart, .lot) {
    case .lot, .minutes:
      self = .recordedLot(
        try container.decode([Entry.ID].self, forKey: .lot), minutes: try container.decode(String.self, forKey: .minutes))
      _ = try container.atMostOne(of: [.lot, .criterion])
    case .earlierStart:
      guard try container.decode(Bool.self, forKey: .earlierStart) else {
        throw DecodingError.unreadable(
          LocalizedText(id: "earlierStart bernilai true, atau tidak ditulis.", en: "earlierStart is true, or left out."),
          forKey: .earlierStart, in: container)
      }
      self = .earlierStart
      for key in [CodingKeys.criterion, .minutes] { _ = try container.atMostOne(of: [.earlierStart, key]) }
    case .stage, .criterion:
      let stage = try container.decode(Stage.ID.self, forKey: .stage)
      let criterion = try container.decodeIfPresent(Criterion.ID.self, forKey: .criterion)
      self = criterion.map { .criterion($0, stage: stage) } ?? .stage(stage)
      _ = try container.atMostOne(of: [.stage, .minutes])
    }
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    if case .other(let name) = self {
      var container = encoder.container(keyedBy: OutsideKey.self)
      try container.encode(name, forKey: .other)
      return
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .other: break
    case .criterion(let criterion, let stage):
      try container.encode(criterion, forKey: .criterion)
      try container.encode(stage, forKey: .stage)
    case .stage(let stage):
      try container.encode(stage, forKey: .stage)
    case .earlierStart:
      try container.encode(true, forKey: .earlierStart)
    case .recordedLot(let lot, let minutes):
      try container.encode(lot, forKey: .lot)
      try container.encode(minutes, forKey: .minutes)
    }
  }
}
