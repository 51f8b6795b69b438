extension Rulebook {
  /// What is wrong with the rule for objections.
  var objectionFindings: [Finding] {
    guard let rule = objections else { return [] }
    var findings: [Finding] = []
    func report(_ kind: FindingKind, _ path: String, _ parameters: TextParameters = [:]) {
      findings.append(
        Finding(
          kind, about: .competition, path: "rulebook.objections.\(path)",
          parameters: parameters.adding(["path": "objections.\(path)"])))
    }
    if !(1...ObjectionRule.longest).contains(rule.days) { report(.rulebookRange, "days") }
    if Set(rule.weekend).count == Weekday.allCases.count { report(.rulebookRange, "weekend") }
    if let phase = rule.phase {
      if let declared = self.phase(phase) {
        if declared.days.first == nil { report(.rulebookRange, "phase") }
      } else {
        report(.rulebookUnknown, "phase", ["id": phase.rawValue])
      }
    }
    return findings
  }
}
