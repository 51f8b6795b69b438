import InovasiModel

/// The values of agencies that files bring, by agency and name.
///
/// Two values that contradict each other are as good as none: to choose would be a guess.
struct AgencyValues {
  private var values: [Agency.ID: [Rulebook.Grading.Variable.ID: Points?]] = [:]

  init(_ variables: [AgencyVariable]) {
    for variable in variables {
      let known = values[variable.agency]?[variable.variable]
      values[variable.agency, default: [:]].updateValue(
        known.map { $0 == variable.value ? $0 : nil } ?? variable.value, forKey: variable.variable)
    }
  }

  /// A value; `nil` when there is none.
  subscript(agency: Agency.ID, variable: Rulebook.Grading.Variable.ID) -> Points? {
    values[agency]?[variable] ?? nil
  }

  /// All values of an agency.
  subscript(agency: Agency.ID) -> [Rulebook.Grading.Variable.ID: Points] {
    (values[agency] ?? [:]).compactMapValues(\.self)
  }
}
