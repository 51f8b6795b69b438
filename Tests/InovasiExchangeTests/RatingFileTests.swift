import Foundation
import InovasiExchange
import InovasiModel
import Testing

struct RatingFileTests {
  private func read(_ text: String, as name: String = "ratings.csv", layout: RatingLayout? = nil) throws -> RatingReading {
    try withFile(text.utf8, as: name) { try RatingFile($0).read(layout: layout) }
  }

  private static let expected = RatingTable(
    items: ["A", "B"], judges: ["J1", "J2"], ratings: [[80.5, nil], [70, 90]])

  @Test(arguments: [
    "judge,item,score\nJ1,A,80.5\nJ2,B,90\nJ1,B,70\n",
    "nilai;inovasi;juri\n80,5;A;J1\n;A;J2\n90;B;J2\n70;B;J1\n",
    "Penilai,Butir,Skor\r\nJ2,A,n/a\r\nJ2,B, 90 \r\nJ1,B,+70\r\nJ1,A,80.50\r\n",
    "\u{FEFF}innovation,J2,J1\nB,90,70\nA,NA,80.5\n",
    ",J1,J2\nA,80.5,-\nB,70,90\n",
    "peserta apa,J1,J2\nB,70,90\nA,80.5,na\n",
    "No,Inovasi,J1,J2,Total,Rata-rata,Catatan\n1,A,80.5,,80.5,80.5,tidak hadir\n2,B,70,90,160,80,\n",
  ])
  func oneTableInManyForms(text: String) throws {
    let reading = try read(text)
    #expect(reading.table == Self.expected)
    #expect(!reading.findings.contains { $0.severity == .error })
  }

  @Test func jsonToo() throws {
    let text =
      #"[{"juri":"J1","inovasi":"A","nilai":80.5},{"juri":"J2","inovasi":"B","nilai":90},{"juri":"J1","inovasi":"B","nilai":"70"}]"#
    #expect(try read(text, as: "ratings.json").table == Self.expected)
  }

  @Test func itemsWithoutNamesAreNumbered() throws {
    let text = "J1,J2\n" + (1...11).map { "\($0 + 60),\($0 + 70)\n" }.joined()
    let table = try read(text).table
    #expect(table.items == (1...11).map(String.init))
    #expect(table.ratings[10] == [71, 81])
  }

  @Test func aFirstColumnOfNumbersWithOneSlipIsAJudge() throws {
    let reading = try read("J1,J2\n80,70\n8o,75\n90,95\n")
    #expect(reading.table.judges == ["J1", "J2"] && reading.table.ratings[1] == [nil, 75])
    #expect(reading.findings.map(\.code) == ["RATING_NOT_A_NUMBER"])
    #expect(reading.findings[0].location?.description == "ratings.csv:3:1")
  }

  @Test func layoutCanBeSet() throws {
    let text = "judge,item,score\n1,2,3\n4,5,6\n"
    #expect(try read(text).layout == .long)
    let wide = try read(text, layout: .wide)
    #expect(wide.table.judges == ["judge", "score"] && wide.table.items == ["2", "5"])
    #expect(throws: ExchangeError.self) { try read("item,J1,J2\nA,1,2\n", layout: .long) }
  }

  @Test(arguments: ["nan", "inf", "0x10", "1e3", "8O", "80,5", "1.2.3", "--5", "+", ".", "+-1"])
  func whatIsNoNumberIsAFindingAndLeftOut(text: String) throws {
    let reading = try read("judge,item,score\nJ1,A,1\nJ1,B,\"\(text)\"\nJ2,A,2\n")
    #expect(reading.table.ratings == [[1, 2], [nil, nil]])
    let finding = try #require(reading.findings.first)
    #expect(finding.code == "RATING_NOT_A_NUMBER" && finding.location?.line == 3 && finding.location?.column == 6)
    #expect(finding.message(in: .english).contains(text))
  }

