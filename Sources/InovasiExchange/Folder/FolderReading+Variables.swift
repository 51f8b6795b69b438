import InovasiModel

extension FolderReading {
  /// Values of agencies, which gates, targets and grades look at; the settings may hold more of them.
  mutating func variables() throws(ExchangeError) -> [AgencyVariable] {
    var variables: [AgencyVariable] = []
    var names = names
    try table("variables", ColumnNames.variables) { row, table in
      guard let agency: Agency.ID = table.identifier("agency", of: row),
        let variable: Rulebook.Grading.Variable.ID = table.identifier("variable", of: row)
      else { return }
      row.subject = .agency(agency)
      // A cell that is left blank is a value that is not known.
      if let value = row.value("value") {
        variables.append(AgencyVariable(agency: agency, variable: variable, value: value))
      }
      names.add(agency, "variables.agency", at: row.location("agency"))
      names.add(variable, "variables.variable", at: row.location("variable"))
      names.add(field: "variables.\(variable)", of: .agency(agency), at: row.location("value"))
      table.take(row)
    }
    self.names = names
    return variables
  }
}

extension RowReader {
  /// A number, or yes or no as one or zero; what is neither is reported.
  fileprivate mutating func value(_ field: StaticString) -> Points? {
    guard let text = text(field) else { return nil }
    switch text.folded {
    case "ya", "yes", "true", "sudah": return Points(tenThousandths: 10_000)
    case "tidak", "no", "false", "belum": return .zero
    default: return points(field)
    }
  }
}
