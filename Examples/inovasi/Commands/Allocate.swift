#if CommandLine
import ArgumentParser
import Inovasi

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `inovasi allocate PATH`: a fund shared out, for a competition by its rulebook, for a table by what the options say.
struct Allocate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "allocate",
    abstract: "Membagi dana insentif sampai rupiah terakhir. (Shares an incentive fund out to the last rupiah.)",
    discussion: """
      PATH adalah folder kompetisi, atau tabel CSV dengan kolom id dan score (nilai), dan bila ada agency (opd) serta place (peringkat);
      ranking.csv hasil evaluate adalah tabel seperti itu.
      PATH is a competition folder, or a CSV table with columns id and score, and agency and place where there are such;
      the ranking.csv that evaluate writes is one.

      inovasi allocate nilai.csv --fund 5000000000
      inovasi allocate nilai.csv --fund 6000000000 --method prizes --prizes 3000000000,2000000000,1000000000
      inovasi allocate nilai.csv --fund 4000000000 --by klaster --pots A=50,B=35,C=15 --empty-pots to-others --gate wtp
      """)

  @Argument(help: "Folder kompetisi, atau tabel CSV. (A competition folder, or a CSV table.)") var path: String

  @Option(help: "Dana dalam rupiah utuh. (The fund, in whole rupiah.)") var fund: String?

  @OptionGroup(title: "Aturan untuk tabel (Rules for a table)") var rules: RuleOptions

  @OptionGroup var input: InputOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let (view, hasErrors) = try isFolder ? competition(terminal) : (table(terminal), false)
    switch options.format {
    case .text: try view.print()
    case .csv: try terminal.print(view.table)
    case .json: try terminal.print(json: view.document)
    }
    if options.strict, hasErrors { throw ExitCode(1) }
  }

  private var isFolder: Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  private func competition(_ terminal: Terminal) throws -> (AllocationView, hasErrors: Bool) {
    if let given = rules.given {
      throw ValidationError(
        id: "{option} hanya untuk tabel: folder memakai aturan rulebook-nya sendiri.",
        en: "{option} is for a table: a folder goes by its own rulebook.", ["option": given])
    }
    let fund = try fund.map { try RuleOptions.rupiah($0, "--fund") }
    let outcome = try terminal.reading { progress in
      var loaded = try input.number.evaluation.load(folder: path, mended: input.mended, progress: progress)
      if let fund { loaded.competition.fund = fund }
      return try Evaluation().evaluate(loaded)
    }
    guard let summary = outcome.results.fund, let incentive = outcome.competition.rulebook.incentive else {
      terminal.error(
        LocalizedText(
          id: "{path} tidak memuat dana (fund) atau rulebook-nya tidak memuat aturan insentif, jadi tidak ada yang dibagi.",
          en: "{path} has no fund, or its rulebook no incentive, so there is nothing to share out."), ["path": path])
      throw ExitCode(66)
    }
    let scores = Dictionary(
      outcome.results.standings.map { ($0.entry, AllocationView.Score(place: $0.place, value: $0.final)) }
    ) { first, _ in first }
    let view = AllocationView(
      shared: FundSharing.Shared(allocations: outcome.results.allocations, summary: summary), incentive: incentive,
      scores: scores, terminal: terminal)
    return (view, outcome.hasErrors)
  }

  private func table(_ terminal: Terminal) throws -> AllocationView {
    guard let fund = try fund.map({ try RuleOptions.rupiah($0, "--fund") }) else {
      throw ValidationError(
        id: "Sebutkan dananya: --fund, dalam rupiah utuh, misalnya --fund 5000000000.",
        en: "Name the fund: --fund, in whole rupiah, such as --fund 5000000000.")
    }
    guard input.mended == nil else {
      throw ValidationError(
        id: "--mended hanya untuk folder kompetisi; perbaiki baris tabel ini di tempatnya.",
        en: "--mended is for a competition's folder; mend the rows of this table where they stand.")
    }
    let incentive = try rules.incentive()
    return try terminal.failing {
      if let faults = incentive.faults { throw EvaluationError.rulebook(faults) }
      let file = try ClaimsFile(path, rules: rules, incentive: incentive, mark: input.number.decimalMark)
      file.remarks.forEach(terminal.say)
      do throws(AllocationError) {
        let shared = try FundSharing(incentive).share(fund, among: file.recipients)
        return AllocationView(shared: shared, incentive: incentive, scores: file.scores, terminal: terminal)
      } catch {
        throw EvaluationError.scoring(.allocation(error))
      }
    }
  }
}

extension Rulebook.Incentive {
  /// What is wrong with the rule itself; `nil` when it can be used.
  fileprivate var faults: [Finding]? {
    var rulebook = Rulebook(id: "allocate", title: LocalizedText("allocate"), level: .regency)
    rulebook.incentive = self
    let faults = rulebook.findings.filter { $0.severity == .error && $0.path.hasPrefix("rulebook.incentive") }
    return faults.isEmpty ? nil : faults
  }
}
#endif
