import Foundation

/// Runs a job: every engine in turn, round after round, so that what the machine does besides falls on all of them.
struct Runner {
  let rounds: Int
  /// No engine is asked again once it has taken so many seconds altogether.
  let patience: Double
  /// Says what is going on.
  let note: (String) -> Void

  func run(_ job: any Job, _ bench: Bench, into report: inout Report) throws {
    let missing = job.preparation.filter { bench.python.version(of: $0) == nil }
    guard missing.isEmpty else {
      report.absent.append("\(job.name): left out. \(Self.advice(missing, bench))")
      return
    }
    note("\(job.name): writing the workload of \(bench.entries)")
    try? FileManager.default.removeItem(atPath: bench.folder)
    try FileManager.default.createDirectory(atPath: bench.folder, withIntermediateDirectories: true)
    try job.prepare(bench)

    let engines = present(job.engines(bench), job, bench, &report)
    var samples = [Samples](repeating: Samples(), count: engines.count)
    var failed: Set<Int> = []
    for round in 1...rounds {
      for (index, engine) in engines.enumerated() where !failed.contains(index) && samples[index].total < patience {
        do {
          let usage = try measured(engine, bench)
          samples[index].append(usage)
          note("\(job.name), round \(round): \(engine.name) \(Figures.time(usage.wall))")
        } catch {
          // A peer that does not run takes nothing from the others; ours has to.
          guard index > 0 else { throw error }
          failed.insert(index)
          report.disagreements.append("\(job.name): \(engine.name) failed: \(error)")
        }
      }
    }
    let finished = engines.indices.filter { !failed.contains($0) }
    try append(job, bench, finished.map { engines[$0] }, finished.map { samples[$0] }, to: &report)
  }

  private func present(_ engines: [Engine], _ job: any Job, _ bench: Bench, _ report: inout Report) -> [Engine] {
    engines.filter { engine in
      let missing = engine.packages.filter { bench.python.version(of: $0) == nil }
      if !missing.isEmpty { report.absent.append("\(job.name): \(engine.name) is absent. \(Self.advice(missing, bench))") }
      return missing.isEmpty
    }
  }

  /// The results of a round before are gone, so that nobody is compared with them.
  private func measured(_ engine: Engine, _ bench: Bench) throws -> Usage {
    try? FileManager.default.removeItem(atPath: engine.output)
    try FileManager.default.createDirectory(atPath: engine.output, withIntermediateDirectories: true)
    // Through a small process of its own: the peak that the system counts for a child begins with that of its parent.
    let answer = "\(bench.folder)/usage.json"
    try ChildProcess(
      command: [Bench.product("Benchmarks"), "measure", "\(bench.folder)/printed.txt", "--"] + engine.command, output: answer
    ).run()
    var usage = try JSONDecoder().decode(Usage.self, from: Data(contentsOf: URL(fileURLWithPath: answer)))
    usage.wall = WorkTime.read(from: engine.output) ?? usage.wall
    return usage
  }

  /// A time counts only when the results agree.
  private func append(
    _ job: any Job, _ bench: Bench, _ engines: [Engine], _ samples: [Samples], to report: inout Report
  ) throws {
    guard let ours = engines.first, let own = samples.first else { return }
    for (engine, taken) in zip(engines, samples) {
      if engine.name != ours.name, let difference = try job.difference(of: engine, from: ours) {
        report.disagreements.append("\(job.name): \(engine.name) differs from ours: \(difference)")
        continue
      }
      let version = engine.packages.first.flatMap { bench.python.version(of: $0) }.map { " " + $0 } ?? ""
      report.rows.append(
        Row(
          job: job.name, entries: bench.entries, engine: engine.name + version, samples: taken,
          ours: engine.name == ours.name ? nil : own, isWholeProcess: WorkTime.read(from: ours.output) == nil))
    }
  }

  private static func advice(_ packages: [String], _ bench: Bench) -> String {
    "To have it: \(bench.python.path) -m pip install \(packages.joined(separator: " "))"
  }
}
