/// Something to be measured: a workload, whoever can do it, and how to tell that they did the same.
protocol Job: Sendable {
  /// As it is named on the command line and in the table.
  var name: String { get }
  /// How many entries, unless the caller says otherwise.
  var entries: Int { get }
  /// What is measured, in one sentence.
  var summary: String { get }

  /// The packages of Python that writing the workload needs.
  var preparation: [String] { get }

  /// Writes the workload, the same every time.
  func prepare(_ bench: Bench) throws
  /// Whoever can do it, ours first.
  func engines(_ bench: Bench) -> [Engine]
  /// Where a peer's results differ from ours; `nil` where they agree.
  func difference(of peer: Engine, from ours: Engine) throws -> String?
}

extension Job {
  /// Nothing to compare, unless a job says what.
  func difference(of peer: Engine, from ours: Engine) throws -> String? { nil }

  var preparation: [String] { [] }
}
