#if CommandLine
import ArgumentParser
import Inovasi

extension RuleOptions {
  /// The rule that the options say.
  func incentive() throws -> Rulebook.Incentive {
    Rulebook.Incentive(
      method: try formula(), standardisation: try standardisation(), floor: try floor.map { try Self.rupiah($0, "--floor") },
      cap: try cap.map { try Self.rupiah($0, "--cap") }, rest: rest ?? .refused,
      oddRupiah: try oddRupiah(), pots: try potRule(), gates: try gates(), basis: .document("inovasi allocate"))
  }

  private func formula() throws -> Rulebook.Incentive.Method {
    let tables: [(String, String?, [MethodName])] = [
      ("--prizes", prizes, [.prizes]), ("--shares", shares, [.placeShares]), ("--bands", bands, [.bandAmounts, .bandShares]),
    ]
    let method = method ?? .proportional
    for (option, value, methods) in tables where (value != nil) != methods.contains(method) {
      throw value == nil
        ? ValidationError(
          id: "--method {method} memerlukan {option}.", en: "--method {method} needs {option}.",
          ["method": method.rawValue, "option": option])
        : ValidationError(
          id: "{option} hanya untuk --method {methods}, sedangkan rumusnya {method}.",
          en: "{option} is for --method {methods} alone, and the formula is {method}.",
          ["option": option, "method": method.rawValue, "methods": methods.map(\.rawValue).joined(separator: ", ")])
    }
    switch method {
    case .proportional: return .proportional
    case .equal: return .equal
    case .prizes: return .prizes(try list(prizes, "--prizes", "3000000000,2000000000", Self.money))
    case .placeShares: return .placeShares(try list(shares, "--shares", "3,2,1", Self.points))
    case .bandAmounts: return .bandAmounts(try steps(Self.money))
    case .bandShares: return .bandShares(try steps(Self.points))
    }
  }

  private func steps<Money>(_ read: (String) -> Money?) throws -> [Rulebook.Incentive.Step<Money>] {
    try pairs(bands, "--bands", "90=3,80=1").map { from, each in
      guard let from = Self.points(from), let each = read(each) else {
        throw ValidationError.unreadable("\(from)=\(each)", for: "--bands", example: "90=3,80=1")
      }
      return .init(from: from, each: each)
    }
  }

  private func standardisation() throws -> Rulebook.Incentive.Standardisation? {
    let better = better ?? .higher
    if standardise != .improvement, previous != nil || target != nil {
      throw ValidationError(
        id: "--previous dan --target hanya untuk --standardise improvement.",
        en: "--previous and --target are for --standardise improvement alone.")
    }
    switch standardise {
    case nil: return nil
    case .minMax: return .minMax(.plain, better: better)
    case .minMaxPlusOne: return .minMax(.plusOne, better: better)
    case .minMaxPlusOneWithin: return .minMax(.plusOneWithin, better: better)
    case .shareOfMaximum: return .shareOfMaximum
    case .improvement:
      guard let before = previous.flatMap({ Rulebook.Grading.Variable.ID($0) }), let target else {
        throw ValidationError(
          id: "--standardise improvement memerlukan --previous (nama kolom) dan --target (bilangan atau nama kolom).",
          en: "--standardise improvement needs --previous (the name of a column) and --target (a number or the name of a column)."
        )
      }
      if let value = Self.points(target) { return .improvement(.init(previous: before, target: .value(value)), better: better) }
      guard let variable = Rulebook.Grading.Variable.ID(target) else {
        throw ValidationError.unreadable(target, for: "--target", example: "100")
      }
      return .improvement(.init(previous: before, target: .variable(variable)), better: better)
    }
  }

  private func potRule() throws -> Rulebook.Incentive.Pots? {
    guard by != nil || pots != nil || emptyPots != nil else { return nil }
    guard by != nil, pots != nil, let emptyPots else {
      throw ValidationError(
        id: "Kelompok dana memerlukan ketiganya: --by KOLOM, --pots A=50,B=50, dan --empty-pots to-others atau unallocated.",
        en: "Pots need all three: --by COLUMN, --pots A=50,B=50 and --empty-pots to-others or unallocated.")
    }
    // A table names its pots itself, as regions are named; no rulebook declares them.
    return Rulebook.Incentive.Pots(
      by: .region, empty: emptyPots == .toOthers ? .toOthers : .unallocated,
      pots: try pairs(pots, "--pots", "A=50,B=35,C=15").map { name, share in
        guard let share = try? Weight(text: share.hasSuffix("%") ? share : share + "%") else {
          throw ValidationError.unreadable("\(name)=\(share)", for: "--pots", example: "A=50,B=35,C=15")
        }
        return .init(name: name, share: share)
      })
  }

  private func gates() throws -> [Rulebook.Incentive.Gate] {
    try gate.map { text in
      let parts = text.split(separator: ">=", maxSplits: 1).map(String.init)
      guard let name = parts.first, let id = Rulebook.Incentive.Gate.ID(name), let variable = Rulebook.Grading.Variable.ID(name),
        let minimum = parts.count == 2 ? Self.points(parts[1]) : Points(1)
      else { throw ValidationError.unreadable(text, for: "--gate", example: "wtp, sakip>=60") }
      return .init(
        id: id, name: LocalizedText(text), variable: variable, minimum: minimum, missing: gateMissing ?? .exclude,
        basis: .document("inovasi allocate"))
    }
  }

  private func oddRupiah() throws -> [OddRupiahKey] {
    guard let odd else { return [.place] }
    return try list(odd, "--odd", "place,claim,identifier") { OddRupiahKey(rawValue: $0) }
  }

  // MARK: Texts

  private static func points(_ text: String) -> Points? { try? Points(text: text) }

  private static func money(_ text: String) -> Rupiah? { Int(text).flatMap { Rupiah($0) } }

  private func list<Value>(
    _ text: String?, _ option: String, _ example: String, _ read: (String) -> Value?
  ) throws -> [Value] {
    try (text ?? "").split(separator: ",").map { part in
      guard let value = read(String(part)) else {
        throw ValidationError.unreadable(String(part), for: option, example: example)
      }
      return value
    }
  }

  private func pairs(_ text: String?, _ option: String, _ example: String) throws -> [(String, String)] {
    try (text ?? "").split(separator: ",").map { part in
      guard let mark = part.lastIndex(of: "="), mark != part.startIndex else {
        throw ValidationError.unreadable(String(part), for: option, example: example)
      }
      return (String(part[..<mark]), String(part[part.index(after: mark)...]))
    }
  }
}
#endif
