import InovasiExchange
import InovasiModel
import Testing

/// Rows of indicators and of published scores, read from a folder.
struct IndicatorTableTests {
  @Test func claimsAreReadByEnglishAndIndonesianNames() throws {
    var folder = TestFolder()
    folder.files["indicators.csv"] = """
      inovasi;indikator;klaim;terbukti;terverifikasi;nilai;bukti;dasar
      ;1;3;2;1;;a.pdf;
      I1;33;;;;12,5;b.pdf; c.pdf;b
      daerah;5a;;;;0.36;;
      """
    // The list in the third row needs quotes; without them the row is rejected, and said to be.
    let broken = try folder.read()
    #expect(broken.indicators.count == 2)
    #expect(broken.findings.map(\.code).contains("ROW_CELL_COUNT"))
    folder.files["indicators.csv"] = folder.files["indicators.csv"]?.replacing("b.pdf; c.pdf", with: "\"b.pdf; c.pdf\"")
    let claims = try folder.read().indicators
    #expect(claims.map(\.indicator.rawValue) == ["1", "5a", "33"])
    #expect(claims.map(\.innovation) == [nil, nil, "I1"])
    #expect(claims[0].claimed == 3 && claims[0].evidenced == 2 && claims[0].verified == 1)
    #expect(claims[2].value == (try Points(text: "12.5")) && claims[2].choice == "b" && claims[2].evidence == ["b.pdf", "c.pdf"])
    #expect(claims[2].location?.line == 3)
  }

  /// A slip in a row of levels is said, and refuses no innovation.
  @Test func badCellsAreFindingsAboutTheFile() throws {
    var folder = TestFolder()
    folder.files["indicators.csv"] = "subject,indicator,claimed,value\nI1,16,tiga,\nI1,17,,banyak\nI1,,1,\n"
    let loaded = try folder.read()
    let own = loaded.findings.filter { $0.location?.file == "indicators.csv" }
    #expect(own.map(\.code).sorted() == ["CELL_INVALID", "CELL_INVALID", "ROW_WITHOUT_ID"])
    #expect(own.allSatisfy { $0.refusedEntry == nil })
    #expect(loaded.indicators.count == 2 && loaded.indicators.allSatisfy { $0.claimed == nil && $0.value == nil })
    #expect(loaded.sources.contains { $0.file == "indicators.csv" && $0.taken == 0 && $0.rejected == 3 })
  }

  @Test func regionsHoldCountsAndScores() throws {
    var folder = TestFolder()
    folder.files["regions.csv"] = """
      region,name,year,count,measure,score,predicate,status
      35.73,Kota Malang,2018,138,IGA,,,
      33.28,Kabupaten Tegal,2024,89,IID,67.8,SI,
      ,Tak dikenal,2024,,,50,I,sementara
      ,Tak dikenal,2024,5,IID,,,
      33.28,Kabupaten Tegal,2024,,,,,
      33.28,Kabupaten Tegal,,,,60,,
      33.28,Kabupaten Tegal,2025,,,60,,entah
      """
    let loaded = try folder.read()
    #expect(loaded.competition.regionCounts.map(\.count).sorted() == [89, 138])
    let scores = loaded.competition.regionScores
    #expect(scores.map(\.status) == [.provisional, .final, .provisional])
    #expect(scores.map { $0.predicate?.rawValue } == ["I", "SI", nil])
    #expect(scores.map(\.region) == [nil, RegionCode("33.28"), RegionCode("33.28")])
    #expect(loaded.sources.contains { $0.file == "regions.csv" && $0.taken == 3 && $0.rejected == 4 })
    #expect(loaded.findings.contains { $0.code == "CELL_INVALID" && $0.value == "entah" })
  }
}
