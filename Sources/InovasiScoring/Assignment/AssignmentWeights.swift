/// What counts how much when judges are assigned, in whole numbers of one unit.
///
/// The cost of an assignment is the sum over its pairs of *expertise* × mismatch ÷ 100 − *preference* × value, and over the judges of
/// *load* × (entries of the judge)². See ``ExpertiseMatch/mismatch`` and `Preference`. The load's square makes every further entry of a
/// busy judge dearer than one of an idle judge, so that loads even out.
///
/// No source states such weights; the defaults are an assumption: expertise that is lacking weighs as much as the strongest preference,
/// and as much as a difference of fifty entries between two judges.
public struct AssignmentWeights: Hashable, Sendable {
  /// The largest weight: more than this, and numbers would no longer be exact for large competitions.
  public static let largest = 10_000

  /// What a judge without any expertise in an entry costs.
  public let expertise: Int
  /// What a point of preference is worth.
  public let preference: Int
  /// What evenness of load is worth.
  public let load: Int

  /// Weights; one that is out of range is brought to the nearest that is not: 0 or ``largest``.
  public init(expertise: Int = 100, preference: Int = 5, load: Int = 1) {
    let range = 0...Self.largest
    self.expertise = min(max(expertise, range.lowerBound), range.upperBound)
    self.preference = min(max(preference, range.lowerBound), range.upperBound)
    self.load = min(max(load, range.lowerBound), range.upperBound)
  }
}
