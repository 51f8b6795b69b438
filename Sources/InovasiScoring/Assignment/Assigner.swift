/// Assigns judges to entries (penugasan juri) at the least cost, exactly.
///
/// ```swift
/// var request = AssignmentRequest(of: competition, stage: stage)
/// request.capacity = 174
/// let plan = try Assigner().plan(request)
/// for pair in plan.pairs { print(pair.entry, pair.judge, pair.expertise) }
/// ```
///
/// First come the demands: as many judges an entry as asked for, capacities, conflicts, panels, pairs that were decided. Then quotas and
/// least loads; where these cannot be met, there is an error. Then as many of the earlier pairs as can be are kept. Then the cost that
/// ``AssignmentWeights`` describes is the least there is. At last, where judges do not hang together, they are linked; what that
/// adds to the cost is said in ``Linkage/repairs``.
///
/// Among assignments of equal cost the choice depends on the identifiers alone: the order of entries, judges, preferences and
/// declarations changes nothing.
///
/// Complexity: see the article <doc:Assignment>; 3,478 entries for 60 judges, three each, take about a third of a second.
public struct Assigner: Sendable {
  /// The most judges that are assigned at once; memory grows with their square.
  public static let largestPanel = 2_000

  /// The most pairs of an entry and a judge, 8 bytes each, that are looked at.
  public static let largestNetwork = 50_000_000

  /// An assigner.
  public init() {}

  /// The assignment of least cost.
  ///
  /// - Throws: ``AssignmentError`` with everything that is lacking, when there is none.
  public func plan(_ request: AssignmentRequest) throws(AssignmentError) -> AssignmentPlan {
    let problem = try AssignmentProblem(request)
    let plain = PlainShortfalls(problem).all
    guard plain.isEmpty else { throw AssignmentError(shortfalls: plain) }
    var flow = JudgeFlow(problem.network)
    flow.solve()
    let lacking = FlowShortfalls(problem, flow).all
    guard lacking.isEmpty else { throw AssignmentError(shortfalls: lacking) }
    var linking = JudgeLinking(problem, flow)
    if request.linksJudges { linking.link() }
    return PlanWriter(problem, linking).plan
  }
}
