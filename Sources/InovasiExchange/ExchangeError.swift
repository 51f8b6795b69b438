public import InovasiModel

/// Why a file could not be read or written at all.
public struct ExchangeError: Error, Hashable, Sendable {
  /// What is wrong and what to do about it.
  public let finding: Finding

  /// An error that says this.
  public init(_ finding: Finding) {
    self.finding = finding
  }

  package init(_ kind: FindingKind, _ file: String, line: Int? = nil, column: Int? = nil, _ parameters: TextParameters = [:]) {
    finding = Finding(
      kind, about: .file(file), location: SourceLocation(file: file, line: line, column: column),
      parameters: parameters.adding(["file": file]))
  }

  /// Whether a file or folder that was named does not exist.
  public var isMissingInput: Bool { finding.code == FindingKind.fileMissing.code }
}

extension ExchangeError: CustomStringConvertible {
  /// What is wrong, in English.
  public var description: String { "\(finding.code): \(finding.message(in: .english))" }
}
