#if CommandLine
import ArgumentParser

/// `Benchmarks live 100000`: one changed score among many entries, beside a full run over the same scores.
struct Live: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "One changed score among many entries, and the places that follow, beside a full run in the same process.")

  @Argument(help: "How many entries.") var entries = 100_000

  func validate() throws {
    if entries < 1 { throw ValidationError("entries: 1 …") }
  }

  func run() throws { try LiveBenchmark(count: entries).run() }
}
#endif
