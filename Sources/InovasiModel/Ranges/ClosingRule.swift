/// The rule that makes printed ranges a total function: what happens in a hole, and who wins an overlap.
///
/// `0.01–40.00`, `40.01–65.00` says nothing of 40.005. Which rule applies is hardly ever printed; then its ``basis`` is an assumption.
public struct ClosingRule: Hashable, Sendable, Codable {
  /// What happens between the end of one range and the beginning of the next.
  public enum Holes: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
    /// A number is rounded to ``ClosingRule/places`` first, halves away from zero, and then looked up.
    case round
    /// A number is not rounded: each range reaches up to where the next one begins. Overlaps end there too.
    case halfOpen
  }

  /// Who wins where two ranges hold one number.
  public enum Preference: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
    /// The higher level or band.
    case higher
    /// The lower level or band.
    case lower
  }

  /// What happens in a hole; `nil` when nothing is said of holes.
  public var holes: Holes?
  /// The decimal places to which a number is rounded first, from 0 to 4.
  public var places: Int
  /// Who wins an overlap; `nil` when nothing is said of overlaps.
  public var overlaps: Preference?
  /// Where the rule comes from.
  public var basis: LegalBasis

  /// A rule.
  public init(holes: Holes? = nil, places: Int = 2, overlaps: Preference? = nil, basis: LegalBasis) {
    self.holes = holes
    self.places = places
    self.overlaps = overlaps
    self.basis = basis
  }

  private enum CodingKeys: String, CodingKey, CaseIterable { case holes, places, overlaps, basis }

  /// Reads a rule; two decimal places unless the file says otherwise.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    holes = try container.decodeIfPresent(Holes.self, forKey: .holes)
    places = try container.decodeIfPresent(Int.self, forKey: .places) ?? 2
    overlaps = try container.decodeIfPresent(Preference.self, forKey: .overlaps)
    basis = try container.decode(LegalBasis.self, forKey: .basis)
  }

  /// One unit of the last decimal place, in points.
  var step: Points { Points(tenThousandths: (0..<(4 - min(max(places, 0), 4))).reduce(1) { step, _ in step * 10 }) }
}

extension ClosingRule: CustomStringConvertible {
  /// The rule in the words of a rulebook: `round 2, higher`.
  public var description: String {
    let holes = holes.map { $0 == .round ? "\($0.rawValue) \(places)" : $0.rawValue }
    return [holes, overlaps?.rawValue].compactMap(\.self).joined(separator: ", ")
  }
}
