/// What decides who gets a rupiah that does not divide, among those whose remainders are equal.
///
/// No regulation that could be read says so, which is why a rulebook may state it; place and then identifier is an assumption.
public enum OddRupiahKey: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
  /// The better place.
  case place
  /// The greater claim.
  case claim
  /// The identifier that comes first by Unicode value: it has no merit, but nobody can doubt it.
  case identifier
}
