/// An award in the ICPC Contest API.
///
/// Source: github.com/icpc/ccs-specs, `Contest_API.md`, section Awards, and `json-schema/award.json`: `id`, `citation` and `team_ids`, no more.
public struct ContestAward: Hashable, Sendable, Encodable {
  /// A known award's identifier (`winner`, `rank-2`, `group-winner-umum`), or the rulebook's.
  public var id: String
  /// What it is for, as it is read out.
  public var citation: String
  /// Who takes it: the innovations. Their order means nothing.
  public var teamIDs: [String]

  private enum CodingKeys: String, CodingKey {
    case id, citation
    case teamIDs = "team_ids"
  }
}
