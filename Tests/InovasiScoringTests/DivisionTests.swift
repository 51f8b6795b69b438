import InovasiModel
import InovasiScoring
import Testing

/// Rank styles, and places within groups, categories, kinds of participant and clusters.
struct DivisionTests {
  @Test(arguments: [
    (RankStyle.standard, ["1", "2", "2", "4"]), (.dense, ["1", "2", "2", "3"]), (.modified, ["1", "3", "3", "4"]),
    (.fractional, ["1", "5/2", "5/2", "4"]),
  ])
  func stylesOfRanks(style: RankStyle, ranks: [String]) throws {
    var book = rulebook()
    book.ranking = Rulebook.RankingRule(style: style, basis: assumed)
    let results = try Scoring().results(
      of: competition(book, entries: entries("A", "B", "C", "D")),
      scores: try finals(["A": "90", "B": "85", "C": "85", "D": "80"]))
    #expect(results.standings.map(\.rank.description) == ranks)
    #expect(results.standings.map(\.place) == [1, 2, 2, 4])
  }

  /// A score that was not given takes no rank and is never first, in either direction (codabench issue 1284).
  @Test func missingIsNeverFirst() {
    #expect(RankStyle.standard.ranks(of: [3, nil, 5]) == [Fraction(2), nil, Fraction(1)])
    #expect(RankStyle.standard.ranks(of: [3, nil, 5], higherIsBetter: false) == [Fraction(1), nil, Fraction(2)])
    #expect(RankStyle.dense.ranks(of: [Int?]()) == [])
  }

  @Test func placesWithinDivisions() throws {
    var book = rulebook()
    book.ranking = Rulebook.RankingRule(within: [.group, .category, .participantClass, .cluster], basis: assumed)
    book.clusters = [
      Rulebook.Cluster(id: "kota", name: text("Kota"), kinds: [.city], basis: assumed),
      Rulebook.Cluster(id: "kabupaten", name: text("Kabupaten"), kinds: [.regency], basis: assumed),
    ]
    var filed = entries("A", "B", "C", "D")
    for index in filed.indices {
      filed[index].agency = index < 2 ? "S" : "P"
      filed[index].group = index == 0 ? nil : "umum"
      filed[index].categories = index == 3 ? ["seni", "kesehatan"] : ["kesehatan"]
    }
    let agencies = [
      Agency(id: "S", name: "S", participantClass: "sekolah", region: RegionCode("35.73")),
      Agency(id: "P", name: "P", participantClass: "puskesmas", region: RegionCode("35.07")),
    ]
    let results = try Scoring().results(
      of: competition(book, entries: filed, agencies: agencies),
      scores: try finals(["A": "90", "B": "85", "C": "85", "D": "80"]))
    let places = results.standings.map { standing in
      standing.divisions.map { "\($0.division.kind.rawValue)/\($0.division.name) \($0.place)/\($0.count)" }.joined(separator: " ")
    }
    #expect(
      places == [
        "category/kesehatan 1/4 class/sekolah 1/2 cluster/kota 1/2",
        "category/kesehatan 2/4 class/sekolah 2/2 cluster/kota 2/2 group/umum 1/3",
        "category/kesehatan 2/4 class/puskesmas 1/2 cluster/kabupaten 1/2 group/umum 1/3",
        "category/kesehatan 4/4 category/seni 1/1 class/puskesmas 2/2 cluster/kabupaten 2/2 group/umum 3/3",
      ])
  }

  @Test func aListedRegionGoesBeforeItsKind() throws {
    var book = rulebook()
    let region = try #require(RegionCode("35.73"))
    book.clusters = [
      Rulebook.Cluster(id: "kota", name: text("Kota"), kinds: [.city], basis: assumed),
      Rulebook.Cluster(id: "perbatasan", name: text("Perbatasan"), regions: [region], basis: assumed),
    ]
    #expect(book.cluster(of: region)?.id == "perbatasan")
    #expect(book.cluster(of: try #require(RegionCode("35.78")))?.id == "kota")
    #expect(book.cluster(of: try #require(RegionCode("35.07"))) == nil)
    #expect(book.cluster(of: try #require(RegionCode("35.73.01"))) == nil)
  }
}
