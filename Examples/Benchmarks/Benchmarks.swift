/// Measures the package beside the tools that a data person would reach for, on workloads that it writes itself.
///
///   swift run -c release --traits CommandLine,Spreadsheet Benchmarks
///   swift run -c release --traits CommandLine,Spreadsheet Benchmarks evaluate --entries 1000000 --rounds 3
///
/// Documentation/Performance.md says what the table means and holds one.
#if CommandLine
import ArgumentParser

@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks", abstract: "Ours and each peer in turn, and the table of ratios.",
    subcommands: [Run.self, Generate.self, Live.self, Measure.self, DoWork.self], defaultSubcommand: Run.self)
}
#else
@main
struct Benchmarks {
  static func main() {
    print("Benchmarks: swift run -c release --traits CommandLine,Spreadsheet Benchmarks")
  }
}
#endif
