import InovasiModel

/// Makes values of settings, with reasons in both languages where that cannot be done.
struct SettingsDecoder: Decoder {
  let value: JSON5Value
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ value: JSON5Value, at path: [any CodingKey] = []) {
    self.value = value
    codingPath = path
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = value.content else {
      throw mismatch(
        [String: Any].self,
        LocalizedText(id: "objek dengan kunci di antara { dan }", en: "an object with keys between { and }"))
    }
    return KeyedDecodingContainer(SettingsMembers(members, codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .list(let elements) = value.content else {
      throw mismatch([Any].self, LocalizedText(id: "daftar di antara [ dan ]", en: "a list between [ and ]"))
    }
    return SettingsElements(elements, codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { SettingsScalar(decoder: self) }

  /// That the value is of another type; what was expected is named without an article's capital or a full stop.
  func mismatch(_ type: Any.Type, _ expected: LocalizedText) -> DecodingError {
    let reason = DecodingReason(
      LocalizedText(
        id: "di sini diharapkan \(expected.indonesian), tetapi tertulis {found}.",
        en: "\(expected.english) is expected here, and there is {found}."), ["found": value.shown])
    return .typeMismatch(
      type,
      .init(
        codingPath: codingPath, debugDescription: reason.text.text(in: .english, filling: reason.parameters),
        underlyingError: reason))
  }
}

/// One value: a text, a number, yes or no.
private struct SettingsScalar: SingleValueDecodingContainer {
  let decoder: SettingsDecoder
  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { decoder.value.isNull }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .truth(let truth) = decoder.value.content else {
      throw decoder.mismatch(type, LocalizedText(id: "true atau false", en: "true or false"))
    }
    return truth
  }

  func decode(_ type: String.Type) throws -> String {
    guard case .text(let text) = decoder.value.content else {
      throw decoder.mismatch(type, LocalizedText(id: "teks di antara tanda kutip", en: "a text in quotation marks"))
    }
    return text
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard case .number(let digits) = decoder.value.content, let number = JSON5Number.double(digits) else {
      throw decoder.mismatch(type, LocalizedText(id: "sebuah bilangan", en: "a number"))
    }
    return number
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }

  func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number {
    guard case .number(let digits) = decoder.value.content, let number = JSON5Number.whole(digits, as: type) else {
      throw decoder.mismatch(
        type,
        LocalizedText(
          id: "bilangan bulat tanpa pecahan, paling banyak 18 angka",
          en: "a whole number without a fraction, of 18 digits at most"))
    }
    return number
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: decoder) }
}

/// The members of an object.
private struct SettingsMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let members: [String: JSON5Value]
  let codingPath: [any CodingKey]

  init(_ members: [JSON5Member], _ path: [any CodingKey]) {
    // The parser has refused a key that stands twice.
    self.members = Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
    codingPath = path
  }

  var allKeys: [Key] { members.keys.sorted().compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try decoder(of: key).value.isNull }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try Value(from: decoder(of: key)) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder(of: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { try decoder(of: key).unkeyedContainer() }

  func superDecoder() throws -> any Decoder { try decoder(of: PathKey(stringValue: "super")) }

  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(of: key) }

  private func decoder(of key: any CodingKey) throws -> SettingsDecoder {
    guard let value = members[key.stringValue] else {
      throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "this key is missing"))
    }
    return SettingsDecoder(value, at: codingPath + [key])
  }
}

/// The elements of a list, one after another.
private struct SettingsElements: UnkeyedDecodingContainer {
  private let elements: [JSON5Value]
  let codingPath: [any CodingKey]
  private(set) var currentIndex = 0

  init(_ elements: [JSON5Value], _ path: [any CodingKey]) {
    self.elements = elements
    codingPath = path
  }

  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex == elements.count }

  mutating func decodeNil() throws -> Bool {
    let isNull = try next().value.isNull
    if isNull { currentIndex += 1 }
    return isNull
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try Value(from: next())
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
    let container = try next().container(keyedBy: type)
    currentIndex += 1
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try next().unkeyedContainer()
    currentIndex += 1
    return container
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = try next()
    currentIndex += 1
    return decoder
  }

  private func next() throws -> SettingsDecoder {
    let path = codingPath + [PathKey(index: currentIndex)]
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(Any.self, .init(codingPath: path, debugDescription: "the list ends here"))
    }
    return SettingsDecoder(elements[currentIndex], at: path)
  }
}

extension JSON5Value {
  var isNull: Bool { if case .null = content { true } else { false } }
}
