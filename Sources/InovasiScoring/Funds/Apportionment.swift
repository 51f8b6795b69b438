import InovasiModel

/// Parts an amount in proportion to whole numbers, within bounds, into whole rupiah that add up to it.
///
/// Bounds are kept by water filling: the shares outside of them are set to the bound, and what is left is parted anew among the others, until
/// no share lies outside. Where the floors ask for more than the caps give up, the floors are set first, and the other way round;
/// so nothing that was set has to be taken back. Source: the same loop resolves flexible lengths in CSS (CSS Flexible Box Layout
/// Module Level 1, section 9.7).
///
/// Complexity: O(*n*) a round and O(*n* log *n*) for the remainders; at most *n* rounds, a few on real claims.
struct Apportionment<Number: PortionNumber> {
  struct Line {
    /// The whole rupiah of the exact share, with the odd one where it was added.
    var amount: Int128
    /// What the exact share has beyond whole rupiah, over ``denominator``.
    var remainder = Number.zero
    var denominator = Number(1)
    var bound: Allocation.Bound?
    var isRoundedUp = false
    /// The number of the line on the other side of the cut that has the same remainder.
    var rival: Int?
  }

  private(set) var lines: [Line]

  /// - Parameters:
  ///   - amount: what is parted; it has to lie between what the floors ask for and what the caps allow.
  ///   - portions: what shares are in proportion to, none below zero.
  ///   - floor: the least of each share.
  ///   - cap: the most of each share, no less than the floor.
  ///   - precedes: which of two lines with equal remainders comes first for the odd rupiah; a total order.
  init(
    _ amount: Int128, by portions: [Number], floor: Int128 = 0, cap: Int128? = nil, precedes: (Int, Int) -> Bool
  ) throws(ArithmeticOverflow) {
    lines = Array(repeating: Line(amount: 0), count: portions.count)
    var left = amount
    var total = Number.zero
    var free: [Int] = []
    for (index, portion) in portions.enumerated() {
      if portion > .zero {
        free.append(index)
        total = try total.plus(portion)
      } else if floor > 0 {
        set(index, to: floor, .floor, &left)
      }
    }
    while !free.isEmpty {
      let (below, above) = try outside(free, left, total, portions, floor, cap)
      guard !below.isEmpty || !above.isEmpty else { break }
      for index in below { set(index, to: floor, .floor, &left) }
      for index in above { set(index, to: cap ?? 0, .cap, &left) }
      for index in below + above { total = total.minus(portions[index]) }
      free.removeAll { lines[$0].bound != nil }
    }
    try round(free, left, total, portions, precedes)
  }

  private mutating func set(_ index: Int, to amount: Int128, _ bound: Allocation.Bound, _ left: inout Int128) {
    lines[index].amount = amount
    lines[index].bound = bound
    left -= amount
  }

  /// The free shares to set to the floor and to the cap in this round.
  private func outside(
    _ free: [Int], _ left: Int128, _ total: Number, _ portions: [Number], _ floor: Int128, _ cap: Int128?
  ) throws(ArithmeticOverflow) -> (below: [Int], above: [Int]) {
    guard floor > 0 || cap != nil else { return ([], []) }
    var (below, above): ([Int], [Int]) = ([], [])
    var (lack, excess) = (Number.zero, Number.zero)
    let amount = Number(left)
    let least = try Number(floor).times(total)
    let most = try cap.map { cap throws(ArithmeticOverflow) in try Number(cap).times(total) }
    for index in free {
      let share = try amount.times(portions[index])
      if share < least {
        below.append(index)
        lack = try lack.plus(least.minus(share))
      } else if let most, share > most {
        above.append(index)
        excess = try excess.plus(share.minus(most))
      }
    }
    if lack > excess { return (below, []) }
    return excess > lack ? ([], above) : (below, above)
  }

  /// Rounds the free shares down and gives what is left, a rupiah each, to the largest remainders.
  private mutating func round(
    _ free: [Int], _ left: Int128, _ total: Number, _ portions: [Number], _ precedes: (Int, Int) -> Bool
  ) throws(ArithmeticOverflow) {
    var odd = left
    let amount = Number(left)
    for index in free {
      let (quotient, remainder) = try amount.times(portions[index]).parted(by: total)
      guard let whole = quotient.plain else { throw ArithmeticOverflow(in: "fund × claim") }
      lines[index].amount = whole
      lines[index].remainder = remainder
      lines[index].denominator = total
      odd -= whole
    }
    // Fewer than there are free shares, and none when there is no free share.
    guard odd > 0, odd < free.count else { return }
    let order = free.sorted {
      lines[$0].remainder == lines[$1].remainder ? precedes($0, $1) : lines[$0].remainder > lines[$1].remainder
    }
    let count = Int(odd)
    for index in order.prefix(count) {
      lines[index].amount += 1
      lines[index].isRoundedUp = true
    }
    let (last, next) = (order[count - 1], order[count])
    guard lines[last].remainder == lines[next].remainder else { return }
    for index in order where lines[index].remainder == lines[last].remainder {
      lines[index].rival = lines[index].isRoundedUp ? next : last
    }
  }
}

extension Apportionment.Line {
  /// The exact share, or its first decimal places where it does not fit.
  var share: Fraction {
    let whole = amount - (isRoundedUp ? 1 : 0)
    if let exact = exact(whole) { return exact }
    var (best, rest, scale, number) = (Fraction(Int(clamping: whole)), remainder, Int128(1), whole)
    while scale < 1_000_000_000 {
      guard let (digit, left) = try? rest.times(Number(10)).parted(by: denominator), let digit = digit.plain else { break }
      number = number * 10 + digit
      rest = left
      scale *= 10
      guard let finer = Fraction(wide: number, over: scale) else { break }
      best = finer
    }
    return best
  }

  private func exact(_ whole: Int128) -> Fraction? {
    guard let remainder = remainder.plain, let denominator = denominator.plain else { return nil }
    let (product, overflow) = whole.multipliedReportingOverflow(by: denominator)
    return overflow ? nil : Fraction(wide: product + remainder, over: denominator)
  }
}
