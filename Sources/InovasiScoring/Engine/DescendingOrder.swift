import InovasiModel

/// Numbers put in order, greatest first; equal ones stay in the order in which they came.
struct DescendingOrder {
  /// Where each of the ordered numbers stood before.
  let positions: [Int]
  /// The runs of equal numbers, as ranges of the order.
  let runs: [Range<Int>]

  /// Complexity: O(*n*) where the numbers fit over one denominator, as those of one competition do; O(*n* log *n*) otherwise.
  init(_ numbers: [Fraction]) {
    if let keys = Self.distancesFromGreatest(numbers) {
      let sorted = Self.sorted(keys)
      positions = sorted.map(\.position)
      runs = Self.runs(count: sorted.count) { sorted[$0].key == sorted[$1].key }
    } else {
      let sorted = numbers.indices.sorted { numbers[$0] == numbers[$1] ? $0 < $1 : numbers[$0] > numbers[$1] }
      positions = sorted
      runs = Self.runs(count: sorted.count) { numbers[sorted[$0]] == numbers[sorted[$1]] }
    }
  }

  private static func runs(count: Int, areEqual: (Int, Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, areEqual(end, start) { end += 1 }
      runs.append(start..<end)
      start = end
    }
    return runs
  }

  /// How far each number lies below the greatest, in parts of a denominator that all have in common; `nil` when that does not fit.
  private static func distancesFromGreatest(_ numbers: [Fraction]) -> [UInt]? {
    var common = 1
    for number in numbers where common % number.denominator != 0 {
      guard let lacking = common.factorLacking(for: number.denominator) else { return nil }
      let (product, isTooLarge) = common.multipliedReportingOverflow(by: lacking)
      if isTooLarge { return nil }
      common = product
    }
    var numerators: [Int] = []
    numerators.reserveCapacity(numbers.count)
    for number in numbers {
      let (numerator, isTooLarge) = number.numerator.multipliedReportingOverflow(by: common / number.denominator)
      if isTooLarge { return nil }
      numerators.append(numerator)
    }
    guard let greatest = numerators.max() else { return [] }
    // The difference of any two `Int` fits `UInt`, and its bits are right even where the subtraction wraps around.
    return numerators.map { UInt(bitPattern: greatest &- $0) }
  }

  private typealias Keyed = (key: UInt, position: Int)

  /// A radix sort: by one digit of the key after another, from the least significant on, each time keeping the order of equal
  /// digits.
  private static func sorted(_ keys: [UInt]) -> [Keyed] {
    var sorted = keys.indices.map { (key: keys[$0], position: $0) }
    guard let largest = keys.max() else { return sorted }
    var other = sorted
    var shift = 0
    while shift < UInt.bitWidth, largest >> shift > 0 {
      var next = [Int](repeating: 0, count: digits)
      for keyed in sorted { next[digit(keyed.key, shift)] += 1 }
      var sum = 0
      for digit in next.indices { (next[digit], sum) = (sum, sum + next[digit]) }
      for keyed in sorted {
        let digit = digit(keyed.key, shift)
        other[next[digit]] = keyed
        next[digit] += 1
      }
      swap(&sorted, &other)
      shift += bitsOfDigit
    }
    return sorted
  }

  /// So that the counts of all digits (2048 × 8 bytes) stay in the processor's first cache.
  private static let bitsOfDigit = 11
  private static let digits = 1 << bitsOfDigit

  private static func digit(_ key: UInt, _ shift: Int) -> Int { Int(truncatingIfNeeded: key >> shift) & (digits - 1) }
}
