import InovasiModel
import InovasiValidation
import Testing

@Suite struct ValidatorTests {
  @Test func aLargeCleanCompetitionSaysNothing() throws {
    let basis = LegalBasis.assumption("test")
    let criteria = try (1...8).map { number in
      Criterion(
        id: try #require(Criterion.ID("C\(number)")), name: LocalizedText("C"),
        weight: try #require(Weight(tenThousandths: 1250)))
    }
    let entries = try (0..<20_000).map { number in
      Entry(id: try #require(Entry.ID("E\(number)")), title: "Judul inovasi \(number)", agency: "A", affairs: ["2.12"])
    }
    let competition = Competition(
      name: "x", edition: "x",
      rulebook: Rulebook(
        id: "x", title: LocalizedText("x"), level: .regency,
        stages: [Stage(id: "s", name: LocalizedText("s"), criteria: criteria, basis: basis)]),
      agencies: [Agency(id: "A", name: "A", remit: Remit(["2.12"]))], entries: entries)
    var scores = ScoreTable()
    for entry in entries {
      for judge in ["J1", "J2", "J3"] as [Judge.ID] {
        for criterion in criteria {
          try scores.append(entry: entry.id, judge: judge, stage: "s", criterion: criterion.id, points: .zero)
        }
      }
    }
    let report = Validator().validate(competition, scores: scores, affairs: Directory(), services: Directory())
    #expect(report.findings == [])
  }
}
