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
  /// - Parameter rulebooks: where a rulebook is looked up that this one builds on (`extends`).
  /// - Throws: an error that names the key path at which reading stopped.
  public func read(rulebooks: any RulebookDirectory) throws(ExchangeError) -> Rulebook {
    try read(rulebooks: rulebooks, name: path)
  }

  func read(rulebooks: any RulebookDirectory, name: String) throws(ExchangeError) -> Rulebook {
    let file = try SettingsFile(path: path, name: name, limits: limits).text()
    let tree = try file.decode(SettingsTree.self)
    // Read as it stands where it can be, so that an error names the place in the file.
    guard tree["extends"] != nil else { return try file.decode(Rulebook.self) }
    do {
      return try RulebookReader(directory: rulebooks).rulebook(tree)
    } catch {
      throw file.error(error)
    }
  }
}
