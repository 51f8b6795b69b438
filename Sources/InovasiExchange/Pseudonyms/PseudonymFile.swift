import InovasiModel

/// Who is behind which pseudonym, as a table for the office alone: `pseudonym,judge,name`.
///
/// The file is readable by its owner only. Kept and named again, it gives the same judges the same pseudonyms in the next bundle.
public struct PseudonymFile: Sendable {
  /// Where the file lies.
  public let path: String

  /// A file at this path.
  public init(_ path: String) { self.path = path }

  /// The pseudonyms in it; `nil` when there is no such file.
  ///
  /// - Throws: an error when it is anything but such a table, whose pseudonyms are `Juri-` and at most nine digits: it is not written over
  ///   then.
  public func read() throws(ExchangeError) -> JudgePseudonyms? {
    guard FileBytes.exists(path) else { return nil }
    let invalid = ExchangeError(.pseudonymFileInvalid, path)
    var source = try CSVSource(path: path, name: path)
    guard source.columns == Self.columns else { throw invalid }
    var members: [JudgePseudonyms.Member] = []
    while let batch = try source.next() {
      for row in 0..<batch.count {
        let texts = (0..<Self.columns.count).compactMap { batch.text(row: row, column: $0) }
        guard texts.count == Self.columns.count, let pseudonym = Judge.ID(texts[0]), let judge = Judge.ID(texts[1]),
          JudgePseudonyms.number(of: pseudonym) != nil
        else { throw ExchangeError(.pseudonymFileInvalid, path, line: batch.line(ofRow: row)) }
        members.append(JudgePseudonyms.Member(judge: judge, name: texts[2], pseudonym: pseudonym))
      }
    }
    guard Set(members.map(\.judge)).count == members.count, Set(members.map(\.pseudonym)).count == members.count else {
      throw invalid
    }
    return JudgePseudonyms(members)
  }

  /// Writes pseudonyms, whole or not at all.
  public func write(_ pseudonyms: JudgePseudonyms) throws(ExchangeError) {
    var sink = CSVSink()
    try sink.write(Self.columns.map(Cell.text))
    for member in pseudonyms.members {
      try sink.write([.text(member.pseudonym.rawValue), .text(member.judge.rawValue), .text(member.name)])
    }
    try sink.finish()
    try TextFile.replace(secret: Array(sink.text.utf8), at: path)
  }

  /// Whether the file lies, or would lie, within a folder; neither has to be there yet.
  public func isInside(_ folder: String) -> Bool {
    ResolvedPath(path).lies(in: ResolvedPath(folder))
  }

  private static let columns = ["pseudonym", "judge", "name"]
}
