import Inovasi

/// Draws that are the same in every run and on every machine.
struct Draw {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// A number from 0 to one below the bound. Slightly uneven for huge bounds, which no workload minds.
  mutating func below(_ bound: Int) -> Int { Int(generator.next() >> 33) % bound }

  /// One of them; they are not empty.
  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  /// So many different numbers below a bound that is at least as large.
  mutating func different(_ count: Int, below bound: Int) -> [Int] {
    var chosen: [Int] = []
    while chosen.count < count {
      let next = below(bound)
      if !chosen.contains(next) { chosen.append(next) }
    }
    return chosen
  }
}
