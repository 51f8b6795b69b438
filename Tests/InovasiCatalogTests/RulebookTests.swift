import Foundation
import InovasiCatalog
import InovasiModel
import Testing

struct RulebookTests {
  private let catalog = IndonesianCatalog.standard

  @Test func editionsArePublishedInOrder() {
    #expect(
      catalog.rulebookIDs.map(\.rawValue) == [
        "iid-2023", "iid-2024", "iid-2026", "kipp-2021", "kipp-2022-khusus", "kipp-2022-umum", "kipp-2023-khusus",
        "kipp-2023-umum", "kipp-2025", "kovablik", "malang-2021",
      ])
  }

  @Test(arguments: IndonesianCatalog.standard.rulebookIDs)
  func rulebookContradictsNothingInItself(id: Rulebook.ID) throws {
    let rulebook = try #require(try catalog.rulebook(id))
    #expect(rulebook.id == id)
    #expect(rulebook.findings == [])
    #expect(!rulebook.basis.isEmpty)
    #expect(rulebook.stages.allSatisfy { !$0.criteria.isEmpty })
    #expect(!rulebook.title.english.isEmpty && !rulebook.title.indonesian.isEmpty)
  }

  @Test(arguments: IndonesianCatalog.standard.rulebookIDs)
  func assumptionsAreListed(id: Rulebook.ID) throws {
    let rulebook = try #require(try catalog.rulebook(id))
    let listed = rulebook.assumptions.map(\.path)
    #expect(Set(listed).count == listed.count)
    // Every rule that says of itself that nobody published it stands in the list, so that a report can show them all.
    let marked: [(String, LegalBasis?)] =
      [
        ("tieBreak", rulebook.stages.isEmpty ? nil : rulebook.tieBreak.basis), ("incentive", rulebook.incentive?.basis),
        ("grading", rulebook.grading?.basis),
      ]
      + [("titleLimit", rulebook.titleLimit?.basis)]
      + rulebook.minimumAges.map { ("minimumAges", $0.basis) } + rulebook.formerWinners.map { ("formerWinners", $0.basis) }
      + rulebook.quotas.map { ("quotas", $0.basis) } + rulebook.stages.map { ("stages", $0.basis) }
      + rulebook.awards.map { ("awards", $0.basis) } + rulebook.sanctions.map { ("sanctions", $0.basis) }
    for (path, basis) in marked where basis?.kind == .assumption {
      #expect(listed.contains { $0.hasPrefix(path) }, "\(id): \(path)")
    }
  }

  /// Whoever reads English reads why in English, wherever in the rulebook it stands.
  @Test(arguments: IndonesianCatalog.standard.rulebookIDs)
  func assumptionsAreInBothLanguages(id: Rulebook.ID) throws {
    let rulebook = try #require(try catalog.rulebook(id))
    let json = String(decoding: try JSONEncoder().encode(rulebook), as: UTF8.self)
    #expect(!json.contains(#""assumption":""#))
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
    #expect(rulebook.stages[0].leaves.filter { !$0.isRequired }.map(\.criterion.id.rawValue) == ["ringkasan"])
    #expect(rulebook.sections.map(\.maximumWords) == [200, 300, 200, 200, 600, 100, 200, 200, 500])
    #expect(rulebook.categories.count == 11)
    #expect(rulebook.phase("registration")?.days.last == CalendarDate(year: 2023, month: 5, day: 6))
    // Nobody published a minimum age or a quota for 2023.
    #expect(rulebook.minimumAges.isEmpty && rulebook.quotas.isEmpty)
    // The deadline was moved by a letter; both dates are kept.
    #expect(rulebook.phase("registration")?.announced.last == CalendarDate(year: 2023, month: 5, day: 2))
  }

  @Test func generalGroupOf2022LetsPandemicInnovationsBeYounger() throws {
    let rulebook = try #require(try catalog.rulebook("kipp-2022-umum"))
    #expect(rulebook.stages[0].criteria.map(\.weight.tenThousandths) == [500, 2000, 2500, 500, 2000, 2000, 500])
    #expect(rulebook.minimumAges.map(\.months) == [12, 24])
    #expect(rulebook.minimumAges[0].categories == ["pandemi"])
    #expect(rulebook.categories.count == 3)
    #expect(rulebook.phase("registration")?.closingTime == "12:00 WIB")
    // Top 99 was in the news, Top 45 of that year was not.
    #expect(rulebook.awards.map(\.basis.kind) == [.document, .assumption])
  }

  @Test func kovablikHasTwoStages() throws {
    let rulebook = try #require(try catalog.rulebook("kovablik"))
    #expect(rulebook.stages.map(\.id.rawValue) == ["proposal", "presentasi"])
    #expect(rulebook.stages[0].criteria.map(\.weight.tenThousandths) == [1000, 1500, 500, 3000, 2000, 500, 1500])
    #expect(rulebook.stages[1].criteria.map(\.weight.tenThousandths) == [3000, 5000, 1000, 1000])
    #expect(rulebook.quotas.map(\.maximum) == [5])
    #expect(rulebook.groups.map(\.isByInvitation) == [false, true, false])
    // What is left out is said.
    #expect(rulebook.requiredAwards.isEmpty && rulebook.assumptions.map(\.path).contains("requiredAwards"))
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

  @Test func specialGroupBuildsOnTheGeneralOne() throws {
    let general = try #require(try catalog.rulebook("kipp-2023-umum"))
    let special = try #require(try catalog.rulebook("kipp-2023-khusus"))
    #expect(special.base == general.id)
    #expect(special.categories == general.categories && special.calendar == general.calendar)
    #expect(special.sections.count == 7 && special.stages.isEmpty)
    #expect(special.groups.map(\.isByInvitation) == [true])
    #expect(special.requiredAwards[0].lastYear == 2021)
  }

  @Test func editionOf2021KnowsThreeGroups() throws {
    let rulebook = try #require(try catalog.rulebook("kipp-2021"))
    #expect(rulebook.groups.map(\.id) == ["umum", "replikasi", "khusus"])
    #expect(rulebook.minimumAges.map(\.months) == [12, 24])
    #expect(rulebook.quotas.map(\.maximum) == [10, 5])
    #expect(rulebook.categories.count == 10)
  }

  @Test func indexOf2026HasItsWeights() throws {
    let rulebook = try #require(try catalog.rulebook("iid-2026"))
    let sums = Dictionary(grouping: rulebook.indicators, by: \.scope).mapValues {
      $0.reduce(0) { $0 + $1.weight.tenThousandths }
    }
    // 21 for the region (at most 63 points) and 37 for each innovation (at most 111).
    #expect(sums == [.region: 210_000, .innovation: 370_000])
    #expect(rulebook.indicators.count(where: { $0.scope == .region }) == 20)
    #expect(rulebook.indicators.count(where: { $0.scope == .innovation }) == 20)
    #expect(rulebook.indicators.allSatisfy { $0.levels.map(\.value) == [1, 2, 3] })
    #expect(
      rulebook.indicators.filter { $0.scope == .innovation && $0.isRequired }.map(\.id.rawValue)
        == ["16", "17", "32", "33", "35"])
    let before = try #require(try catalog.rulebook("iid-2024"))
    #expect(before.indicators.map(\.weight) == rulebook.indicators.map(\.weight))
    #expect(before.indicators.first { $0.id == "29" }?.levels[1].text == "51–86 %")
    #expect(before.indicators.first { $0.id == "28" } == rulebook.indicators.first { $0.id == "28" })
  }
}
