extension Decoder {
  /// A keyed container that refuses keys it does not know, so that a slip in a rulebook is not silently ignored.
  package func strictContainer<Key: CodingKey & CaseIterable>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    let present = try container(keyedBy: AnyKey.self).allKeys.map { $0.stringValue }
    let known = Set(Key.allCases.map { $0.stringValue })
    if let unknown = present.sorted().first(where: { !known.contains($0) }) {
      throw DecodingError.unreadable(
        LocalizedText(
          id: "kunci \"{key}\" tidak dikenal; yang dikenal: {known}.", en: "unknown key \"{key}\"; known are {known}."),
        ["key": unknown, "known": known.sorted().joined(separator: ", ")],
        at: codingPath + [AnyKey(stringValue: unknown)])
    }
    return try container(keyedBy: type)
  }
}

extension KeyedDecodingContainer {
  /// The one of these keys that is there; an error when there is none, or more than one: of two that contradict each other, neither may be
  /// dropped without a word.
  package func exactlyOne(of keys: Key...) throws -> Key {
    if let key = try atMostOne(of: keys) { return key }
    throw DecodingError.unreadable(
      LocalizedText(id: "harus ada salah satu dari {keys}.", en: "one of {keys} has to be there."),
      ["keys": Self.names(of: keys)], at: codingPath)
  }

  /// The one of these keys that is there, or `nil`; an error when there is more than one.
  package func atMostOne(of keys: [Key]) throws -> Key? {
    // As for a single key, null is as good as nothing.
    let present = try keys.filter { try contains($0) && !decodeNil(forKey: $0) }
    guard present.count > 1 else { return present.first }
    throw DecodingError.unreadable(
      LocalizedText(id: "{keys} tidak dapat ditulis bersama; pilih salah satu.", en: "{keys} exclude one another; choose one."),
      ["keys": Self.names(of: present)], at: codingPath)
  }

  private static func names(of keys: [Key]) -> String { keys.map(\.stringValue).joined(separator: ", ") }
}

struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
