import InovasiModel
import Testing

struct NamePositionsTests {
  /// Names of 0 to 40 bytes, of ASCII and of other letters, many of them alike.
  private static let names: [String] =
    ["", "a", "A", "é", "e\u{301}x", "Ⅳ", "OPD-01", "OPD-1", "OPD-10", "２.12", "2.12"]
    + (0..<2_000).map { "A\(String(repeating: "0", count: $0 % 30))\($0)" }

  @Test func everyNameIsFoundWhereItStands() {
    let positions = NamePositions(Self.names)
    for (place, name) in Self.names.enumerated() { #expect(positions.position(of: name) == place, "\(name)") }
    for name in ["b", "OPD-", "OPD-011", "A", "È", "e", " a"] {
      #expect(positions.position(of: name) == Self.names.firstIndex(of: name), "\(name)")
    }
  }

  @Test func ofEqualNamesTheFirstCounts() {
    let positions = NamePositions(["x", "y", "x", "z"])
    #expect(["x", "y", "z"].map(positions.position) == [0, 1, 3])
  }

  /// Two ways to write one letter are one name, as in a dictionary, whichever comes first.
  @Test(arguments: [["caf\u{E9}", "cafe\u{301}"], ["cafe\u{301}", "caf\u{E9}"]])
  func lettersThatAreEqualAreOneName(written: [String]) {
    let positions = NamePositions(["cafe", written[0]])
    #expect(positions.position(of: written[1]) == 1)
    #expect(positions.position(of: "cafe") == 0)
  }

  @Test func namesCanBeAdded() {
    var positions = NamePositions()
    #expect(positions.position(of: "x") == nil)
    for number in 0..<500 { positions.append("n\(number)") }
    positions.append("n7")
    positions.append("last")
    for number in 0..<500 { #expect(positions.position(of: "n\(number)") == number) }
    #expect(positions.position(of: "last") == 501)
  }
}
