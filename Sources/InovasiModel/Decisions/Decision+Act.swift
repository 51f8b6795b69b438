extension Decision {
  /// What is decided, and about what.
  public enum Act: Hashable, Sendable {
    /// Points are taken off the final score, or off the score of a stage (pengurangan nilai).
    case deduction(entry: Entry.ID, points: Points, stage: Stage.ID?)
    /// The entry takes no place, from a day on where one is given (gugur, diskualifikasi).
    case ineligibility(entry: Entry.ID, from: CalendarDate?)
    /// An award is taken back, or all of them where none is named (pencabutan penghargaan).
    case revocation(entry: Entry.ID, award: AwardTier.ID?)
    /// The agency takes its entry back (pengunduran diri).
    case withdrawal(entry: Entry.ID)
    /// Somebody, by role, objects to an entry, or to the result as a whole (sanggah).
    case objection(by: String, entry: Entry.ID?)
    /// The objection that this answers is upheld (diterima); what follows from it are decisions of their own.
    case upheld
    /// The objection that this answers is denied (ditolak).
    case denied
    /// The plenary gives an award that the entry's place does not give (keputusan pleno).
    case selection(entry: Entry.ID, award: AwardTier.ID, ground: SelectionGround)
    /// The plenary does not give an award that the entry's place would give; nobody moves up for it.
    case exclusion(entry: Entry.ID, award: AwardTier.ID)
    /// A score was written down wrongly (koreksi nilai).
    case correction(ScoreCorrection)
    /// A lot was drawn between entries in a tie; the first goes first (undian).
    case lot([Entry.ID])
    /// The result is announced and stands still; objections may be raised (pengumuman sementara, masa sanggah).
    case frozen
    /// The result is decreed (penetapan).
    case final
    /// The result is taken up again (dibuka kembali).
    case reopened
    /// An earlier decision is cancelled: it counts as never made (pembatalan).
    case cancellation(of: Int)
  }

  /// The kinds of decision, by their names in a file.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
    /// Points are taken off.
    case deduction
    /// The entry takes no place.
    case ineligibility
    /// An award is taken back.
    case revocation
    /// The agency takes its entry back.
    case withdrawal
    /// Somebody objects.
    case objection
    /// An objection is upheld.
    case upheld
    /// An objection is denied.
    case denied
    /// The plenary gives an award.
    case selection
    /// The plenary does not give an award.
    case exclusion
    /// A score is corrected.
    case correction
    /// A lot was drawn.
    case lot
    /// The result is announced and stands still.
    case frozen
    /// The result is decreed.
    case final
    /// The result is taken up again.
    case reopened
    /// An earlier decision is cancelled.
    case cancellation

    /// Whether it says how far the result has come, and nothing about an entry.
    public var isState: Bool { self == .frozen || self == .final || self == .reopened }

    /// Whether places, scores, awards or money can move by it.
    public var canMoveResults: Bool {
      switch self {
      case .objection, .upheld, .denied, .frozen, .final, .reopened: false
      default: true
      }
    }

    /// Whether it needs minutes and a signature. What a party does by itself, and the announcement, do not.
    public var needsMinutes: Bool { self != .objection && self != .withdrawal && self != .frozen }
  }

  /// Why the plenary gives an award that the place does not give.
  ///
  /// The grounds that KIPP's plenaries named: composition in proportion to category, group, kind of institution and region,
  /// affirmation of lagging regions (2017), new faces (2020, 2021), replicated innovations first (2025).
  public enum SelectionGround: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
    /// In proportion to the field (proporsional).
    case proportional
    /// To the good of those who lag behind (afirmasi, daerah 3T).
    case affirmative
    /// For the balance of regions.
    case region
    /// For the balance of kinds of participant.
    case participantClass = "class"
    /// For the balance of groups.
    case group
    /// For the balance of categories.
    case category
    /// Somebody who has not won before ("wajah baru").
    case newFace
    /// The innovation has been replicated.
    case replicated
    /// Another ground, which the reason names.
    case other
  }

  /// The kind of decision.
  public var kind: Kind {
    switch act {
    case .deduction: .deduction
    case .ineligibility: .ineligibility
    case .revocation: .revocation
    case .withdrawal: .withdrawal
    case .objection: .objection
    case .upheld: .upheld
    case .denied: .denied
    case .selection: .selection
    case .exclusion: .exclusion
    case .correction: .correction
    case .lot: .lot
    case .frozen: .frozen
    case .final: .final
    case .reopened: .reopened
    case .cancellation: .cancellation
    }
  }

  /// The entries that it is about.
  public var entries: [Entry.ID] {
    switch act {
    case .deduction(let entry, _, _), .ineligibility(let entry, _), .revocation(let entry, _), .withdrawal(let entry),
      .selection(let entry, _, _), .exclusion(let entry, _):
      [entry]
    case .objection(_, let entry): [entry].compactMap(\.self)
    case .correction(let correction): [correction.entry]
    case .lot(let entries): entries
    case .upheld, .denied, .frozen, .final, .reopened, .cancellation: []
    }
  }
}

/// A judge's score that was written down wrongly, with both values.
public struct ScoreCorrection: Hashable, Sendable {
  /// The entry.
  public var entry: Entry.ID
  /// The judge.
  public var judge: Judge.ID
  /// The stage.
  public var stage: Stage.ID
  /// The criterion.
  public var criterion: Criterion.ID
  /// What stands in the scores; when something else does, nothing is corrected.
  public var old: Points
  /// What should stand there.
  public var new: Points

  /// A correction.
  public init(entry: Entry.ID, judge: Judge.ID, stage: Stage.ID, criterion: Criterion.ID, old: Points, new: Points) {
    self.entry = entry
    self.judge = judge
    self.stage = stage
    self.criterion = criterion
    self.old = old
    self.new = new
  }
}
