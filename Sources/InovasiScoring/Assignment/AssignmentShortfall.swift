public import InovasiModel

/// What an assignment lacks, so that one sees which condition has to give way.
public enum AssignmentShortfall: Hashable, Sendable {
  /// There is nothing to score.
  case noEntries
  /// There is nobody to score.
  case noJudges
  /// No judge is asked for, or fewer than none.
  case nothingAsked(perEntry: Int)
  /// More judges are asked for each entry than there are.
  case moreThanThereAre(perEntry: Int, judges: Int)
  /// There are more judges or pairs than an ``Assigner`` takes, or numbers so large that costs could not be added exactly.
  case tooLarge
  /// An entry, a judge or a panel is named that is not there.
  case unknown(String)
  /// A judge belongs to two panels of which quotas speak, so that it is not clear for which of them the judge counts.
  case quotasOverlap(judge: Judge.ID, panels: [JudgePanel.ID])
  /// The quotas ask for more judges together than an entry is given.
  case quotasExceed(asked: Int, perEntry: Int)
  /// An entry has fewer judges who may score it than it needs, because of these conflicts of interest, among other things.
  case fewJudges(entry: Entry.ID, asked: Int, available: Int, conflicts: [ConflictKind], panel: JudgePanel.ID?)
  /// An entry has fewer judges of a panel who may score it than the quota asks for.
  case fewOfPanel(entry: Entry.ID, panel: JudgePanel.ID, asked: Int, available: Int)
  /// All judges together take fewer entries than are to be given out.
  case capacity(asked: Int, available: Int, judges: Int)
  /// The entries that are bound to a panel ask for more than its judges take.
  case panelCapacity(panel: JudgePanel.ID, entries: Int, asked: Int, available: Int, judges: Int)
  /// Some entries can only go to some judges, and ask for more than those take.
  case groupCapacity(judges: [Judge.ID], entries: [Entry.ID], asked: Int, available: Int)
  /// A quota can be reached for this entry taken alone, but not for all entries at once.
  case quota(entry: Entry.ID, panel: JudgePanel.ID, asked: Int, given: Int)
  /// A judge can not be given as many entries as was promised.
  case minimumLoad(judge: Judge.ID, asked: Int, given: Int)
  /// A pair was decided that may not be: by a conflict of interest; because it is forbidden or not of the panel where there is none.
  case fixedPair(Assignment, conflict: ConflictKind?)
  /// More pairs were decided for a judge than the judge takes, or so many that others could not be kept.
  case fixedLost(Assignment)
}

/// Why judges cannot be assigned as asked.
public struct AssignmentError: Error, Hashable, Sendable {
  /// What is lacking: everything that could be told, not the first alone.
  public let shortfalls: [AssignmentShortfall]

  /// The same as findings that people can read.
  public var findings: [Finding] { shortfalls.map(\.finding) }
}

extension AssignmentError: CustomStringConvertible {
  /// What is lacking and what to do about it, in English.
  public var description: String {
    findings.map { "\($0.code): \($0.message(in: .english)) \($0.advice(in: .english))" }.joined(separator: "\n")
  }
}
