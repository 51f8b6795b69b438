public import InovasiModel

/// A source that has something to say about its file as such, beside its records.
///
/// A ``RecordSource`` need not be one. Where it is, its findings stand with those of the table, and its form in the summary.
public protocol ReportingSource: RecordSource {
  /// What there is to say about the file as such, as far as it has been read.
  var findings: [Finding] { get }

  /// How the file is written, in a few words: `; utf-16le bom crlf`.
  var form: String { get }
}
