extension Decoder {
  /// A keyed container that refuses keys it does not know, so that a slip in a rulebook is not silently ignored.
  package func strictContainer<Key: CodingKey & CaseIterable>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    let present = try container(keyedBy: AnyKey.self).allKeys.map { $0.stringValue }
    let known = Set(Key.allCases.map { $0.stringValue })
    if let unknown = present.sorted().first(where: { !known.contains($0) }) {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: codingPath + [AnyKey(stringValue: unknown)],
          debugDescription: "unknown key \"\(unknown)\"; known are \(known.sorted().joined(separator: ", "))"))
    }
    return try container(keyedBy: type)
  }
}

struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
