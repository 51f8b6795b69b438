import InovasiModel
public import InovasiScoring

/// What every `FundAllocation` has to keep, as a suite that an implementation can be run against.
///
/// ```swift
/// @Test func byPlace() {
///   #expect(FundAllocationCompatTest.failures(of: SharesByPlace()) == [])
/// }
/// ```
///
/// The suite brings its own funds and claims, among them a fund of nothing, the largest there is, equal claims, claims of zero
/// or less, and more entries than rupiah. Nothing here depends on a test library: a failure is a text.
public enum FundAllocationCompatTest {
  /// What the formula does not keep; empty when it keeps everything.
  public static func failures(of allocation: any FundAllocation) -> [String] {
    var failures: [String] = []
    for claims in samples {
      for amount in [0, 1, 2, 1_000_000_000, 1_000_000_007, 5_000_000_000, 9_007_199_254_740_993] {
        guard let fund = Rupiah(amount) else { continue }
        failures += check(allocation, fund, claims)
      }
      // The largest amount may be too large, which is an error and not a trap.
      if let largest = Rupiah(.max) { _ = try? allocation.allocate(largest, to: claims) }
    }
    return failures
  }

  private static func check(_ allocation: any FundAllocation, _ fund: Rupiah, _ claims: [Claim]) -> [String] {
    let name = "\(fund) among \(claims.map(\.claim))"
    var failures: [String] = []
    do {
      let given = try allocation.allocate(fund, to: claims)
      if try allocation.allocate(fund, to: claims.reversed()) != given { failures.append("\(name): the order shows") }
      guard !given.isEmpty else { return failures }
      var sum = Rupiah.zero
      for line in given { sum = try sum.adding(line.amount) }
      if sum != fund { failures.append("\(name): gives out \(sum)") }
      let order = claims.sorted { ($0.place, $0.entry) < ($1.place, $1.entry) }.map(\.entry)
      if given.map(\.entry) != order { failures.append("\(name): not one allocation each, by place and entry") }
      let amounts = Dictionary(given.map { ($0.entry, $0.amount.amount) }, uniquingKeysWith: { first, _ in first })
      for (left, right) in zip(claims, claims.dropFirst()) where left.claim == right.claim {
        guard let first = amounts[left.entry], let second = amounts[right.entry] else { continue }
        if abs(first - second) > 1 { failures.append("\(name): equal claims, \(first) and \(second)") }
      }
    } catch {
      failures.append("\(name): throws \(error)")
    }
    return failures
  }

  private static let samples: [[Claim]] = {
    let whole = [
      [], [0], [82], [1, 1, 1], [3, 2, 2], [87, 85, 85, 81, 79, 77], [5, 0, 5], [-1, 4], [-1, -1],
      Array(repeating: 7, count: 40),
    ]
    let fine = (1...12).map { claim(place: $0, Fraction(1000 - $0, over: $0) ?? .zero) }
    return whole.map { claims in claims.enumerated().map { claim(place: $0 + 1, Fraction($1)) } } + [fine]
  }()

  private static func claim(place: Int, _ claim: Fraction) -> Claim {
    let entry: Entry.ID = Entry.ID("E\(place)") ?? "E"
    return Claim(entry: entry, agency: nil, place: place, claim: claim)
  }
}
