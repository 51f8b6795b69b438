/// A choice that settings make with one of a few words; another word is refused, with those that there are.
package protocol SettingsChoice: RawRepresentable, CaseIterable, Codable where RawValue == String {}

extension SettingsChoice {
  /// Reads one of the words.
  public init(from decoder: any Decoder) throws {
    let word = try decoder.singleValueContainer().decode(String.self)
    guard let choice = Self(rawValue: word) else {
      throw DecodingError.unreadable(
        LocalizedText(id: "\"{text}\" tidak dikenal; pilihannya: {known}.", en: "\"{text}\" is not known; there are: {known}."),
        ["text": word, "known": Self.allCases.map(\.rawValue).joined(separator: ", ")], at: decoder.codingPath)
    }
    self = choice
  }
}