  @Test func twoScoresOfOneJudgeForOneItemDoNotCount() throws {
    let long = try read("judge,item,score\nJ1,A,80\nJ2,A,70\nJ1,A,80\nJ1,B,60\nJ1,B,NA\nJ1,A,99\n")
    #expect(long.table.ratings == [[nil, 70], [60, nil]])
    #expect(long.findings.map(\.code) == ["RATING_DUPLICATE"] && long.findings[0].location?.line == 4)
    let wide = try read("item,J1,J2\nA,1,2\nA,3,\nB,5,6\n")
    #expect(wide.table.ratings == [[nil, 2], [5, 6]])
    #expect(wide.findings.map(\.code) == ["RATING_DUPLICATE"])
  }

  @Test func twoColumnsOfOneJudgeDoNotCount() throws {
    let reading = try read("item,J1,J1,J2\nA,1,2,3\n")
    #expect(reading.table.judges == ["J2"])
    #expect(reading.findings.map(\.code) == ["COLUMN_DUPLICATE"])
  }

  @Test func rowsThatAreNoneAreFindings() throws {
    let reading = try read("judge,item,score\nJ1,A,80\n,A,70\nJ1,,70\nJ1,B\nJ2,B,90,1\n")
    #expect(reading.table.items == ["A"] && reading.table.judges == ["J1"])
    #expect(reading.findings.map(\.code).sorted() == ["ROW_CELL_COUNT", "ROW_CELL_COUNT", "ROW_WITHOUT_ID", "ROW_WITHOUT_ID"])
  }

  @Test func columnsThatNobodyAsksForAreNoted() throws {
    let reading = try read("item,J1,Peringkat,,J2\nA,1,2,x,3\n")
    #expect(reading.table.judges == ["J1", "J2"])
    #expect(reading.findings.map(\.code) == ["COLUMN_UNKNOWN", "COLUMN_UNKNOWN"])
    #expect(reading.findings.allSatisfy { $0.severity == .note })
  }

  /// Each criterion of an innovation is an item of its own.
  @Test func criteriaAreItems() throws {
    let reading = try read("innovation,judge,criterion,score\nI1,J1,c2,4\nI1,J1,c1,3\nI1,J2,c1,5\n")
    #expect(reading.table.items == ["I1 / c1", "I1 / c2"])
    #expect(reading.table.ratings == [[3, 5], [4, nil]])
  }

  /// A criterion left blank where others are named would be one more item; where the whole column is blank, there are no criteria.
  @Test func aBlankCriterionAmongOthersIsAFinding() throws {
    let reading = try read("innovation,judge,criterion,score\nI1,J1,,4\nI1,J1,c1,3\nI1,J2,c1,5\nI1,J2,,2\n")
    #expect(reading.table.items == ["I1 / c1"] && reading.table.ratings == [[3, 5]])
    #expect(reading.findings.map(\.code) == ["ROW_WITHOUT_ID", "ROW_WITHOUT_ID"])
    #expect(reading.findings.map { $0.location?.description } == ["ratings.csv:2:7", "ratings.csv:5:7"])
    let blank = try read("innovation,judge,criterion,score\nI1,J1,,4\nI1,J2,,5\n")
    #expect(blank.table.items == ["I1"] && blank.table.ratings == [[4, 5]] && blank.findings.isEmpty)
  }

  @Test(arguments: ["Rata-rata,76.7,78.3", "RERATA JURI,77,78", "Jumlah,230,235", "Total nilai,230,"])
  func aRowThatSumsUpTheOthersIsNoItem(row: String) throws {
    let rows = ["A,80,82", row, "B,60,65", "C,90,88"]
    let reading = try read("inovasi,J1,J2\n" + rows.joined(separator: "\n"))
    #expect(reading.table.items == ["A", "B", "C"])
    #expect(reading.findings.map(\.code) == ["ROW_WITHOUT_ID"])
    let finding = try #require(reading.findings.first)
    #expect(finding.location?.description == "ratings.csv:3:1")
    #expect(finding.message(in: .indonesian).contains("jumlah atau rata-rata"), "\(finding.message(in: .indonesian))")
    #expect(finding.advice(in: .indonesian).contains("inovasi"))
  }

