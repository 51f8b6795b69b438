import InovasiModel
import Testing

struct NearNamesTests {
  /// Compared with every name letter by letter, as the distance is defined.
  private static func naive(_ elements: [[String]], _ text: String, _ maximum: Int) -> [[String]] {
    let folded = text.folded
    let found = elements.enumerated().compactMap { position, names -> (Int, Int)? in
      let distances = names.filter { !$0.isEmpty }.compactMap {
        folded.editDistance(to: $0.folded, limit: folded.suggestionLimit)
      }
      return distances.min().map { ($0, position) }
    }
    return found.sorted { $0 < $1 }.prefix(maximum).map { elements[$0.1] }
  }

  @Test(arguments: UInt64(1)...8)
  func nearestAreThoseOfEveryComparison(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func word() -> String {
      String((0..<Int.random(in: 0...14, using: &generator)).map { _ in "abAB01 -éđ…".randomElement(using: &generator) ?? "a" })
    }
    let elements = (0..<60).map { _ in (0..<Int.random(in: 0...3, using: &generator)).map { _ in word() } }
    let names = NearNames(elements) { $0 }
    for _ in 0..<60 {
      var text = word()
      if Bool.random(using: &generator), let near = elements.randomElement(using: &generator)?.first {
        text = "x" + near.dropLast()
      }
      guard !text.folded.isEmpty else { continue }
      for maximum in [0, 1, 3, 100] { #expect(names.nearest(to: text, maximum) == Self.naive(elements, text, maximum)) }
    }
  }

  @Test func nothingIsNearToNothing() {
    let names = NearNames(["Dinas Kesehatan", "", "…"]) { [$0] }
    #expect(names.nearest(to: "Dinas Kesehatn", 3) == ["Dinas Kesehatan"])
    #expect(names.nearest(to: "… -", 3).isEmpty)
    #expect(names.nearest(to: String(repeating: "a", count: 201), 3).isEmpty)
    #expect(names.nearest(to: "Dinas Kesehatan", -1).isEmpty)
  }
}
