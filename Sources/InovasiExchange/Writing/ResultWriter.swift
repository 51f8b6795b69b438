public import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes what an evaluation came to into a folder, as files that an office can open.
///
/// Each file is written whole under a temporary name and then renamed, so that nobody reads half of one. The same results give the
/// same bytes; the language changes messages and names, never numbers, codes or columns.
public struct ResultWriter: Sendable {
  /// Where the folder lies; it is made when it does not exist.
  public let folder: String

  /// The language of messages and names.
  public let language: Language

  /// A writer into this folder.
  public init(folder: String, language: Language = .indonesian) {
    self.folder = folder
    self.language = language
  }

  /// Writes the files that are asked for, but for the report and the workbook, which are not made here; see ``write(text:as:)`` and
  /// ``write(bytes:as:)``.
  ///
  /// - Parameters:
  ///   - results: what the competition came to.
  ///   - findings: everything there is to say, in the order in which it is to be written.
  ///   - competition: the competition as it was read.
  ///   - explanations: how scores came about, for ``OutputFile/results``.
  ///   - outputs: which files.
  /// - Returns: the paths of the files, in the order of ``OutputFile``'s cases.
  /// - Throws: an error when the folder or a file cannot be written; files that were finished before stay.
  /// - Complexity: O(*n*) in the size of the results; memory for buffers of a few MiB beside them.
  @discardableResult
  public func write(
    _ results: Results, findings: [Finding], competition: Competition,
    explanations: some Sequence<Explanation> = EmptyCollection(),
    outputs: Set<OutputFile> = Set(OutputFile.allCases)
  ) throws(ExchangeError) -> [String] {
    try makeFolder()
    var tables: [(output: OutputFile, table: any TableInPieces)] = []
    if outputs.contains(.ranking) { tables.append((.ranking, RankingTable(results, competition))) }
    if outputs.contains(.findings) { tables.append((.findings, FindingTable(findings: findings, language: language))) }
    if outputs.contains(.agencies) { tables.append((.agencies, AgencyTable(agencies: results.agencies, language: language))) }
    try write(tables)
    if outputs.contains(.awards) { try table(.awards) { sink throws(ExchangeError) in try awards(results, into: &sink) } }
    if outputs.contains(.allocations) {
      try table(.allocations) { sink throws(ExchangeError) in try allocations(results, into: &sink) }
    }
    if outputs.contains(.results) { try document(results, competition, explanations) }
    let paths = OutputFile.allCases.filter { outputs.contains($0) && !$0.isMadeElsewhere }.map(path(of:))
    return paths
  }

  /// Writes a text that was made elsewhere, such as the report.
  ///
  /// - Returns: the path of the file.
  @discardableResult
  public func write(text: String, as output: OutputFile) throws(ExchangeError) -> String {
    try write(bytes: Array(text.utf8), as: output)
  }

  /// Writes bytes that were made elsewhere, such as a workbook.
  ///
  /// - Returns: the path of the file.
  @discardableResult
  public func write(bytes: [UInt8], as output: OutputFile) throws(ExchangeError) -> String {
    try makeFolder()
    var file = try ByteOutput(path: path(of: output), name: output.fileName)
    try file.write(bytes.span)
    try file.finish()
    return path(of: output)
  }

  func path(of output: OutputFile) -> String { "\(folder)/\(output.fileName)" }

  func makeFolder() throws(ExchangeError) {
    guard SystemFile.kind(of: folder) != .folder else { return }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw ExchangeError(.fileUnwritable, folder)
    }
  }

  /// Writes one of the tables into a sink of any format; nothing for an output that is no table.
  ///
  /// - Parameters:
  ///   - output: which table.
  ///   - results: what the competition came to.
  ///   - findings: everything there is to say, in the order in which it is to be written.
  ///   - competition: the competition as it was read.
  ///   - sink: where it goes; it is not finished here.
  public func table(
    _ output: OutputFile, of results: Results, findings: [Finding], competition: Competition, into sink: inout some RecordSink
  ) throws(ExchangeError) {
    switch output {
    case .ranking: try RankingTable(results, competition).write(gatheredInto: &sink)
    case .findings: try FindingTable(findings: findings, language: language).write(gatheredInto: &sink)
    case .agencies: try AgencyTable(agencies: results.agencies, language: language).write(gatheredInto: &sink)
    case .awards: try awards(results, into: &sink)
    case .allocations: try allocations(results, into: &sink)
    default: break
    }
  }

  private func table(
    _ output: OutputFile, _ rows: (inout CSVSink) throws(ExchangeError) -> Void
  ) throws(ExchangeError) {
    var sink = try CSVSink(path: path(of: output), name: output.fileName)
    try rows(&sink)
    try sink.finish()
  }
}
