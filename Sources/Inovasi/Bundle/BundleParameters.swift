/// By what a bundle's results were computed, apart from data and rulebook.
public struct BundleParameters: Hashable, Sendable, Codable {
  /// The version of this package that computed them.
  public var version: String
  /// The rulebook's identifier.
  public var rulebook: Rulebook.ID
  /// The SHA-256 of `rulebook.json`.
  public var rulebookHash: String
  /// The name of the scoring method.
  public var method: String
  /// The names of the panel rules that were at hand, in order.
  public var aggregations: [String]
  /// The names of the adjustments that were at hand, in order.
  public var adjustments: [String]
  /// The judges who were left out, in order.
  public var excludedJudges: [Judge.ID]
  /// The codes of the kinds of findings that the rules at hand can raise, in order.
  public var checks: [String]
  /// The language of messages.
  public var language: Language
  /// The mark before the decimals of numbers, where one was given and the inputs do not show it; `nil` otherwise.
  public var decimalMark: DecimalMark?
  /// Whether judges go by pseudonyms in the inputs.
  public var hasPseudonyms = false
}
