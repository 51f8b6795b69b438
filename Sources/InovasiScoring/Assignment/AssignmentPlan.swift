public import InovasiModel

/// Who scores what, why, and what stands against it (rencana penugasan juri).
public struct AssignmentPlan: Hashable, Sendable, Encodable {
  /// The stage.
  public let stage: Stage.ID
  /// The pairs, by entry and judge.
  public let pairs: [AssignedPair]
  /// The judges with their loads, by identifier; those who were given nothing are among them.
  public let loads: [JudgeLoad]
  /// The conflicts of interest between these judges and entries, refused or overridden, by entry, judge and kind.
  public let conflicts: [Conflict]
  /// How the judges hang together.
  public let linkage: Linkage
  /// What has changed against the assignment that was given as the previous one.
  public let changes: AssignmentChanges
  /// The sum of everything that ``AssignmentWeights`` speaks of.
  public let cost: Int

  /// The conflicts that keep a judge from an entry.
  public var refused: [Conflict] { conflicts.filter(\.isBinding) }

  /// The pairs as a competition keeps them.
  public var assignments: [Assignment] {
    pairs.map { Assignment(entry: $0.entry, judge: $0.judge, stage: stage) }
  }
}

/// A judge who is to score an entry, with the reasons.
public struct AssignedPair: Hashable, Sendable, Encodable {
  /// How a pair came about.
  public enum Origin: String, Hashable, Sendable, Codable, CaseIterable {
    /// It is part of the assignment of least cost.
    case chosen
    /// It was there before and is kept.
    case kept
    /// It was decided beforehand.
    case fixed
    /// It links judges who would otherwise share no entry.
    case linking
  }

  /// The entry.
  public let entry: Entry.ID
  /// The judge.
  public let judge: Judge.ID
  /// How the pair came about.
  public let origin: Origin
  /// How well the judge's expertise fits.
  public let expertise: ExpertiseMatch
  /// How gladly the judge does it; `nil` when nothing was said.
  public let preference: Int?
  /// What the expertise that is lacking costs.
  public let expertiseCost: Int
  /// What the preference costs; less than nothing when the judge likes to do it.
  public let preferenceCost: Int
  /// What the judge's load would cost less without this entry.
  public let loadCost: Int
  /// The conflicts of interest that were set aside or that the rulebook lets pass.
  public let conflicts: [Conflict]
}

/// How much a judge was given.
public struct JudgeLoad: Hashable, Sendable, Encodable {
  /// The judge.
  public let judge: Judge.ID
  /// How many entries.
  public let entries: Int
  /// How many it may be at most; `nil` for no limit.
  public let capacity: Int?
  /// How many it has to be at least.
  public let minimum: Int
}

/// What has changed against an earlier assignment.
public struct AssignmentChanges: Hashable, Sendable, Encodable {
  /// Why a pair is no longer there.
  public enum Reason: Hashable, Sendable, Encodable {
    /// The judge is not among the judges any more.
    case judgeLeft
    /// The entry is not among the entries any more.
    case entryLeft
    /// There is a conflict of interest between them.
    case conflict(ConflictKind)
    /// The pair is forbidden, or the judge is not of the entry's panel.
    case notAllowed
    /// The entry or the judge was needed elsewhere.
    case moved

    /// The reason as a program reads it: `judgeLeft`, `conflict.kin`.
    public var code: String {
      switch self {
      case .judgeLeft: "judgeLeft"
      case .entryLeft: "entryLeft"
      case .conflict(let kind): "conflict.\(kind.rawValue)"
      case .notAllowed: "notAllowed"
      case .moved: "moved"
      }
    }

    /// Writes the code.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(code)
    }
  }

  /// A pair that is no longer there.
  public struct Loss: Hashable, Sendable, Encodable {
    /// The pair.
    public let pair: Assignment
    /// Why it is gone.
    public let reason: Reason
  }

  /// The pairs that are gone, by entry and judge.
  public let lost: [Loss]
  /// The pairs that are new, by entry and judge; all of them where there was no earlier assignment.
  public let added: [Assignment]
  /// How many pairs were kept.
  public let kept: Int
}
