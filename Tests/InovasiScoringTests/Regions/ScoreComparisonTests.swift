import InovasiCatalog
import InovasiModel
import InovasiScoring
import Testing

/// Published scores beside one another: clusters, places, percentiles, changes and gaps.
struct ScoreComparisonTests {
  private func score(
    _ code: String?, _ year: Int, _ score: String, _ predicate: String? = nil, _ status: RegionScore.Status = .final
  ) throws -> RegionScore {
    RegionScore(
      region: try code.map { try #require(RegionCode($0)) }, name: code ?? "?", year: year, score: try Points(text: score),
      predicate: predicate.flatMap { Rulebook.Band.ID($0) }, status: status)
  }

  private func lines(_ scores: [RegionScore], focus: String? = nil) throws -> [RegionComparison.ScoreLine] {
    let rulebook = try #require(try IndonesianCatalog.standard.rulebook("iid-2026"))
    return try RegionComparison(
      counts: [], scores: scores, focus: focus.flatMap { RegionCode($0) }, rulebook: rulebook
    ).scores
  }

  /// Kabupaten Tegal 2023 to 2025, with others of the same years.
  @Test func placesChangesAndGaps() throws {
    let scores = [
      try score("33.28", 2023, "60.3"), try score("33.28", 2024, "67.8"), try score("33.28", 2025, "77.59"),
      try score("64.03", 2023, "39.75"), try score("74.05", 2024, "51.36"), try score("63.05", 2024, "68.67"),
      try score("35.76", 2023, "84.46"),
    ]
    let lines = try lines(scores.reversed(), focus: "33.28")
    #expect(lines == (try self.lines(scores, focus: "33.28")))
    let tegal = lines.filter { $0.score.region == RegionCode("33.28") }
    #expect(tegal.map(\.place) == [1, 2, 1])
    #expect(tegal.map(\.regions) == [2, 3, 1])
    #expect(tegal.map { $0.change?.description } == [nil, "7.5", "9.79"])
    #expect(tegal.map(\.placeChange) == [nil, 1, -1])
    #expect(tegal.map(\.since) == [nil, 2023, 2024])
    #expect(tegal.map { $0.percentile?.decimal(places: 2) } == ["75", "50", "50"])
    #expect(tegal.map { $0.gapToBest?.description } == ["0", "-0.87", "0"])
    #expect(tegal.map(\.gapToNextBand) == [nil, nil, nil])
    #expect(lines.filter { $0.cluster == "kota" }.map(\.place) == [1])
    #expect(lines.filter { $0.score.region == RegionCode("35.76") }.map { $0.gapToFocus?.description } == ["24.16"])
    let berau = try #require(lines.first { $0.score.region == RegionCode("64.03") })
    #expect(berau.band?.id == "I" && berau.gapToNextBand?.decimal(places: 2) == "20.26")
  }

  /// 2019 and 2020 stand on a scale without an end: no change is computed from them.
  @Test func scalesAreNeverMixed() throws {
    let lines = try lines([
      try score("34.71", 2020, "11637"), try score("34.71", 2019, "9000"), try score("34.71", 2023, "62.78"),
    ])
    #expect(lines.map(\.scale) == ["iid-poin", "iid-poin", "iid-0-100"])
    #expect(lines.map { $0.change?.description } == [nil, "2637", nil])
  }

  @Test func provisionalAndConflictingScoresTakeNoPlace() throws {
    let lines = try lines(
      [
        try score("52", 2021, "54.3", nil, .provisional), try score("16", 2021, "79.51"), try score("75", 2021, "50.42"),
        try score("75", 2021, "50.4"), try score(nil, 2021, "40"),
      ], focus: "16")
    #expect(lines.map(\.place) == [1, nil, nil, nil, nil])
    #expect(lines.map(\.regions) == [1, nil, nil, nil, nil])
    #expect(lines.allSatisfy { $0.band != nil })
    #expect(lines.last?.cluster == nil)
  }

  /// A slip of the pen is the best of its cluster in nothing, and nothing is counted from it.
  @Test func aScoreOffTheScaleTakesNoPlace() throws {
    let lines = try lines(
      [try score("35.73", 2023, "-5"), try score("35.71", 2024, "1250"), try score("35.73", 2024, "60.1")], focus: "35.71")
    #expect(lines.map(\.score.score.description) == ["-5", "1250", "60.1"])
    #expect(lines.map(\.place) == [nil, nil, 1])
    #expect(lines.map(\.regions) == [nil, nil, 1])
    #expect(lines.map { $0.gapToBest?.description } == [nil, nil, "0"])
    #expect(lines.allSatisfy { $0.change == nil && $0.gapToFocus == nil })
    // Where the scale has no end, no score is above it.
    #expect(try self.lines([try score("35.71", 2020, "11637")]).map(\.place) == [1])
  }

  @Test func clustersByNameGoBeforeKinds() throws {
    var rulebook = try #require(try IndonesianCatalog.standard.rulebook("iid-2026"))
    let border = try #require(rulebook.clusters.firstIndex { $0.id == "perbatasan" })
    rulebook.clusters[border].regions = [try #require(RegionCode("64.03"))]
    let comparison = try RegionComparison(
      counts: [], scores: [try score("64.03", 2023, "39.75"), try score("33.28", 2023, "60.3")], focus: nil,
      rulebook: rulebook)
    #expect(comparison.scores.map(\.cluster) == ["kabupaten", "perbatasan"])
    #expect(comparison.scores.map(\.place) == [1, 1])
    let plain = try RegionComparison(counts: [], scores: [try score("35", 2023, "50")], focus: nil, rulebook: nil)
    #expect(plain.scores.map(\.cluster) == ["province"] && plain.scores[0].band == nil)
  }

  @Test func contradictionsAreFound() throws {
    let rulebook = try #require(try IndonesianCatalog.standard.rulebook("iid-2026"))
    let findings = rulebook.contradictions(in: [
      try score("63.05", 2024, "68.67", "I"), try score("36.73", 2022, "60.56", "I"), try score("33.28", 2024, "67.8", "SI"),
      try score("33.28", 2025, "64.99", "SI"), try score("33.28", 2025, "50", "I"), try score("33.28", 2025, "70", "I"),
      try score("33.28", 2023, "100.5"), try score("33.28", 2018, "138", "SI"), try score("35.28", 2020, "848", "I"),
      try score("35.28", 2020, "848", "SI"), try score("75.05", 2021, "0", "TDD"), try score("75.05", 2021, "0", "K"),
    ])
    #expect(
      findings.filter { $0.code == "PUBLISHED_BAND_CONTRADICTED" }.map { $0.value } == [
        "848", "0", "60.56", "68.67", "64.99", "70",
      ])
    #expect(findings.filter { $0.code == "PUBLISHED_SCORE_OFF_SCALE" }.map(\.value) == ["100.5"])
  }

  /// A source writes a band by its short name or the one that people read; neither contradicts the other.
  @Test(arguments: ["SI", "si", "Sangat Inovatif", "SANGAT INOVATIF", "Very innovative"])
  func bandsAreKnownByEitherName(predicate: String) throws {
    let rulebook = try #require(try IndonesianCatalog.standard.rulebook("iid-2026"))
    #expect(rulebook.contradictions(in: [try score("35.73", 2023, "70", predicate)]).isEmpty)
    let findings = rulebook.contradictions(in: [try score("35.73", 2023, "50", predicate)])
    #expect(findings.map(\.code) == ["PUBLISHED_BAND_CONTRADICTED"])
    #expect(findings.first?.message(in: .english).contains("SI") == true)
    #expect(rulebook.contradictions(in: [try score("35.73", 2023, "0", "Tidak Dapat Dinilai")]).isEmpty)
  }
}
