#if CommandLine
import ArgumentParser
import Foundation

/// `Benchmarks generate ENTRIES FOLDER`: the workload of the whole evaluation, and what is wrong with it.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a made-up competition and prints the faults that were planted in it, as JSON.")

  @Argument(help: "How many entries; each has 24 rows of scores.") var entries: Int

  @Argument(help: "The competition folder.") var folder: String

  func validate() throws {
    if !(1...10_000_000).contains(entries) { throw ValidationError("ENTRIES: 1 to 10,000,000") }
  }

  func run() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let faults = try EvaluationWorkload(entries: entries).write(to: folder)
    print(String(decoding: try encoder.encode(faults), as: UTF8.self))
  }
}
#endif
