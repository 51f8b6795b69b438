package import InovasiModel

extension Finding {
  /// What is wrong with a row of a file.
  package init(
    _ kind: FindingKind, withRow row: Int, of batch: RecordBatch, in file: String, at location: SourceLocation?,
    value: String? = nil, parameters: TextParameters = [:]
  ) {
    let lines = kind.overLines == nil ? 1 : batch.lineCount(ofRow: row)
    self.init(kind, takingLines: lines, in: file, at: location, value: value, parameters: parameters)
  }

  /// What is wrong with a row that takes so many lines, which is said where they are more than one and the form of the row is wrong.
  package init(
    _ kind: FindingKind, takingLines lines: Int, in file: String, at location: SourceLocation?, value: String? = nil,
    parameters: TextParameters = [:]
  ) {
    var (kind, parameters) = (kind, parameters.adding(["file": file]))
    if lines > 1, let overLines = kind.overLines {
      kind = overLines
      parameters["lines"] = "\(lines)"
    }
    self.init(kind, about: .file(file), location: location, value: value, parameters: parameters)
  }
}
