/// A file that an evaluation writes.
public enum OutputFile: String, CaseIterable, Hashable, Sendable, Codable {
  /// The ranking, best first.
  case ranking
  /// Everything there is to say about the data, with its place.
  case findings
  /// What the competition says about each agency.
  case agencies
  /// The awards.
  case awards
  /// The money.
  case allocations
  /// Everything, for programs, with the explanation of every ranked entry.
  case results
  /// A page for people to read.
  case report
  #if Spreadsheet
  /// The tables as sheets of one workbook, with a cover.
  case workbook
  #endif

  /// The file's name: `ranking.csv`, `results.json`, `report.html`.
  public var fileName: String {
    switch self {
    case .results: "\(rawValue).json"
    case .report: "\(rawValue).html"
    #if Spreadsheet
    case .workbook: "results.xlsx"
    #endif
    case .ranking, .findings, .agencies, .awards, .allocations: "\(rawValue).csv"
    }
  }

  /// Whether it is not made by ``ResultWriter``.
  var isMadeElsewhere: Bool { ![.ranking, .findings, .agencies, .awards, .allocations, .results].contains(self) }
}
