import InovasiModel

extension FolderReading {
  /// Values of agencies, which gates, targets and grades look at; the settings may hold more of them.
  mutating func variables() throws(ExchangeError) -> [AgencyVariable] {
    var variables: [AgencyVariable] = []
    try table("variables", ColumnNames.variables) { batch, index, table in
      guard let agency: Agency.ID = table.identifier("agency", index, batch),
        let variable: Rulebook.Grading.Variable.ID = table.identifier("variable", index, batch)
      else { return }
      var row = RowReader(index, of: batch, about: .agency(agency), in: table)
      // A cell that is left blank is a value that is not known.
      if let value = row.value("value", mark: table.decimalMark) {
        variables.append(AgencyVariable(agency: agency, variable: variable, value: value))
      }
      table.take(row.findings)
    }
    return variables
  }
}

extension RowReader {
  /// A number, or yes or no as one or zero; what is neither is reported.
  fileprivate mutating func value(_ field: String, mark: UInt8?) -> Points? {
    guard let text = text(field) else { return nil }
    if let points = try? Points(text: text) { return points }
    if let mark, let points = try? Points(utf8: Array(text.utf8).span, mark: mark) { return points }
    return flag(field).map { $0 ? Points(tenThousandths: 10_000) : .zero }
  }
}
