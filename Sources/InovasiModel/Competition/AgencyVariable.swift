/// A value of an agency that the grading uses beside innovation, such as its accountability score (SAKIP).
public struct AgencyVariable: Hashable, Sendable, Codable {
  /// The agency.
  public var agency: Agency.ID

  /// The variable, by the name that the rulebook's grading gives it.
  public var variable: Rulebook.Grading.Variable.ID

  /// The value.
  public var value: Points

  /// A value of an agency.
  public init(agency: Agency.ID, variable: Rulebook.Grading.Variable.ID, value: Points) {
    self.agency = agency
    self.variable = variable
    self.value = value
  }
}
