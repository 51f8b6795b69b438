#if CommandLine
import ArgumentParser
import Inovasi

/// The command-line tool: the main job, and the questions that people ask about it.
///
/// Every command says its name: to make one from the name of its type, the parser asks the runtime what all the types are, at each start.
@main
struct InovasiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inovasi",
    abstract: "Menilai kompetisi inovasi pelayanan publik. (Evaluates public-service innovation competitions.)",
    discussion: """
      Kode keluar: 0 selesai, 1 ada temuan kesalahan (dengan --strict), 64 salah pakai, 65 data tak terbaca, 66 berkas tidak ada.
      Tanpa --strict pun 1: verify dan sign bila berkas hasil tidak lolos, convert bila ada baris ditolak. diff --strict: 1 bila berbeda.
      Exit codes: 0 done, 1 findings of severity error (under --strict), 64 usage, 65 unreadable data, 66 no such input.
      1 without --strict too: verify and sign of a bundle that is not sound, convert with rejected rows. diff --strict: 1 for any difference.
      """,
    version: PackageVersion.current,
    subcommands: [
      Evaluate.self, Report.self, Validate.self, Explain.self, WhatIf.self, Index.self, Compare.self, Decisions.self,
      Assign.self, Allocate.self, Bundle.self, Verify.self, Diff.self, Export.self, Keys.self, Sign.self,
      Rank.self, Weights.self, ReliabilityCommand.self, Convert.self, CheckID.self, LookUp.self, Rulebooks.self,
    ] + workbookCommands,
    helpNames: [.short, .long])

  static func main() {
    StandardStream.watch()
    SystemMemory.takeInLargeSteps()
    main(nil)
  }

  private static var workbookCommands: [any ParsableCommand.Type] {
    #if Spreadsheet
    [Template.self]
    #else
    []
    #endif
  }
}
#else
/// Stands in for the tool when its trait is off, so that the package needs no argument parser.
@main
struct InovasiCommand {
  static func main() {
    print("inovasi: jalankan dengan trait CommandLine (run with the trait): swift run --traits CommandLine inovasi")
  }
}
#endif
