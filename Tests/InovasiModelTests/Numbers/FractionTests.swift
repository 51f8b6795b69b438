import InovasiModel
import Testing

struct FractionTests {
  @Test func isInLowestTerms() throws {
    let half = try #require(Fraction(50, over: 100))
    #expect((half.numerator, half.denominator) == (1, 2))
    #expect(Fraction(0, over: 7) == .zero)
    #expect(Fraction(-6, over: 4)?.description == "-3/2")
    #expect(Fraction(14, over: 2)?.description == "7")
  }

  @Test func needsAPositiveDenominator() {
    #expect(Fraction(1, over: 0) == nil)
    #expect(Fraction(1, over: -2) == nil)
    #expect(throws: DecodingError.self) { try JSON.decode(Fraction.self, #"{"numerator": 1, "denominator": 0}"#) }
  }

  @Test func aTieIsATieAndNothingElseIs() throws {
    let third = try #require(Fraction(1, over: 3))
    #expect(third == Fraction(2, over: 6))
    #expect(third != Fraction(3333, over: 10_000))
    #expect(try #require(Fraction(3333, over: 10_000)) < third)
    // In doubles these two are equal.
    let large = try #require(Fraction(Int.max - 1, over: Int.max))
    let larger = Fraction(1)
    #expect(large < larger)
    #expect(Double(large.numerator) / Double(large.denominator) == 1)
  }

  @Test(arguments: [
    (1, 3, 4, "0.3333"), (2, 3, 4, "0.6667"), (1, 2, 0, "1"), (-1, 2, 0, "-1"), (5, 2, 0, "3"), (-5, 2, 0, "-3"),
    (1, 8, 2, "0.13"), (-1, 8, 2, "-0.13"), (3, 8, 2, "0.38"), (7, 1, 4, "7"), (0, 1, 4, "0"), (1, 100, 1, "0"),
    (-1, 100, 1, "0"), (-1, 20, 1, "-0.1"), (999_999, 1_000_000, 4, "1"), (1, 3, 40, "0.333333333333333333"),
    (1, 2, -3, "1"), (Int.max, 1, 18, "9223372036854775807"), (Int.min, 1, 2, "-9223372036854775808"),
  ])
  func decimalRoundsHalvesAwayFromZero(numerator: Int, denominator: Int, places: Int, text: String) throws {
    #expect(try #require(Fraction(numerator, over: denominator)).decimal(places: places) == text)
  }

  @Test(arguments: [
    (175, 2, 2, "87.50"), (7, 1, 2, "7.00"), (7, 1, 0, "7"), (1, 3, 2, "0.33"), (-1, 8, 3, "-0.125"), (0, 1, 2, "0.00"),
  ])
  func fixedPlacesLineUp(numerator: Int, denominator: Int, places: Int, text: String) throws {
    #expect(try #require(Fraction(numerator, over: denominator)).decimal(fixedPlaces: places) == text)
  }

  @Test func arithmeticIsExact() throws {
    let third = try #require(Fraction(1, over: 3))
    #expect(try third.adding(third).adding(third) == Fraction(1))
    #expect(try third.subtracting(Fraction(1)) == Fraction(-2, over: 3))
    #expect(try third.multiplied(by: Fraction(3)) == Fraction(1))
    #expect(try Fraction(1).divided(by: 3) == third)
    #expect(try Fraction(1).divided(by: 0) == nil)
    #expect(try Fraction.mean(of: [Fraction(1), Fraction(2), Fraction(2)]) == Fraction(5, over: 3))
    #expect(try Fraction.mean(of: []) == nil)
    #expect(Fraction(Points(tenThousandths: 875_000)) == Fraction(175, over: 2))
    #expect(Fraction(Weight.one) == Fraction(1))
  }

  @Test func meanIsThatOfTheSumWhateverTheDenominators() throws {
    let values = try (1...40).map { try #require(Fraction($0.isMultiple(of: 3) ? -$0 : $0, over: 1 + $0 % 7 * ($0 % 5))) }
    var sum = Fraction.zero
    for value in values { sum = try sum.adding(value) }
    #expect(try Fraction.mean(of: values) == sum.divided(by: 40))

    // These have no denominator in common that fits, and the sum is in lowest terms again before the last is added.
    let (large, larger) = (Int(Int32.max) * 4 + 3, Int(Int32.max) * 4 + 5)
    let (one, other) = (try #require(Fraction(1, over: large)), try #require(Fraction(1, over: larger)))
    let minusOne = try #require(Fraction(-1, over: large))
    #expect(try Fraction.mean(of: [one, minusOne, other]) == other.divided(by: 3))
    #expect(throws: ArithmeticOverflow.self) { try Fraction.mean(of: [one, other]) }
    #expect(throws: ArithmeticOverflow.self) { try Fraction.mean(of: [Fraction(Int.max), Fraction(Int.max)]) }
  }

  @Test func overflowIsAnErrorAndNeverATrap() throws {
    let extremes = [Int.max, Int.min, Int.max - 1, 1, -1, 0]
    for first in extremes {
      for second in extremes {
        for below in [1, 2, Int.max, Int.max - 1] {
          guard let left = Fraction(first, over: below), let right = Fraction(second, over: Int.max) else { continue }
          _ = try? left.adding(right)
          _ = try? left.subtracting(right)
          _ = try? left.multiplied(by: right)
          _ = try? left.divided(by: Int.max)
          #expect((left < right) == !(left >= right))
          #expect(!left.decimal(places: 18).isEmpty)
        }
      }
    }
    #expect(throws: ArithmeticOverflow.self) { try Fraction(Int.max).adding(Fraction(1)) }
    #expect(throws: ArithmeticOverflow.self) { try Fraction(Int.min).subtracting(Fraction(1)) }
    #expect(throws: ArithmeticOverflow.self) { try Fraction(Int.max).multiplied(by: Fraction(2)) }
    let small = try #require(Fraction(1, over: Int.max))
    #expect(throws: ArithmeticOverflow.self) { try small.divided(by: 2) }
  }

  @Test func jsonKeepsTheTerms() throws {
    let third = try #require(Fraction(1, over: 3))
    #expect(try JSON.roundTrip(third) == third)
    #expect(try JSON.text(third) == #"{"decimal":"0.3333333333","denominator":3,"numerator":1}"#)
  }
}
