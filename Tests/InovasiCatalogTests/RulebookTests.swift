import Foundation
import InovasiCatalog
import InovasiModel
import Testing

struct RulebookTests {
  private let catalog = IndonesianCatalog.standard

  @Test func fourArePublishedInOrder() {
    #expect(catalog.rulebookIDs.map(\.rawValue) == ["kipp-2022-umum", "kipp-2023-umum", "kovablik", "malang-2021"])
  }

  @Test(arguments: IndonesianCatalog.standard.rulebookIDs)
  func rulebookContradictsNothingInItself(id: Rulebook.ID) throws {
    let rulebook = try #require(try catalog.rulebook(id))
    #expect(rulebook.id == id)
    #expect(rulebook.findings == [])
    #expect(!rulebook.basis.isEmpty)
    #expect(rulebook.stages.allSatisfy { !$0.criteria.isEmpty })
  }

  @Test(arguments: IndonesianCatalog.standard.rulebookIDs)
  func assumptionsAreListed(id: Rulebook.ID) throws {
    let rulebook = try #require(try catalog.rulebook(id))
    let listed = rulebook.assumptions.map(\.path)
    #expect(Set(listed).count == listed.count)
    // Every rule that says of itself that nobody published it stands in the list, so that a report can show them all.
    let marked: [(String, LegalBasis?)] =
      [("tieBreak", rulebook.tieBreak.basis), ("incentive", rulebook.incentive?.basis), ("grading", rulebook.grading?.basis)]
      + [("titleLimit", rulebook.titleLimit?.basis)]
      + rulebook.minimumAges.map { ("minimumAges", $0.basis) } + rulebook.formerWinners.map { ("formerWinners", $0.basis) }
      + rulebook.quotas.map { ("quotas", $0.basis) } + rulebook.stages.map { ("stages", $0.basis) }
      + rulebook.awards.map { ("awards", $0.basis) } + rulebook.sanctions.map { ("sanctions", $0.basis) }
    for (path, basis) in marked where basis?.kind == .assumption {
      #expect(listed.contains { $0.hasPrefix(path) }, "\(id): \(path)")
    }
  }

  @Test(arguments: IndonesianCatalog.standard.rulebookIDs)
  func rulebookSurvivesARoundTrip(id: Rulebook.ID) throws {
    let rulebook = try #require(try catalog.rulebook(id))
    let again = try JSONDecoder().decode(Rulebook.self, from: try JSONEncoder().encode(rulebook))
    #expect(again == rulebook)
  }

  @Test func textIsTheFileWithItsComments() throws {
    let text = try #require(catalog.rulebookText("malang-2021"))
    #expect(text.hasPrefix("// KIPP Kota Malang 2021"))
    #expect(text.contains("ASUMSI"))
    #expect(catalog.rulebookText("kipp-1999") == nil)
    #expect(try catalog.rulebook("kipp-1999") == nil)
  }

  @Test func generalGroupOf2023HasTheWeightsOfTheTrainingDeck() throws {
    let rulebook = try #require(try catalog.rulebook("kipp-2023-umum"))
    let criteria = rulebook.stages[0].criteria
    #expect(criteria.map(\.weight.tenThousandths) == [0, 1000, 1500, 500, 3000, 2000, 500, 1500])
    #expect(criteria.filter { !$0.isRequired }.map(\.id.rawValue) == ["ringkasan"])
    #expect(rulebook.sections.map(\.maximumWords) == [200, 300, 200, 200, 600, 100, 200, 200, 500])
    #expect(rulebook.categories.count == 11)
    #expect(rulebook.phase("registration")?.days.last == CalendarDate(year: 2023, month: 5, day: 6))
    // Nobody published a minimum age or a quota for 2023.
    #expect(rulebook.minimumAges.isEmpty && rulebook.quotas.isEmpty)
  }

  @Test func generalGroupOf2022LetsPandemicInnovationsBeYounger() throws {
    let rulebook = try #require(try catalog.rulebook("kipp-2022-umum"))
    #expect(rulebook.stages[0].criteria.map(\.weight.tenThousandths) == [500, 2000, 2500, 500, 2000, 2000, 500])
    #expect(rulebook.minimumAges.map(\.months) == [12, 24])
    #expect(rulebook.minimumAges[0].categories == ["pandemi"])
    #expect(rulebook.categories.count == 3)
  }

  @Test func kovablikHasTwoStages() throws {
    let rulebook = try #require(try catalog.rulebook("kovablik"))
    #expect(rulebook.stages.map(\.id.rawValue) == ["proposal", "presentasi"])
    #expect(rulebook.stages[0].criteria.map(\.weight.tenThousandths) == [1000, 1500, 500, 3000, 2000, 500, 1500])
    #expect(rulebook.stages[1].criteria.map(\.weight.tenThousandths) == [3000, 5000, 1000, 1000])
    #expect(rulebook.quotas.map(\.maximum) == [5])
  }

  @Test func cityRulebookMarksWhatNobodyPublished() throws {
    let rulebook = try #require(try catalog.rulebook("malang-2021"))
    let paths = rulebook.assumptions.map(\.path)
    for path in ["stages[0].criteria", "quotas", "tieBreak", "incentive", "grading", "sanctions"] {
      #expect(paths.contains(path))
    }
    #expect(rulebook.awards.map(\.lastPlace) == [6, 3])
    #expect(rulebook.severities == ["REMIT_CROSS": .error])
  }
}
