// The twenty lines that a newcomer copies: read a competition folder, print the ranking and the refusals.
//
//   swift run QuickStart Examples/Data/malang-2021
import Inovasi

let folder = CommandLine.arguments.dropFirst().first ?? "Examples/Data/malang-2021"
do {
  let outcome = try Evaluation().run(folder: folder)
  for standing in outcome.results.standings {
    print(standing.place, standing.final.decimal(fixedPlaces: 2), standing.title, separator: "\t")
  }
  for finding in outcome.findings where finding.refusedEntry != nil {
    print(finding.code, finding.message(in: .english), separator: "\t")
  }
} catch {
  print(error)
}
