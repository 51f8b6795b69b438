import InovasiModel

extension Seeded {
  /// True so many times in a hundred.
  mutating func percent(_ chance: Int) -> Bool { Int.random(in: 0..<100, using: &self) < chance }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of some things, of which there is at least one.
  mutating func one<Thing>(of things: [Thing]) -> Thing { things[number(0...(things.count - 1))] }

  /// Some of them, each with the same chance, in an order of their own.
  mutating func some<Thing>(of things: [Thing], _ chance: Int) -> [Thing] {
    things.filter { _ in percent(chance) }.shuffled(using: &self)
  }

  /// Weights that add up to one, in steps of a hundredth of a percent when they are fine.
  mutating func weights(_ count: Int, isFine: Bool = false, zeros: Bool = false) -> [Weight] {
    while true {
      let step = isFine && percent(60) ? 1 : one(of: [5000, 2500, 1000, 500, 125])
      guard zeros || count * step <= 10_000 else { continue }
      let cuts = (1..<count).map { _ in number(0...(10_000 / step)) * step }.sorted()
      let parts = zip([0] + cuts, cuts + [10_000]).map { $1 - $0 }
      if zeros || !parts.contains(0) { return parts.map { Weight(tenThousandths: $0) ?? .zero } }
    }
  }

  mutating func rupiah(_ range: ClosedRange<Int>) -> Rupiah { Rupiah(number(range)) ?? .zero }

  mutating func points(_ range: ClosedRange<Int>) -> Points { Points(number(range)) ?? .zero }
}
