public import InovasiModel

/// A file of its own that says who is to score what, such as an earlier assignment: `.csv`, `.json` or `.jsonl`.
///
/// The columns are `innovation`, `judge` and `stage`, in English or Indonesian; a row without a stage means the rulebook's first.
public struct AssignmentFile: Sendable {
  /// Where the file lies.
  public let path: String

  /// How much it may hold.
  public let limits: ReadingLimits

  /// A file at this path.
  public init(_ path: String, limits: ReadingLimits = ReadingLimits()) {
    self.path = path
    self.limits = limits
  }

  /// Reads the file.
  ///
  /// - Parameter rulebook: the rulebook whose first stage is meant where none is named.
  /// - Returns: the assignments in order, each once, and what there is to say about rows that could not be taken.
  /// - Throws: an error when there is no such file, or it is not a table.
  public func read(rulebook: Rulebook) throws(ExchangeError) -> (assignments: [Assignment], findings: [Finding]) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last ?? ""
    guard let point = name.lastIndex(of: "."), FileBytes.exists(path) else { throw ExchangeError(.fileMissing, path) }
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    var reading = FolderReading(
      CompetitionFolder(folder, limits: limits), rulebook: rulebook, services: nil, sections: .none, progress: nil)
    let assignments = try reading.assignments(
      named: String(name[..<point]), endings: [String(name[name.index(after: point)...])])
    return (assignments, reading.findings)
  }
}
