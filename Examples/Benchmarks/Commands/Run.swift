#if CommandLine
import ArgumentParser
import Foundation

/// `Benchmarks [NAME…]`: ours and each peer in turn, and the table.
struct Run: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, json }

  static let configuration = CommandConfiguration(
    abstract: "Measures jobs beside the peers that are installed, and prints the table.",
    discussion: "Jobs, all of them unless named:\n" + Jobs.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

  @Argument(help: "The jobs.") var names: [String] = []

  @Option(help: "How many entries; each job has a number of its own.") var entries: Int?

  @Option(help: "How often each engine is run.") var rounds = 5

  @Option(help: "An engine that has taken so many seconds altogether is not run again.") var patience = 60.0

  @Option(help: "Where workloads and results go, and stay; a temporary folder unless given.") var folder: String?

  @Option(help: "The Python that has the peers; also the variable INOVASI_PYTHON.")
  var python = ProcessInfo.processInfo.environment["INOVASI_PYTHON"] ?? "python3"

  @Option(help: "The form of the table.") var format = Format.markdown

  func validate() throws {
    let unknown = names.filter { name in !Jobs.all.contains { $0.name == name } }
    if !unknown.isEmpty { throw ValidationError("no such job: \(unknown.joined(separator: ", "))") }
    if rounds < 1 { throw ValidationError("--rounds is at least 1") }
    if let entries, entries < 1 { throw ValidationError("--entries is at least 1") }
  }

  func run() throws {
    let place = folder ?? FileManager.default.temporaryDirectory.appendingPathComponent("benchmarks-\(UUID())").path
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    defer { if folder == nil { try? FileManager.default.removeItem(atPath: place) } }
    let python = Python(path: python, scratch: place)
    let runner = Runner(rounds: rounds, patience: patience) { FileHandle.standardError.write(Data(($0 + "\n").utf8)) }
    var report = Report(machine: Machine())
    for job in Jobs.all where names.isEmpty || names.contains(job.name) {
      let bench = Bench(python: python, folder: "\(place)/\(job.name)", entries: entries ?? job.entries)
      try runner.run(job, bench, into: &report)
      if folder == nil { try? FileManager.default.removeItem(atPath: bench.folder) }
    }
    try print(report)
    if !report.disagreements.isEmpty { throw ExitCode.failure }
  }

  private func print(_ report: Report) throws {
    switch format {
    case .markdown: Swift.print(report.markdown, terminator: "")
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      Swift.print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }
  }
}
#endif
