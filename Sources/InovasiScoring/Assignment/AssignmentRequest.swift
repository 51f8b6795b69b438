public import InovasiModel

/// What is asked for when judges are assigned to entries (permintaan penugasan juri).
///
/// The order of the lists does not matter. Of two entries or judges with one identifier the first by what they say is taken; of two
/// preferences of one judge about one entry, the lower.
public struct AssignmentRequest: Sendable {
  /// The stage that the entries are scored in.
  public var stage: Stage.ID
  /// The entries.
  public var entries: [Entry]
  /// The judges who are there.
  public var judges: [Judge]
  /// How many judges each entry is given.
  public var perEntry: Int
  /// Entries that need more than that, and how many more: 1 for a third evaluator where there are two.
  public var additionalJudges: [Entry.ID: Int] = [:]
  /// How many entries a judge takes at most who has no capacity of their own; `nil` for no limit.
  public var capacity: Int?
  /// From which panels an entry's judges have to come. No judge may belong to two of the panels.
  public var quotas: [Stage.PanelQuota]
  /// What counts how much.
  public var weights = AssignmentWeights()
  /// The conflicts of interest; a pair with one that binds is never assigned.
  public var conflicts: ConflictRegister
  /// What the judges would gladly score.
  public var preferences: [Preference]
  /// Pairs that are decided. Those of other stages are passed over, here as in the next two lists.
  public var fixed: [Assignment] = []
  /// Pairs that must not be, for reasons that are nobody's registered conflict of interest, as where a judge has declined.
  public var forbidden: [Assignment] = []
  /// What was assigned before: as much of it is kept as can be, and only the rest is assigned anew.
  ///
  /// An entry that had more judges than are asked for now keeps their number.
  public var previous: [Assignment] = []
  /// Entries that every judge scores who may (inovasi kalibrasi), so that severity can be told from merit.
  public var calibration: Set<Entry.ID> = []
  /// Whether an assignment that falls into parts is changed until it hangs together.
  public var linksJudges = true

  /// A request.
  public init(
    stage: Stage.ID, entries: [Entry], judges: [Judge], perEntry: Int, capacity: Int? = nil, quotas: [Stage.PanelQuota] = [],
    conflicts: ConflictRegister? = nil, preferences: [Preference] = []
  ) {
    self.stage = stage
    self.entries = entries
    self.judges = judges
    self.perEntry = perEntry
    self.capacity = capacity
    self.quotas = quotas
    self.conflicts = conflicts ?? ConflictRegister(judges: judges)
    self.preferences = preferences
  }

  /// What a competition asks for in a stage: its submitted entries but those that were refused, and the judges of the stage.
  ///
  /// A judge who has declared not to score an entry, in this stage or in all, is not given it; entries marked for calibration are
  /// scored by everybody who may.
  ///
  /// - Parameters:
  ///   - competition: the competition.
  ///   - stage: the stage, whose panel rule says how many judges an entry is given; its least number of sheets where it does not.
  ///   - refused: entries that are not to be scored: refused by the check, stopped by an earlier stage, or out by decision.
  ///   - absent: judges who have dropped out.
  public init(of competition: Competition, stage: Stage, refused: Set<Entry.ID> = [], without absent: Set<Judge.ID> = []) {
    self.init(
      stage: stage.id, entries: competition.entries.filter { $0.filing == .submitted && !refused.contains($0.id) },
      judges: competition.judges.filter {
        !absent.contains($0.id) && ($0.stages.isEmpty || $0.stages.contains(stage.id))
      },
      perEntry: stage.panel.judgesPerEntry ?? stage.panel.minimumSheets, quotas: stage.panel.quotas,
      conflicts: competition.conflictRegister, preferences: competition.preferences)
    let (entryIDs, judgeIDs) = (Set(entries.map(\.id)), Set(judges.map(\.id)))
    forbidden = competition.absences.filter {
      ($0.stage == nil || $0.stage == stage.id) && entryIDs.contains($0.entry) && judgeIDs.contains($0.judge)
    }
    .map { Assignment(entry: $0.entry, judge: $0.judge, stage: stage.id) }
    calibration = Set(entries.filter(\.isCalibration).map(\.id))
  }
}
