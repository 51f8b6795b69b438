public import InovasiModel

/// Why a fund cannot be shared out under the rules; it says how much could be.
public enum AllocationError: Error, Hashable, Sendable {
  /// A number does not fit; nothing is rounded to make it fit.
  case overflow(ArithmeticOverflow)
  /// The fund is smaller than what the rules promise: all floors, prizes or band amounts together.
  case fundTooSmall(Rupiah, least: Rupiah, pot: String?)
  /// The fund is larger than what the rules can give out, and they let nothing stay.
  case fundTooLarge(Rupiah, most: Rupiah, pot: String?)
  /// The least that anyone gets is more than the most.
  case floorAboveCap(floor: Rupiah, cap: Rupiah)
  /// Improvement is asked for, and a claim does not say from where to where.
  case missingValue(Entry.ID)
}

extension AllocationError {
  /// The error as a finding, for a report that lists everything in one form.
  public var finding: Finding {
    switch self {
    case .overflow(let overflow): ScoringError.overflow(overflow, about: .competition).finding
    case .fundTooSmall(let fund, let least, let pot):
      Finding(
        .fundTooSmall, about: .competition, path: "fund", value: "\(fund.amount)",
        parameters: ["fund": "\(fund)", "least": "\(least)", "pot": Self.text(pot)])
    case .fundTooLarge(let fund, let most, let pot):
      Finding(
        .fundTooLarge, about: .competition, path: "fund", value: "\(fund.amount)",
        parameters: ["fund": "\(fund)", "most": "\(most)", "pot": Self.text(pot)])
    case .floorAboveCap(let floor, let cap):
      Finding(
        .fundBounds, about: .competition, path: "rulebook.incentive.floor",
        parameters: ["floor": "\(floor)", "cap": "\(cap)"])
    case .missingValue(let entry):
      Finding(.fundMissingValue, about: .entry(entry), path: "fund", parameters: ["entry": entry.rawValue])
    }
  }

  private static func text(_ pot: String?) -> String { pot.map { " (\($0))" } ?? "" }

  /// The same, said of a pot, unless a pot within it was named already.
  func inPot(_ name: String) -> AllocationError {
    switch self {
    case .fundTooSmall(let fund, let least, nil): .fundTooSmall(fund, least: least, pot: name)
    case .fundTooLarge(let fund, let most, nil): .fundTooLarge(fund, most: most, pot: name)
    default: self
    }
  }
}

extension AllocationError: CustomStringConvertible {
  /// The reason in English.
  public var description: String { finding.message(in: .english) }
}

/// Computes on exact numbers; what does not fit is an error of the allocation.
func exactly<Value>(_ compute: () throws(ArithmeticOverflow) -> Value) throws(AllocationError) -> Value {
  do {
    return try compute()
  } catch {
    throw .overflow(error)
  }
}
