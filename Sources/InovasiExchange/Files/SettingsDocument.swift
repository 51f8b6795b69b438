/// A file of settings in JSON5, read as a type of the caller's: translations, for example.
public struct SettingsDocument: Sendable {
  /// Where the file lies.
  public let path: String

  private let limits: ReadingLimits

  /// A file at this path.
  public init(_ path: String, limits: ReadingLimits = ReadingLimits()) {
    self.path = path
    self.limits = limits
  }

  /// Reads the settings.
  ///
  /// - Throws: an error that names the key path at which reading stopped.
  public func read<Value: Decodable>(_ type: Value.Type) throws(ExchangeError) -> Value {
    try SettingsFile(path: path, name: path, limits: limits).decode(type)
  }
}
