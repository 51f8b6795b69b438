import InovasiModel
import InovasiScoring
import Testing

struct LinkedDesignTests {
  private func design(_ pairs: [(String, String)]) -> LinkedDesign {
    LinkedDesign(pairs.map { (entry: id($0.0), judge: id($0.1)) })
  }

  @Test func linksThroughOthers() {
    let design = design([("A", "J1"), ("B", "J1"), ("B", "J2"), ("C", "J2"), ("C", "J3"), ("D", "J3")])
    #expect(design.isConnected)
    #expect(design.components.map(\.judges) == [["J1", "J2", "J3"]])
    #expect(design.components.map(\.entries) == [["A", "B", "C", "D"]])
  }

  @Test func nothingIsConnected() {
    #expect(LinkedDesign([]).isConnected && LinkedDesign([]).components.isEmpty)
    #expect(!design([("A", "J1"), ("B", "J2")]).isConnected)
  }

  /// Random designs against a search that walks from judge to judge.
  @Test(arguments: 1...20)
  func equalsAPlainSearchInAnyOrder(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let pairs = (0..<40).map { _ in
      (Int.random(in: 0..<30, using: &random), Int.random(in: 0..<25, using: &random))
    }
    var left = Set(pairs.map(\.1))
    var expected: [Set<Int>] = []
    while let start = left.first {
      var (found, open) = (Set([start]), [start])
      while let judge = open.popLast() {
        let entries = Set(pairs.filter { $0.1 == judge }.map(\.0))
        for next in pairs where entries.contains(next.0) && found.insert(next.1).inserted { open.append(next.1) }
      }
      left.subtract(found)
      expected.append(found)
    }
    let named = pairs.map { ("E\($0.0)", "J\($0.1)") }
    let linked = design(named)
    #expect(Set(linked.components.map { Set($0.judges) }) == Set(expected.map { Set($0.map { id("J\($0)") }) }))
    #expect(linked.components.flatMap(\.entries).count == Set(pairs.map(\.0)).count)
    #expect(design(named.shuffled(using: &random)) == linked)
  }
}
