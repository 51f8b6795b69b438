public import InovasiModel

/// A rulebook of one's own, in a JSON5 file.
public struct RulebookFile: Sendable {
  /// Where the file lies.
  public let path: String

  private let limits: ReadingLimits

  /// A file at this path.
  public init(_ path: String, limits: ReadingLimits = ReadingLimits()) {
    self.path = path
    self.limits = limits
  }

  /// Reads the rulebook; what it contradicts in itself is in its `Rulebook.findings`.
  ///
  /// - Throws: an error that names the key path at which reading stopped.
  public func read() throws(ExchangeError) -> Rulebook {
    try SettingsFile(path: path, name: path, limits: limits).decode(Rulebook.self)
  }
}
