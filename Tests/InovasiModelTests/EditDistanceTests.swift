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

  @Test func farTextsAreGivenUpEarly() {
    let long = String(repeating: "a", count: 200_000)
    #expect(long.editDistance(to: "b", limit: 3) == nil)
  }
}
