import InovasiModel
import Testing

/// Published panels that the tests of several statistics share.
enum RatingPanels {
  /// Krippendorff's canonical example: four coders, twelve units, some left out (Computing Krippendorff's Alpha-Reliability, 2011).
  static let canonical: [[Double?]] = transposed([
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ])

  /// The same in Gwet's irrCAC (`raw4raters`): the third judge gave the rating of the last unit, not the second.
  static let gwet: [[Double?]] = canonical.dropLast() + [[nil, nil, 3, nil]]

  /// Shrout and Fleiss (1979), table 2: six targets, four judges.
  static let shroutFleiss: [[Double?]] = [
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
  ]

  /// Gwet's fifteen subjects in five categories by six raters (kgwet/irrCAC), as counts of categories.
  static let subjects: [[Double?]] = {
    let counts = "00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031"
    return counts.split(separator: " ").map { subject in
      subject.enumerated().flatMap { Array(repeating: Double($0), count: $1.wholeNumberValue ?? 0) }
    }
  }()

  /// Gwet's three by three table of two raters (kgwet/irrCAC).
  static let twoRaters: [[Double?]] = {
    var pairs: [[Double?]] = []
    for (row, counts) in [[13, 0, 0], [0, 20, 7], [0, 4, 56]].enumerated() {
      for (column, count) in counts.enumerated() { pairs += Array(repeating: [Double(row), Double(column)], count: count) }
    }
    return pairs
  }()

  static func transposed(_ rows: [[Double?]]) -> [[Double?]] {
    (rows.first ?? []).indices.map { column in rows.map { $0[column] } }
  }

  static func table(_ ratings: [[Double?]]) throws -> RatingTable { try #require(RatingTable(ratings)) }

  /// A seeded panel of whole points with gaps.
  static func random(seed: UInt64, items: Int, judges: Int, gaps: Bool = true) -> [[Double?]] {
    var generator = Xorshift(state: seed)
    return (0..<items).map { _ in
      (0..<judges).map { _ in
        gaps && Int.random(in: 0..<8, using: &generator) == 0 ? nil : Double(Int.random(in: 50...100, using: &generator))
      }
    }
  }
}

struct Xorshift: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

extension Double {
  /// Whether the numbers are the same but for `tolerance`, of themselves where they are above one.
  func isNear(_ other: Double, within tolerance: Double = 1e-9) -> Bool {
    self == other || (self - other).magnitude <= tolerance * max(1, magnitude, other.magnitude)
  }
}