  /// An innovation may be called so; its numbers are then its own.
  @Test func anItemOfThatNameStaysOne() throws {
    #expect(try read("inovasi,J1,J2\nA,80,82\nTOTAL,85,60\nB,60,65\n").table.items == ["A", "B", "TOTAL"])
    #expect(try read("inovasi,J1,J2\nTotal,85,60\n").table.items == ["Total"])
    #expect(try read("inovasi,J1,J2\nA,80,82\nJumlah,,\n").table.items == ["A", "Jumlah"])
  }

  /// One judge's mark near the mean is no proof that nobody gave it; the sum itself, or the mean with its decimals, is.
  @Test(arguments: [
    ("TOTAL,75", true), ("TOTAL,76", true), ("TOTAL,75.5", true), ("TOTAL,75.34", true), ("TOTAL,225.5", true),
    ("TOTAL,75.3", false), ("TOTAL,75.33", false), ("TOTAL,75.3333333333", false), ("TOTAL,226", false),
  ])
  func aSingleNumberHasToBeExact(row: String, isItem: Bool) throws {
    for rows in [["A,80", row, "B,61", "C,85"], ["A,80", "B,61", "C,85", row]] {
      let reading = try read("inovasi,J1\n" + rows.joined(separator: "\n"))
      #expect(reading.table.items == ["A", "B", "C"] + (isItem ? ["TOTAL"] : []), "\(row)")
      #expect(reading.findings.map(\.code) == (isItem ? [] : ["ROW_WITHOUT_ID"]))
    }
    #expect(try read("inovasi,J1\nA,80.5\nTOTAL,80.5\n").table.items == ["A", "TOTAL"])
  }

  @Test func aNumberOfTwoReadingsIsReadAsItsColumnShows() throws {
    let long = "juri;inovasi;nilai\nJ1;A;1.500\nJ2;A;1.250,5\n"
    #expect(try read(long).table.ratings == [[1_500, 1_250.5]])
    let wide = try read("inovasi;J1;J2\nA;1.500;1.500\nB;80.5;2\n")
    #expect(wide.table.ratings == [[1.5, nil], [80.5, 2]])
    #expect(wide.findings.map(\.code) == ["NUMBER_AMBIGUOUS"] && wide.findings[0].location?.description == "ratings.csv:2:9")
    // Commas between cells leave points for decimals.
    #expect(try read("inovasi,J1,J2\nA,1.500,2\n").table.ratings == [[1.5, 2]])
    let said = try withFile("inovasi;J1\nA;1.500\n".utf8, as: "ratings.csv") { try RatingFile($0, decimalMark: .point).read() }
    #expect(said.table.ratings == [[1.5]] && said.findings.isEmpty)
  }

  @Test func orderDoesNotShow() throws {
    let rows = ["J1,I2,1", "J2,I10,2", "J10,I2,3", "J1,I1,4", "J2,I2,x", "J1,I10,5", "J1,I10,6"]
    let first = try read("judge,item,score\n" + rows.joined(separator: "\n"))
    #expect(first.table.items == ["I1", "I2", "I10"] && first.table.judges == ["J1", "J2", "J10"])
    for shift in 1..<rows.count {
      let other = try read("judge,item,score\n" + (rows[shift...] + rows[..<shift]).joined(separator: "\n"))
      #expect(other.table == first.table)
      #expect(other.findings.map { $0.message(in: .english) } == first.findings.map { $0.message(in: .english) })
    }
  }

  @Test func limitsAndMissingFiles() throws {
    let many = "judge,item,score\n" + (0..<40).map { "J\($0),I\($0),1\n" }.joined()
    #expect(try code(many, maximumCells: 1_599) == "RATINGS_TOO_MANY")
    #expect(try code(many, maximumCells: 1_600) == nil)
    #expect(try code("", maximumCells: 1) == "FILE_EMPTY")
    #expect(throws: ExchangeError.self) { try RatingFile("/nowhere.csv").read() }
    #expect(try read("judge,item,score\n").table.items.isEmpty)
  }

  /// The code of the error that ends reading, if one does.
  private func code(_ text: String, maximumCells: Int) throws -> String? {
    try withFile(text.utf8) { path in
      do throws(ExchangeError) {
        _ = try RatingFile(path, maximumCells: maximumCells).read()
        return nil
      } catch {
        return error.finding.code
      }
    }
  }
}
