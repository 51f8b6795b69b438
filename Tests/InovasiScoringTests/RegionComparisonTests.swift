import InovasiModel
import InovasiScoring
import Testing

/// Published counts (IGA/IID): Kota Malang 2018, Banyuwangi 2018 and 2019, Situbondo 2019 and 2020.
@Suite struct RegionComparisonTests {
  private func count(_ code: String, _ year: Int, _ count: Int, _ measure: String = "IGA") throws -> RegionCount {
    let region = try #require(RegionCode(code))
    return try #require(RegionCount(region: region, name: code, year: year, count: count, measure: measure))
  }

  /// Two people write one measure in two ways, and its regions are still compared.
  @Test func aMeasureIsOneInAnyLetterCase() throws {
    let counts = [
      try count("35.73", 2024, 60, "IGA"), try count("35.71", 2024, 70, "iga"), try count("35.71", 2025, 75, "Iga "),
      try count("35.71", 2025, 7, "KIPP"),
    ]
    let lines = RegionComparison(counts: counts, focus: nil).lines
    #expect(lines.map(\.count.count) == [70, 60, 75, 7])
    #expect(lines.map(\.place) == [1, 2, 1, 1])
    #expect(lines.map(\.regions) == [2, 2, 1, 1])
    #expect(lines.map(\.change) == [nil, nil, 5, nil])
  }

  @Test func publishedCounts() throws {
    let (malang, banyuwangi, situbondo) = ("35.73", "35.10", "35.12")
    let counts = [
      try count(malang, 2018, 138), try count(banyuwangi, 2018, 341), try count(banyuwangi, 2019, 186),
      try count(situbondo, 2019, 109), try count(situbondo, 2020, 165), try count(situbondo, 2022, 224),
      try count(malang, 2021, 46, "KIPP Kota"), try count(malang, 2022, 49, "KIPP Kota"),
    ]
    let comparison = RegionComparison(counts: counts.reversed(), focus: RegionCode(malang))
    #expect(comparison.lines.map(\.count.count) == [341, 138, 186, 109, 165, 224, 46, 49])
    #expect(comparison.lines.map(\.place) == [1, 2, 1, 2, 1, 1, 1, 1])
    #expect(comparison.lines.map(\.regions) == [2, 2, 2, 2, 1, 1, 1, 1])
    #expect(comparison.lines.map(\.gap) == [203, 0, nil, nil, nil, nil, 0, 0])
    #expect(comparison.lines.map(\.change) == [nil, nil, -155, nil, 56, 59, nil, 3])
    #expect(comparison.lines.map(\.since) == [nil, nil, 2018, nil, 2019, 2020, nil, 2021])
  }

  @Test func sharedPlacesAndNoFocus() throws {
    let counts = [try count("35.10", 2020, 7), try count("35.11", 2020, 9), try count("35.12", 2020, 9)]
    let comparison = RegionComparison(counts: counts, focus: nil)
    #expect(comparison.lines.map(\.place) == [1, 1, 3])
    #expect(comparison.lines.allSatisfy { $0.gap == nil })
  }

  /// Banyuwangi 2023: 207 registered, and "about 270" elsewhere. Neither is chosen.
  @Test func conflictingCountsAreShownAndNotCompared() throws {
    let counts = [
      try count("35.10", 2023, 207), try count("35.10", 2023, 270), try count("35.10", 2024, 220),
      try count("35.12", 2023, 224),
    ]
    let lines = RegionComparison(counts: counts, focus: RegionCode("35.10")).lines
    #expect(lines.map(\.count.count) == [270, 224, 207, 220])
    #expect(lines.map(\.place) == [1, 2, 2, 1])
    #expect(lines.map(\.regions) == [2, 2, 2, 1])
    #expect(lines.map(\.gap) == [nil, nil, nil, 0])
    #expect(lines.allSatisfy { $0.change == nil && $0.since == nil })
    let other = RegionComparison(counts: counts, focus: RegionCode("35.12")).lines
    #expect(other.map(\.gap) == [nil, 0, nil, nil])
  }
}
