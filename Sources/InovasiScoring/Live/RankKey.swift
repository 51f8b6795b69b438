import InovasiModel

/// What the order of a ranking goes by before tie-breaks: the higher final score first, and of equal ones the lower identifier.
struct RankKey: Comparable, Sendable {
  let final: Fraction
  let entry: Entry.ID

  static func < (lhs: RankKey, rhs: RankKey) -> Bool {
    lhs.final == rhs.final ? lhs.entry < rhs.entry : lhs.final > rhs.final
  }
}
