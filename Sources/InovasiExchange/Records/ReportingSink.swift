public import InovasiModel

/// A sink that has something to say about what it has written, beside writing it.
///
/// A ``RecordSink`` need not be one. Where it is, ``TableConversion`` puts its findings with its own, and ``CompetitionFolderWriter`` returns
/// them.
public protocol ReportingSink: RecordSink {
  /// What there is to say about what has been written so far.
  var findings: [Finding] { get }
}
