extension Rulebook {
  /// The values of agencies that the rulebook looks at, which files have to bring: for the grade, the incentive and the sanctions.
  public var agencyVariables: Set<Grading.Variable.ID> {
    var variables = incentive?.agencyVariables ?? []
    for variable in grading?.variables ?? [] where variable.source == .input { variables.insert(variable.id) }
    for sanction in sanctions { if case .targetNotMet(let target, _) = sanction.condition { variables.insert(target) } }
    return variables
  }
}

extension Rulebook.Incentive {
  /// The values of those who claim that the incentive looks at: in its gates, and for what was improved on.
  public var agencyVariables: Set<Rulebook.Grading.Variable.ID> {
    var variables = Set(gates.map(\.variable))
    if case .improvement(let improvement, _) = standardisation {
      variables.insert(improvement.previous)
      if case .variable(let target) = improvement.target { variables.insert(target) }
    }
    return variables
  }
}
