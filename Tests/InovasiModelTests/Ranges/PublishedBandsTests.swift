import InovasiModel
import Testing

/// Bands of the regional index: the printed ends, the holes between them, and nought.
struct PublishedBandsTests {
  private static func bands(_ ends: [(String, String, String)], _ holes: ClosingRule.Holes?) throws -> PublishedBands {
    PublishedBands(
      bands: try ends.map { id, from, through in
        PublishedBands.Band(
          id: try #require(Rulebook.Band.ID(id)), name: LocalizedText(id),
          range: PrintedRange(lower: .init(try Points(text: from)), upper: .init(try Points(text: through))))
      },
      notAssessable: .init(id: "TDD", name: LocalizedText("Tidak Dapat Dinilai")),
      closing: holes.map { ClosingRule(holes: $0, basis: .assumption("a test")) }, basis: .assumption("a test"))
  }

  private static let of2026 = [("K", "0.01", "40"), ("I", "40.01", "65"), ("SI", "65.01", "100")]
  private static let of2023 = [("K", "0.01", "34.99"), ("I", "35", "60"), ("SI", "60.01", "100")]

  /// Printed ends, and the traps between them, under both rules.
  @Test(
    arguments: [
      ("100", "SI", "SI"), ("65.01", "SI", "SI"), ("65.005", "I", "SI"), ("65", "I", "I"), ("40.01", "I", "I"),
      ("40.005", "K", "I"), ("40.0049", "K", "K"), ("40", "K", "K"), ("0.01", "K", "K"), ("0.004", "K", "K"),
      ("0", "TDD", "TDD"),
    ])
  func bandsOf2026(score: String, halfOpen: String, rounded: String) throws {
    let value = Fraction(try Points(text: score))
    #expect(try Self.bands(Self.of2026, .halfOpen).placement(of: value)?.id.rawValue == halfOpen)
    #expect(try Self.bands(Self.of2026, .round).placement(of: value)?.id.rawValue == rounded)
  }

  @Test(
    arguments: [
      ("60.01", "SI", "SI"), ("60.005", "I", "SI"), ("60", "I", "I"), ("35", "I", "I"), ("34.995", "K", "I"),
      ("34.99", "K", "K"), ("0.01", "K", "K"), ("0", "TDD", "TDD"),
    ])
  func bandsOf2022To2024(score: String, halfOpen: String, rounded: String) throws {
    let value = Fraction(try Points(text: score))
    #expect(try Self.bands(Self.of2023, .halfOpen).placement(of: value)?.id.rawValue == halfOpen)
    #expect(try Self.bands(Self.of2023, .round).placement(of: value)?.id.rawValue == rounded)
  }

  @Test func withoutARuleAHoleHoldsNothing() throws {
    let bands = try Self.bands(Self.of2023, nil)
    #expect(bands.table.openSeams.map(\.range) == ["34.99–35", "60–60.01"])
    #expect(bands.placement(of: Fraction(try Points(text: "60.005"))) == nil)
    #expect(bands.placement(of: Fraction(60))?.id == "I")
  }

  @Test func noughtIsNoScoreAndTheLeastScoreIsNotNought() throws {
    let bands = try Self.bands(Self.of2026, .halfOpen)
    #expect(bands.placement(of: .zero)?.isAssessable == false)
    let least = bands.placement(of: try #require(Fraction(1, over: 1_000_000)))
    #expect(least?.isAssessable == true && least?.decision == .reachesDown)
    #expect(bands.placement(of: Fraction(-1)) == nil)
  }

  @Test func nextBandBeginsWhereScoresBeginToFallIntoIt() throws {
    for holes in ClosingRule.Holes.allCases {
      let bands = try Self.bands(Self.of2026, holes)
      for score in [20, 40, 50, 65] {
        let next = try #require(try bands.next(above: Fraction(score)))
        #expect(bands.placement(of: next.from)?.id == next.band.id)
        let below = try next.from.subtracting(try #require(Fraction(1, over: 1_000_000)))
        #expect(bands.placement(of: below)?.id != next.band.id)
      }
      #expect(try bands.next(above: Fraction(80)) == nil)
    }
  }

  @Test func survivesARoundTrip() throws {
    let bands = try Self.bands(Self.of2023, .round)
    #expect(try JSON.roundTrip(bands) == bands)
  }
}
