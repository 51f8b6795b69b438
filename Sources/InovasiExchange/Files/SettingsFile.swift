import InovasiModel

/// A settings file in JSON5, which may hold comments.
struct SettingsFile {
  let path: String
  let name: String
  let limits: ReadingLimits

  /// The file as well-formed JSON5.
  func text() throws(ExchangeError) -> SettingsText {
    let bytes = try FileBytes(path: path, name: name).all(limit: limits.maximumSettingsBytes)
    guard bytes.contains(where: { $0 > 0x20 }) else { throw ExchangeError(.settingsEmpty, name) }
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else { throw ExchangeError(.fileNotUTF8, name) }
    return try SettingsText(bytes, name: name)
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws(ExchangeError) -> Value { try text().decode(type) }
}
