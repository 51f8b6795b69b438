import Foundation
import Inovasi
import Testing

/// The sample folders of the regional index, from files to index.
struct IndexFolderTests {
  private static let data = Folders.root.appendingPathComponent("Examples/Data")
  private static let sample = data.appendingPathComponent("iid-2026-contoh").path

  private func outcome(_ folder: String = sample, year: Int? = nil, basis: EvidenceBasis = .proven) throws -> IndexOutcome {
    try Evaluation().index(of: Evaluation().load(folder: folder), year: year, basis: basis)
  }

  @Test func sampleIsReadToTheLastRow() throws {
    let outcome = try outcome()
    for source in outcome.loaded.sources where source.file == "indicators.csv" {
      #expect(source.taken == outcome.loaded.indicators.count && source.rejected == 0)
    }
    #expect(outcome.loaded.indicators.count > 250)
    let result = outcome.explanation.result
    #expect(result.accepted == 11 && result.refused == 3 && result.divisor == 12)
    #expect(result.covered == 5 && result.isCovered)
    #expect(result.index == Fraction(33_679, over: 750))
    #expect(result.band?.id == "I")
    let refusals = Dictionary(uniqueKeysWithValues: outcome.explanation.innovations.map { ($0.id.rawValue, $0.refusals) })
    #expect(refusals["CK-12"] == ["INDEX_REQUIRED_MISSING"])
    #expect(refusals["CK-13"] == ["ENTRY_OUTSIDE_WINDOW"])
    #expect(refusals["CK-14"] == ["FIELD_MISSING"])
  }

  @Test func findingsSayWhereAndWhatClosedATable() throws {
    let findings = try outcome().findings
    let missing = findings.filter { $0.code == "INDEX_EVIDENCE_MISSING" }
    #expect(missing.count == 2 && missing.allSatisfy { $0.location?.file == "indicators.csv" })
    #expect(findings.contains { $0.code == "INDEX_CLAIMS_REPEATED" && $0.subject == .entry("CK-05") })
    let closed = findings.filter { $0.code == "RULEBOOK_RANGES_CLOSED" }
    #expect(closed.contains { $0.path == "rulebook.index.bands" && $0.parameters["rule"] == "halfOpen" })
    #expect(closed.contains { $0.parameters["rule"] == "round 2, higher" && $0.basis?.kind == .assumption })
  }

  @Test func theNextYearAsksForAllSixAffairs() throws {
    let next = try outcome(year: 2027).explanation
    #expect(next.year == 2027 && next.result.divisor == 14)
    #expect(!next.result.isCovered && next.result.countTerm == .zero)
    #expect(throws: EvaluationError.self) { try outcome(year: 2040) }
    #expect(throws: EvaluationError.self) { try outcome(Folders.malang) }
  }

  @Test func nextBandAndWorth() throws {
    let outcome = try outcome()
    let next = try #require(try outcome.nextBand())
    #expect(next.band.id == "SI" && next.from == Fraction(6501, over: 100))
    #expect(try #require(next.plan).index >= next.from)
    #expect(try outcome.nextBand(isRegionOnly: true)?.plan == nil)
    // Eleven are accepted and twelve is the floor: any twelfth innovation adds.
    #expect(try outcome.worth(ofInnovationWith: .zero).difference() > .zero)
    #expect(try !outcome.worthOfLevels().isEmpty)
    #expect(try outcome.bounds(ofIndex: Points(text: "44.91"), roundedTo: 2, count: 11).isFeasible)
  }

  @Test func orderOfRowsChangesNothing() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(atPath: Self.sample, toPath: folder.path)
    for file in ["indicators.csv", "innovations.csv"] {
      let url = folder.appendingPathComponent(file)
      let lines = try Folders.text(url).split(separator: "\n")
      let shuffled = [lines[0]] + lines.dropFirst().reversed()
      try Data(shuffled.joined(separator: "\n").utf8).write(to: url)
    }
    #expect(try outcome(folder.path).explanation == outcome().explanation)
  }

  /// Every published row of the fixture falls into the band that its source gives, but for the two that contradict themselves.
  @Test func publishedRowsFallIntoTheirBands() throws {
    let (comparison, findings, rulebook) = try Evaluation().comparison(
      folder: Self.data.appendingPathComponent("iid-results").path)
    #expect(comparison.scores.count == 101)
    let contradictions = findings.filter { $0.code == "PUBLISHED_BAND_CONTRADICTED" }
    #expect(contradictions.map { $0.parameters["region"] } == ["Kota Serang", "Kabupaten Tapin"])
    #expect(contradictions.map { $0.parameters["year"] } == ["2022", "2024"])
    #expect(contradictions.map { $0.location?.description } == ["regions.csv:55:26", "regions.csv:89:30"])
    let named = comparison.scores.filter { $0.score.predicate != nil && rulebook.publishedBands(of: $0.score.year) != nil }
    #expect(named.count > 60)
    for line in named where !["Kota Serang", "Kabupaten Tapin"].contains(line.score.name) {
      #expect(line.band == nil ? line.score.year == 2020 : line.band?.id == line.score.predicate, "\(line.score)")
    }
    #expect(comparison.scores.filter { $0.score.year < 2021 }.allSatisfy { $0.scale == "iid-poin" })
    #expect(comparison.scores.filter { $0.score.region == nil }.allSatisfy { $0.place == nil })
    #expect(findings.count == 2)
  }
}
