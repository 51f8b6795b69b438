import Foundation
import Inovasi
import Testing

/// The tutorial is followed to the letter, so that it cannot rot.
struct TutorialTests {
  @Test func filesOfTheTutorialMakeACompetition() throws {
    let article = try Folders.text(
      Folders.root.appendingPathComponent("Sources/Inovasi/Documentation.docc/FirstCompetition.md"))
    let blocks = article.components(separatedBy: "```").enumerated().filter { !$0.offset.isMultiple(of: 2) }
      .map { $0.element.drop { $0 != "\n" }.dropFirst() }
    try Folders.withEmpty { folder in
      for (name, start) in [
        ("competition.json5", "{"), ("agencies.csv", "agency,"), ("innovations.csv", "id,"), ("scores.csv", "innovation,"),
      ] {
        let block = try #require(blocks.first { $0.hasPrefix(start) }, "\(name)")
        try String(block).write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      let outcome = try Evaluation().run(folder: folder.path)
      #expect(outcome.results.standings.map(\.entry) == ["E2", "E1"])
      #expect(outcome.results.standings.map { $0.final.decimal(places: 4) } == ["85.1", "79.5"])
      #expect(outcome.findings.compactMap(\.refusedEntry) == ["E3"])
      #expect(outcome.results.incompleteSheets.map(\.judge) == ["J02"])
      #expect(outcome.results.allocations.reduce(0) { $0 + $1.amount.amount } == 100_000_000)
    }
  }
}
