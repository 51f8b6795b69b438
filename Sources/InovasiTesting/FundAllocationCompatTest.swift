public import InovasiModel
public import InovasiScoring

/// What every `FundAllocation` has to keep, as a suite that an implementation can be run against.
///
/// ```swift
/// @Test func byPlace() {
///   #expect(FundAllocationCompatTest.failures(of: SharesByPlace(), keeping: [.spendsAll]) == [])
/// }
/// ```
///
/// The suite brings its own funds and claims, among them a fund of nothing, the largest there is, equal claims, claims of zero
/// or less, shared places, and more entries than rupiah. Nothing here depends on a test library: a failure is a text.
public enum FundAllocationCompatTest {
  /// What a formula may keep beyond what all of them do.
  public struct Promises: OptionSet, Sendable {
    /// The promises as bits.
    public let rawValue: Int

    /// Promises from bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Every rupiah of the fund is given out whenever anything is, and no fund is refused.
    public static let spendsAll = Promises(rawValue: 1)
    /// Equal claims get the same but for one rupiah, wherever they stand.
    public static let ignoresPlaces = Promises(rawValue: 2)
    /// A higher claim at no worse a place gets no less.
    public static let rewardsClaims = Promises(rawValue: 4)

    /// All of them: what a proportional formula without bounds keeps.
    public static let all: Promises = [.spendsAll, .ignoresPlaces, .rewardsClaims]
  }

  /// What the formula does not keep; empty when it keeps everything.
  ///
  /// - Parameters:
  ///   - allocation: the formula.
  ///   - promises: what it keeps beyond what all of them do; a formula that may refuse a fund does not keep `spendsAll`.
  public static func failures(of allocation: any FundAllocation, keeping promises: Promises = .all) -> [String] {
    var failures: [String] = []
    var isGiving = false
    for claims in samples {
      // One that refuses a fund for its amount may be meant for others.
      if let fund = Rupiah(1_000_000_000) {
        isGiving = isGiving || (try? allocation.allocate(fund, to: claims))?.contains { $0.amount > .zero } ?? true
      }
      for amount in [0, 1, 2, 1_000_000_000, 1_000_000_007, 5_000_000_000, 9_007_199_254_740_993] {
        guard let fund = Rupiah(amount) else { continue }
        failures += Self.failures(of: allocation, keeping: promises, fund: fund, claims: claims)
      }
      // The largest amount may be too large, which is an error and not a trap.
      if let largest = Rupiah(.max) { _ = try? allocation.allocate(largest, to: claims) }
    }
    if !isGiving { failures.append("nobody is given anything, whatever the fund and the claims") }
    return failures
  }

  /// What the formula does not keep on one fund and these claims.
  public static func failures(
    of allocation: any FundAllocation, keeping promises: Promises = .all, fund: Rupiah, claims: [Claim]
  ) -> [String] {
    // Told only of a failure: to write out every claim of every fund would take longer than to share it out.
    var what: String { "\(fund) among \(claims.map(\.claim))" }
    let given: [Allocation]
    var failures: [String] = []
    do {
      given = try allocation.allocate(fund, to: claims)
      if try allocation.allocate(fund, to: claims.reversed()) != given { failures.append("\(what): the order shows") }
    } catch .fundTooSmall, .fundTooLarge {
      return promises.contains(.spendsAll) ? ["\(what): refuses the fund"] : []
    } catch {
      return ["\(what): throws \(error)"]
    }
    guard !given.isEmpty else { return failures }
    let sum = given.reduce(Int128(0)) { $0 + Int128($1.amount.amount) }
    if sum > Int128(fund.amount) || (sum < Int128(fund.amount) && promises.contains(.spendsAll)) {
      failures.append("\(what): gives out \(sum)")
    }
    let ordered = claims.sorted { ($0.place, $0.entry, $0.pot ?? "") < ($1.place, $1.entry, $1.pot ?? "") }
    guard given.map(\.entry) == ordered.map(\.entry) else {
      return failures + ["\(what): not one allocation each, by place and entry"]
    }
    for (claim, line) in zip(ordered, given) where claim.agency != line.agency {
      failures.append("\(what): \(claim.entry) is another agency's")
    }
    let lines = zip(ordered, given).sorted {
      ($1.0.claim, $0.0.place, $0.0.entry) < ($0.0.claim, $1.0.place, $1.0.entry)
    }
    for name in Set(claims.map(\.pot)).sorted(by: { $0 ?? "" < $1 ?? "" }) {
      let pot = lines.filter { $0.0.pot == name }
      for ((upper, more), (lower, less)) in zip(pot, pot.dropFirst()) {
        let (more, less) = (more.amount.amount, less.amount.amount)
        let isSame = upper.claim == lower.claim && (upper.place == lower.place || promises.contains(.ignoresPlaces))
        if isSame, abs(more - less) > 1 { failures.append("\(what): equal claims, \(more) and \(less)") }
        if promises.contains(.rewardsClaims), upper.claim > lower.claim, upper.place <= lower.place, more < less {
          failures.append("\(what): a higher claim at no worse a place gets \(more), not \(less)")
        }
      }
    }
    for line in given where line.bound == nil {
      let below = Fraction(line.roundedUp ? line.amount.amount - 1 : line.amount.amount)
      if line.share < below || (line.amount.amount < .max && line.share > Fraction(line.amount.amount + 1)) {
        failures.append("\(what): an exact share of \(line.share) is not the amount of \(line.amount)")
      }
    }
    return failures
  }

  private static let samples: [[Claim]] = {
    let whole = [
      [], [0], [82], [1, 1, 1], [3, 2, 2], [87, 85, 85, 81, 79, 77], [5, 0, 5], [-1, 4], [-1, -1],
      Array(repeating: 7, count: 40),
    ]
    let fine = (1...12).map { claim(number: $0, place: $0, Fraction(1000 - $0, over: $0) ?? .zero) }
    let shared = [90, 85, 85, 85, 70].enumerated().map { number, value in
      claim(number: number + 1, place: [1, 2, 2, 2, 5][number], Fraction(value))
    }
    return whole.map { claims in
      claims.enumerated().map { claim(number: $0 + 1, place: $0 + 1, Fraction($1)) }
    } + [fine, shared]
  }()

  /// A claim with all that a formula may ask for.
  private static func claim(number: Int, place: Int, _ claim: Fraction) -> Claim {
    let entry: Entry.ID = Entry.ID("E\(number)") ?? "E"
    return Claim(
      entry: entry, agency: number.isMultiple(of: 4) ? nil : number.isMultiple(of: 2) ? "A" : "B", place: place, claim: claim,
      pot: number.isMultiple(of: 3) ? "B" : "A", previous: .zero,
      target: Fraction(100))
  }
}
