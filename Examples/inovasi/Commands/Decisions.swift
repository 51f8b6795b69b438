#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi decisions FOLDER`: the log, what each decision changed for whom, and how far the result has come.
struct Decisions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "Menampilkan buku keputusan dan akibatnya. (Shows the log of decisions and what they changed.)")

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @Option(
    name: .customLong("extends"),
    help: "Buku keputusan sebelumnya; isinya tidak boleh berubah. (An earlier log, which this one has to continue.)")
  var earlier: String?

  @OptionGroup var input: InputOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let outcome = try input.outcome(of: folder, terminal)
    let steps = try terminal.failing { try outcome.decisionSteps() }
    let kinds = Set(FindingKind.decisionKinds + [.decisionUnreadable])
    var findings = outcome.findings.filter { kinds.contains($0.kind) }
    if let earlier { findings += try findingsOfEarlier(earlier, outcome.competition.decisions, terminal) }
    let view = DecisionsView(results: outcome.results, steps: steps, findings: findings, terminal: terminal)
    try view.print()
    terminal.summary(of: findings)
    if options.strict, findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  /// What is wrong with the earlier log, and where this one leaves it.
  private func findingsOfEarlier(_ path: String, _ log: DecisionLog, _ terminal: Terminal) throws -> [Finding] {
    let reading = try terminal.failing {
      do throws(ExchangeError) {
        return try DecisionFile(path).read()
      } catch {
        throw EvaluationError.reading(error)
      }
    }
    guard reading.findings.isEmpty else {
      terminal.note(
        LocalizedText(
          id: "Tidak dapat dikatakan bahwa buku keputusan melanjutkan {path}: {count} barisnya tidak terbaca.",
          en: "It cannot be said that the log continues {path}: {count} of its lines cannot be read."),
        ["path": path, "count": "\(reading.findings.count)"])
      return reading.findings
    }
    let divergence = log.divergence(from: reading.log)
    if divergence == nil {
      terminal.note(
        LocalizedText(
          id: "Buku keputusan melanjutkan {path}: {count} keputusan tetap sama.",
          en: "The log continues {path}: {count} {count|decision is|decisions are} unchanged."),
        ["path": path, "count": "\(reading.log.count)"])
    }
    return reading.findings + (divergence.map { [$0.finding] } ?? [])
  }
}
#endif
