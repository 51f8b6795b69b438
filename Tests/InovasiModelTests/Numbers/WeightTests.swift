import InovasiModel
import Testing

struct WeightTests {
  @Test(arguments: [
    ("12.5%", 1250), ("0.125", 1250), ("100%", 10_000), ("1", 10_000), ("0%", 0), ("0", 0), ("0.01%", 1), ("0.0001", 1),
    ("30 %", 3000),
  ])
  func readsPercentagesAndFractions(text: String, tenThousandths: Int) throws {
    #expect(try Weight(text: text).tenThousandths == tenThousandths)
  }

  @Test(arguments: [
    ("", DecimalError.empty), ("%", .empty), ("NaN", .notANumber), ("1e400", .notANumber), ("-1", .outOfRange),
    ("100.01%", .outOfRange), ("20", .outOfRange), ("0.001%", .tooPrecise(places: 2)), ("0.00001", .tooPrecise(places: 4)),
    ("%50", .notANumber),
  ])
  func refuses(text: String, error: DecimalError) {
    #expect(throws: error) { try Weight(text: text) }
  }

  @Test func isNotConstructibleOutsideItsRange() {
    #expect(Weight(tenThousandths: -1) == nil)
    #expect(Weight(tenThousandths: 10_001) == nil)
    #expect(Weight(percent: 101) == nil)
    #expect(Weight(percent: -1) == nil)
    #expect(Weight(percent: Int.max) == nil)
    #expect(Weight(percent: 100) == .one)
  }

  @Test func everyWeightReadsBack() throws {
    for value in 0...10_000 {
      let weight = try #require(Weight(tenThousandths: value))
      #expect(try Weight(text: weight.description) == weight)
    }
  }

  @Test func jsonTakesTextAndNumber() throws {
    #expect(try JSON.decode([Weight].self, #"["12.5%", 0.125, 1]"#).map(\.tenThousandths) == [1250, 1250, 10_000])
    #expect(try JSON.text([Weight.one]) == #"["100%"]"#)
    #expect(throws: DecodingError.self) { try JSON.decode(Weight.self, "20") }
  }
}
