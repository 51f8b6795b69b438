extension Decision: Codable {
  fileprivate enum Key: String, CodingKey, CaseIterable {
    case number, date, kind, entry, award, stage, judge, criterion, points, old, new, from, by, ground, lot, cancels
    case reason, document, signedBy, answers
  }

  /// The keys that every kind of decision may have.
  private static let common: Set<Key> = [.number, .date, .kind, .reason, .document, .signedBy, .answers]

  /// Reads a decision; a key that is not known, or that its kind does not have, is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Key.self)
    let kind = try container.decode(Kind.self, forKey: .kind)
    let allowed = Self.common.union(kind.keys)
    if let stray = container.allKeys.filter({ !allowed.contains($0) }).map(\.rawValue).min(), let key = Key(rawValue: stray) {
      throw DecodingError.unreadable(
        LocalizedText(
          id: "keputusan jenis {kind} tidak memuat \"{key}\".", en: "a decision of kind {kind} has no \"{key}\"."),
        ["kind": kind.rawValue, "key": stray], forKey: key, in: container)
    }
    self.init(
      number: try container.decode(Int.self, forKey: .number),
      date: try container.decode(CalendarDate.self, forKey: .date), act: try Self.act(kind, container),
      reason: try container.decode(LocalizedText.self, forKey: .reason),
      document: try container.decodeIfPresent(String.self, forKey: .document), signedBy: try container.list(.signedBy),
      answers: try container.decodeIfPresent(Int.self, forKey: .answers))
  }

  private static func act(_ kind: Kind, _ container: KeyedDecodingContainer<Key>) throws -> Act {
    func entry() throws -> Entry.ID { try container.decode(Entry.ID.self, forKey: .entry) }
    func award() throws -> AwardTier.ID { try container.decode(AwardTier.ID.self, forKey: .award) }
    switch kind {
    case .deduction:
      return .deduction(
        entry: try entry(), points: try container.decode(Points.self, forKey: .points),
        stage: try container.decodeIfPresent(Stage.ID.self, forKey: .stage))
    case .ineligibility:
      return .ineligibility(
        entry: try entry(), from: try container.decodeIfPresent(CalendarDate.self, forKey: .from))
    case .revocation:
      return .revocation(
        entry: try entry(), award: try container.decodeIfPresent(AwardTier.ID.self, forKey: .award))
    case .withdrawal: return .withdrawal(entry: try entry())
    case .objection:
      return .objection(
        by: try container.decode(String.self, forKey: .by),
        entry: try container.decodeIfPresent(Entry.ID.self, forKey: .entry))
    case .upheld: return .upheld
    case .denied: return .denied
    case .selection:
      return .selection(
        entry: try entry(), award: try award(), ground: try container.decode(SelectionGround.self, forKey: .ground))
    case .exclusion: return .exclusion(entry: try entry(), award: try award())
    case .correction:
      return .correction(
        ScoreCorrection(
          entry: try entry(), judge: try container.decode(Judge.ID.self, forKey: .judge),
          stage: try container.decode(Stage.ID.self, forKey: .stage),
          criterion: try container.decode(Criterion.ID.self, forKey: .criterion),
          old: try container.decode(Points.self, forKey: .old), new: try container.decode(Points.self, forKey: .new)))
    case .lot: return .lot(try container.decode([Entry.ID].self, forKey: .lot))
    case .frozen: return .frozen
    case .final: return .final
    case .reopened: return .reopened
    case .cancellation: return .cancellation(of: try container.decode(Int.self, forKey: .cancels))
    }
  }

  /// Writes the form that ``init(from:)`` reads; where it stood in a file is not part of it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(number, forKey: .number)
    try container.encode(date, forKey: .date)
    try container.encode(kind, forKey: .kind)
    try container.encode(reason, forKey: .reason)
    try container.encodeIfPresent(document, forKey: .document)
    if !signedBy.isEmpty { try container.encode(signedBy, forKey: .signedBy) }
    try container.encodeIfPresent(answers, forKey: .answers)
    switch act {
    case .deduction(let entry, let points, let stage):
      try container.encode(entry, forKey: .entry)
      try container.encode(points, forKey: .points)
      try container.encodeIfPresent(stage, forKey: .stage)
    case .ineligibility(let entry, let from):
      try container.encode(entry, forKey: .entry)
      try container.encodeIfPresent(from, forKey: .from)
    case .revocation(let entry, let award):
      try container.encode(entry, forKey: .entry)
      try container.encodeIfPresent(award, forKey: .award)
    case .withdrawal(let entry): try container.encode(entry, forKey: .entry)
    case .objection(let role, let entry):
      try container.encode(role, forKey: .by)
      try container.encodeIfPresent(entry, forKey: .entry)
    case .selection(let entry, let award, let ground):
      try container.encode(entry, forKey: .entry)
      try container.encode(award, forKey: .award)
      try container.encode(ground, forKey: .ground)
    case .exclusion(let entry, let award):
      try container.encode(entry, forKey: .entry)
      try container.encode(award, forKey: .award)
    case .correction(let correction):
      try container.encode(correction.entry, forKey: .entry)
      try container.encode(correction.judge, forKey: .judge)
      try container.encode(correction.stage, forKey: .stage)
      try container.encode(correction.criterion, forKey: .criterion)
      try container.encode(correction.old, forKey: .old)
      try container.encode(correction.new, forKey: .new)
    case .lot(let entries): try container.encode(entries, forKey: .lot)
    case .cancellation(let number): try container.encode(number, forKey: .cancels)
    case .upheld, .denied, .frozen, .final, .reopened: break
    }
  }
}

extension Decision.Kind {
  /// The keys that only this kind, and its like, has.
  fileprivate var keys: Set<Decision.Key> {
    switch self {
    case .deduction: [.entry, .points, .stage]
    case .ineligibility: [.entry, .from]
    case .revocation, .exclusion: [.entry, .award]
    case .withdrawal: [.entry]
    case .objection: [.by, .entry]
    case .selection: [.entry, .award, .ground]
    case .correction: [.entry, .judge, .stage, .criterion, .old, .new]
    case .lot: [.lot]
    case .cancellation: [.cancels]
    case .upheld, .denied, .frozen, .final, .reopened: []
    }
  }
}
