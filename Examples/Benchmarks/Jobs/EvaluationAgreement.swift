import Inovasi

/// Whether a peer ranked, refused and counted what we did.
///
/// A place may differ among entries whose final scores are equal in exact arithmetic only: a peer's doubles differ in the last digit, our
/// fractions do not.
struct EvaluationAgreement {
  let ours: String
  let theirs: String

  /// The first difference; `nil` when there is none.
  func difference() throws -> String? {
    try ranking() ?? refusals() ?? agencies()
  }

  private func ranking() throws -> String? {
    let columns = ["innovation", "place", "final"]
    let own = try CSVColumns.read("\(ours)/ranking.csv", columns)
    let others = try CSVColumns.read("\(theirs)/ranking.csv", columns)
    guard own.count == others.count else { return "\(own.count) entries ranked by ours, \(others.count) by the peer" }
    let byEntry = Dictionary(others.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
    let tied = Dictionary(grouping: own, by: { $0[2] }).mapValues(\.count)
    for row in own {
      guard let other = byEntry[row[0]] else { return "\(row[0]) is ranked by ours only" }
      guard Self.equal(row[2], other[2]) else { return "\(row[0]): final \(row[2]), the peer's \(other[2])" }
      guard Double(row[1]) == Double(other[1]) || tied[row[2], default: 0] > 1 else {
        return "\(row[0]): place \(row[1]), the peer's \(other[1])"
      }
    }
    return nil
  }

  private func refusals() throws -> String? {
    let own = try CSVColumns.read("\(ours)/findings.csv", ["path", "severity", "file"])
      .filter { $0[1] == "error" && $0[2] == "innovations.csv" }
      // A path begins with the entry's identifier, which holds no dot here.
      .map { String($0[0].prefix { $0 != "." }) }
    let others = try CSVColumns.read("\(theirs)/refused.csv", ["id"]).map { $0[0] }
    let different = Set(own).symmetricDifference(others)
    return different.min().map { "\(different.count) entries are refused by one only, such as \($0)" }
  }

  private func agencies() throws -> String? {
    let columns = ["agency", "entries", "ranked", "mean"]
    let own = try CSVColumns.read("\(ours)/agencies.csv", columns)
    let others = try CSVColumns.read("\(theirs)/agencies.csv", columns)
    let byAgency = Dictionary(others.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
    for row in own where row[1] != "0" {
      guard let other = byAgency[row[0]] else { return "agency \(row[0]) is missing with the peer" }
      guard row[1...2] == other[1...2], Self.equal(row[3], other[3]) else { return "agency \(row): the peer's \(other)" }
    }
    return nil
  }

  private static func equal(_ one: String, _ other: String) -> Bool {
    guard let one = Double(one), let other = Double(other) else { return one == other }
    return abs(one - other) <= 1e-9
  }
}
