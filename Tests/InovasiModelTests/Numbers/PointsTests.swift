import InovasiModel
import Testing

struct PointsTests {
  @Test(arguments: [
    ("87.5", 875_000), ("0", 0), ("100", 1_000_000), ("0.0001", 1), ("87.55550000", 875_555), (" 12 ", 120_000),
    ("+3.25", 32_500), ("-1", -10_000), ("007", 70_000), ("5.", 50_000), (".5", 5000), ("-0", 0),
    ("922337203685477.5807", Int.max),
  ])
  func readsDecimals(text: String, tenThousandths: Int) throws {
    #expect(try Points(text: text).tenThousandths == tenThousandths)
  }

  @Test(arguments: [
    ("", DecimalError.empty), ("  \t", .empty), ("NaN", .notANumber), ("nan", .notANumber), ("inf", .notANumber),
    ("1e400", .notANumber), ("1E2", .notANumber), ("87,5", .notANumber), ("1.2.3", .notANumber), ("--1", .notANumber),
    ("+", .notANumber), (".", .notANumber), ("8 7", .notANumber), ("٨٧", .notANumber), ("1_000", .notANumber),
    ("0x10", .notANumber), ("87\u{200B}", .notANumber), ("87.55555", .tooPrecise(places: 4)),
    ("0.00001", .tooPrecise(places: 4)), ("922337203685477.5808", .outOfRange), ("99999999999999999999", .outOfRange),
  ])
  func refusesWhatIsNoDecimal(text: String, error: DecimalError) {
    #expect(throws: error) { try Points(text: text) }
  }

  @Test func readsAComma() throws {
    let text = Array("87,5".utf8)
    #expect(try Points(utf8: text.span, mark: UInt8(ascii: ",")).tenThousandths == 875_000)
  }

  @Test(arguments: [
    (875_000, "87.5"), (0, "0"), (1, "0.0001"), (-1, "-0.0001"), (-10_000, "-1"), (120_000, "12"), (10, "0.001"),
    (Int.max, "922337203685477.5807"), (Int.min, "-922337203685477.5808"),
  ])
  func writesTheShortestText(tenThousandths: Int, text: String) {
    #expect(Points(tenThousandths: tenThousandths).description == text)
  }

  @Test func everyTextOfAScoreReadsBack() throws {
    for value in stride(from: -20_000, through: 1_010_000, by: 37) {
      let points = Points(tenThousandths: value)
      #expect(try Points(text: points.description) == points)
    }
  }

  @Test func wholePointsDoNotOverflow() {
    #expect(Points(100)?.tenThousandths == 1_000_000)
    #expect(Points(Int.max) == nil)
    #expect(Points(Int.min) == nil)
  }

  @Test(arguments: ["87.5", "0.1", "100", "99.9999", "0.0001", "-1", "123456789.1234", "922337203685477.5807"])
  func jsonLosesNothing(text: String) throws {
    let points = try Points(text: text)
    #expect(try JSON.roundTrip(points) == points)
    #expect(try JSON.decode(Points.self, "\"\(text)\"") == points)
  }

  @Test func jsonNumbersAreReadByTheirDecimals() throws {
    #expect(
      try JSON.decode([Points].self, "[0.1, 87.55, 70, 33.3333]").map(\.tenThousandths) == [1000, 875_500, 700_000, 333_333])
  }

  @Test(arguments: ["1e400", "NaN", "true", "null", "\"NaN\"", "87.55555", "[1]", "{}", "\"\""])
  func jsonRefuses(text: String) {
    #expect(throws: DecodingError.self) { try JSON.decode(Points.self, text) }
  }
}
