import InovasiModel
import Testing

struct EditDistanceTests {
  @Test(arguments: [
    ("kitten", "sitting", 3), ("ca", "ac", 1), ("", "abc", 3), ("abc", "abc", 0), ("ca", "abc", 3), ("akte", "akta", 1),
  ])
  func distanceIsThePublishedOne(left: String, right: String, distance: Int) {
    #expect(left.editDistance(to: right, limit: 10) == distance)
    #expect(right.editDistance(to: left, limit: 10) == distance)
    #expect(left.editDistance(to: right, limit: distance - 1) == nil)
  }

  /// The whole table, as the distance is defined.
  private static func table(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...right.count)]
    for row in 1..<(left.count + 1) {
      var current = [row]
      for column in 1..<(right.count + 1) {
        var cost = rows[row - 1][column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        cost = min(cost, rows[row - 1][column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, rows[row - 2][column - 2] + 1)
        }
        current.append(cost)
      }
      rows.append(current)
    }
    return rows[left.count][right.count]
  }

  /// Only what lies near the diagonal is looked at, and nothing near enough is overlooked.
  @Test(arguments: UInt64(1)...8)
  func everyLimitAgreesWithTheWholeTable(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func word() -> String {
      String((0..<Int.random(in: 0...9, using: &generator)).map { _ in "abcé".randomElement(using: &generator) ?? "a" })
    }
    for _ in 0..<150 {
      let (left, right) = (word(), word())
      let distance = Self.table(Array(left.unicodeScalars), Array(right.unicodeScalars))
      for limit in -1...10 { #expect(left.editDistance(to: right, limit: limit) == (distance <= limit ? distance : nil)) }
    }
  }

  @Test func farTextsAreGivenUpEarly() {
    let long = String(repeating: "a", count: 200_000)
    #expect(long.editDistance(to: "b", limit: 3) == nil)
  }
}
