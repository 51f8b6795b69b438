import InovasiModel
import InovasiScoring
import Testing

/// Published profiles.
enum Profiles {
  /// `8 ACBED` a line: how many, and the order of one-letter candidates.
  static func profile(_ lines: [String], unranked: BallotProfile.Unranked = .last) throws -> BallotProfile {
    try BallotProfile(
      lines.map { line in
        let parts = line.split(separator: " ")
        try #require(parts.count == 2)
        return (try #require(Int(parts[0])), parts[1].map { [String($0)] })
      }, unranked: unranked)
  }

  /// M. Schulze's example of 45 voters.
  static func schulze() throws -> BallotProfile {
    try profile(["5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC"])
  }
}

extension BallotResult {
  /// The exact score of a candidate.
  func exact(_ candidate: String) -> Fraction? {
    guard case .exact(let scores) = scores, let number = candidates.firstIndex(of: candidate) else { return nil }
    return scores[number]
  }

  /// The estimates in order of candidates.
  var estimates: [Double?] {
    guard case .estimated(let scores) = scores else { return [] }
    return scores
  }
}
