import InovasiModel

/// A settings file that was read and is well-formed JSON5, to be made something of.
struct SettingsText {
  let name: String
  let root: JSON5Value
  private let bytes: [UInt8]

  /// - Throws: an error with line and column where the text is no JSON5, or a key stands twice.
  init(_ bytes: [UInt8], name: String) throws(ExchangeError) {
    self.bytes = bytes
    self.name = name
    do throws(JSON5Fault) {
      root = try JSON5Parser.value(of: bytes)
    } catch {
      let found = error.start < bytes.count ? String(decoding: bytes[error.start...].prefix(32), as: UTF8.self).first : nil
      throw ExchangeError(error.finding(in: name, at: Self.location(of: error.start, in: bytes, name), found: found))
    }
  }

  /// What the settings say, as a type.
  ///
  /// - Throws: an error that names the key path at which decoding stopped, with its line.
  func decode<Value: Decodable>(_ type: Value.Type) throws(ExchangeError) -> Value {
    do {
      return try Value(from: SettingsDecoder(root))
    } catch {
      throw self.error(error)
    }
  }

  /// What a decoder had against the settings, where it stands.
  func error(_ error: any Error) -> ExchangeError {
    guard let error = error as? DecodingError else { return ExchangeError(.fileUnreadable, name) }
    return ExchangeError(Finding(error, at: Self.location(of: root.start(of: error.path), in: bytes, name)))
  }

  /// Line and character of a byte.
  private static func location(of place: Int, in bytes: [UInt8], _ file: String) -> SourceLocation {
    let before = bytes[..<min(place, bytes.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return SourceLocation(
      file: file, line: before.count { $0 == 0x0A } + 1,
      column: String(decoding: before[start...], as: UTF8.self).unicodeScalars.count { $0 != "\u{FEFF}" } + 1)
  }
}
