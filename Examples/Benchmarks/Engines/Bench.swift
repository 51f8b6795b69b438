import Foundation

/// Where things are: our tools, the peers' scripts, the folder of one job.
struct Bench {
  let python: Python
  /// The folder that takes the workload and the results of one job.
  let folder: String
  /// The number of entries, or of whatever the job counts.
  let entries: Int

  /// The tool that an office runs, as it was built with this one.
  func inovasi(_ arguments: [String], as name: String = "Inovasi") -> Engine {
    let output = output(of: name)
    return Engine(name: name, command: [Self.product("inovasi")] + arguments + ["--output", output], output: output)
  }

  /// Our side of a job that is a call of the library, in a process of its own.
  func library(_ work: String, as name: String = "Inovasi") -> Engine {
    let output = output(of: name)
    return Engine(name: name, command: [Self.product("Benchmarks"), "work", work, folder, output], output: output)
  }

  /// A peer's side: a script beside this tool, which is given the folders of the workload and of its results.
  func peer(_ name: String, script: String, packages: [String], arguments: [String] = []) -> Engine {
    let output = output(of: name)
    return Engine(
      name: name, command: [python.path, "\(Self.sources)/Peers/\(script)", folder, output] + arguments, output: output,
      packages: packages)
  }

  /// The folder of the results of an engine.
  func output(of engine: String) -> String {
    "\(folder)/results-" + String(engine.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }

  /// A program of this package, beside this one.
  static func product(_ name: String) -> String {
    let own = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    return own.deletingLastPathComponent().appendingPathComponent(name).path
  }

  /// The folder of this tool's sources, where the peers' scripts lie; the tool runs where it was built.
  static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path

  /// The example data of the package.
  static let data = URL(fileURLWithPath: sources).deletingLastPathComponent().appendingPathComponent("Data").path
}
