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

  /// The file's name: `ranking.csv`, `results.json`, `report.html`.
  public var fileName: String {
    switch self {
    case .results: "\(rawValue).json"
    case .report: "\(rawValue).html"
    case .ranking, .findings, .agencies, .awards, .allocations: "\(rawValue).csv"
    }
  }
}
