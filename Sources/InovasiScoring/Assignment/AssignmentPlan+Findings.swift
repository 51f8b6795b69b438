public import InovasiModel

extension AssignmentPlan {
  /// What there is to say about the plan: that the judges do not hang together, if so.
  public var findings: [Finding] {
    guard !linkage.isLinked else { return [] }
    let sets = linkage.components.map { $0.map(\.rawValue).joined(separator: ", ") }.joined(separator: " | ")
    return [
      Finding(
        .assignNotLinked, about: .competition, path: "assignments",
        parameters: ["count": "\(linkage.components.count)", "sets": sets])
    ]
  }
}
