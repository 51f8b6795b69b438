import InovasiExchange
import InovasiModel
import Testing

/// Numbers are written digit for digit as the language writes them.
struct WrittenNumberTests {
  /// Every power of ten and its neighbours, and the ends of the range.
  private static var integers: [Int] {
    var power = 1
    var numbers = [0, .min, .min + 1, .max, .max - 1]
    for _ in 0..<19 {
      for number in [power - 1, power, power + 1, power &* 7, power &* 9 &+ 12_345] { numbers += [number, 0 &- number] }
      power = power &* 10
    }
    return numbers
  }

  @Test func integersOfEveryLength() throws {
    for number in Self.integers + (0..<20_000).map({ $0 &* 7_919 &* 104_729 }) {
      var sink = CSVSink()
      try sink.write([.integer(number)])
      #expect(sink.text == "\(number)\n")
    }
  }

  /// A statistic that is nought but for rounding has an exponent: it is a number all the same, and no formula behind an apostrophe.
  @Test(arguments: [
    ("-9.99e-17", true), ("1e5", true), ("2.5E+3", true), ("-0.5", true), ("1e", false), ("1.e5", false), ("e5", false),
    ("1e5x", false),
  ])
  func aNumberWithAnExponentIsOne(text: String, isNumber: Bool) throws {
    var csv = CSVSink()
    try csv.write([.decimal(text)])
    #expect(csv.text == "\(text)\n")
    var json = JSONSink()
    try json.write([.text("n")])
    try json.write([.decimal(text)])
    try json.finish()
    #expect(json.text.contains(isNumber ? "\"n\":\(text)}" : "\"n\":\"\(text)\"}"), "\(json.text)")
  }

  /// A decimal with zeros at its end left out, put together from its digits.
  @Test func decimalsOfEveryLength() throws {
    for places in 0...18 {
      for digits in [1, 9, 10, 90, 1_000, 10_001, 99_999_999, 100_000_000, 1_234_500_000, 100_000_000_000_000_000] {
        let scale = (0..<places).reduce(1) { power, _ in power * 10 }
        guard digits < scale else { continue }
        let written = String(repeating: "0", count: places - String(digits).count) + String(digits)
        let number = try #require(Fraction(digits, over: scale))
        let expected = "0." + written.reversed().drop { $0 == "0" }.reversed()
        #expect(number.decimal(places: places) == expected)
      }
    }
  }
}
