import InovasiCatalog
import InovasiModel
import InovasiScoring
import Testing

/// The published constants and the engine's vectors; prjctpy/simonda (uji_skor.py) for 2026 and 2027, the presentation of BSKDN for 2023.
struct IndexVectorTests {
  static func rule(_ id: Rulebook.ID, year: Int? = nil) throws -> Rulebook.IndexRule {
    let rulebook = try #require(try IndonesianCatalog.standard.rulebook(id))
    return try RegionalIndex(rulebook, year: year).rule
  }

  struct Vector: Sendable, CustomTestStringConvertible {
    let name: String
    let region: Int
    let maturity: Int
    let count: Int
    let affairs: Int
    let divisor: Int
    let countTerm: String
    let total: String
    let index: String
    let band: String
    var testDescription: String { name }

    init(
      _ name: String, _ region: Int, _ maturity: Int, _ count: Int, _ affairs: Int, _ divisor: Int, _ countTerm: String,
      _ total: String, _ index: String, _ band: String
    ) {
      (self.name, self.region, self.maturity, self.count, self.affairs) = (name, region, maturity, count, affairs)
      (self.divisor, self.countTerm, self.total, self.index, self.band) = (divisor, countTerm, total, index, band)
    }

    func check(_ rule: Rulebook.IndexRule) throws {
      let result = try rule.composition(
        region: Fraction(region), maturities: Array(repeating: Fraction(maturity), count: count), covered: affairs)
      #expect(result.divisor == divisor)
      #expect(result.countTerm.decimal(fixedPlaces: 2) == countTerm)
      #expect(result.total.decimal(fixedPlaces: 2) == total)
      #expect(result.index.decimal(fixedPlaces: 2) == index)
      #expect(result.band?.id.rawValue == band)
    }
  }

  @Test(
    arguments: [
      Vector("A", 40, 70, 20, 5, 20, "7.60", "117.60", "47.04", "I"),
      Vector("B", 40, 70, 20, 4, 20, "0.00", "110.00", "44.00", "I"),
      Vector("C", 40, 80, 8, 5, 12, "3.04", "96.37", "38.55", "K"),
      Vector("D", 40, 80, 12, 5, 12, "4.56", "124.56", "49.82", "I"),
      Vector("N", 40, 80, 9, 5, 12, "3.42", "103.42", "41.37", "I"),
      Vector("L", 40, 80, 20, 5, 20, "7.60", "127.60", "51.04", "I"),
      Vector("M", 40, 80, 21, 5, 21, "7.98", "127.98", "51.19", "I"),
      Vector("E", 63, 111, 200, 6, 200, "76.00", "250.00", "100.00", "SI"),
      Vector("F", 63, 111, 201, 6, 201, "76.00", "250.00", "100.00", "SI"),
      Vector("H", 21, 37, 12, 5, 12, "4.56", "62.56", "25.02", "K"),
      Vector("I", 63, 0, 0, 0, 12, "0.00", "63.00", "25.20", "K"),
      Vector("K", 0, 111, 1, 1, 12, "0.00", "9.25", "3.70", "K"),
      Vector("O", 1, 0, 0, 0, 12, "0.00", "1.00", "0.40", "K"),
      Vector("G", 0, 0, 0, 0, 12, "0.00", "0.00", "0.00", "TDD"),
    ])
  func of2026(vector: Vector) throws { try vector.check(Self.rule("iid-2026")) }

  @Test(
    arguments: [
      Vector("five affairs", 40, 70, 20, 5, 20, "0.00", "110.00", "44.00", "I"),
      Vector("six affairs", 40, 70, 20, 6, 20, "7.60", "117.60", "47.04", "I"),
      Vector("eight", 40, 80, 8, 6, 14, "3.04", "88.75", "35.50", "K"),
      Vector("fourteen", 40, 80, 14, 6, 14, "5.32", "125.32", "50.13", "I"),
    ])
  func foreseenFor2027(vector: Vector) throws { try vector.check(Self.rule("iid-2026", year: 2027)) }

  @Test(
    arguments: [
      Vector("eight", 40, 80, 8, 0, 10, "3.04", "107.04", "42.82", "I"),
      Vector("ten", 40, 80, 10, 0, 10, "3.80", "123.80", "49.52", "I"),
    ])
  func of2023(vector: Vector) throws { try vector.check(Self.rule("iid-2023")) }

  @Test func exactFractions() throws {
    let rule = try Self.rule("iid-2026")
    let result = try rule.composition(
      region: Fraction(40), maturities: Array(repeating: Fraction(80), count: 8), covered: 5)
    #expect(result.maturity == Fraction(160, over: 3))
    #expect(result.total == Fraction(7228, over: 75))
    #expect(result.index == Fraction(14456, over: 375))
  }

  @Test func constantsAddUp() throws {
    for id: Rulebook.ID in ["iid-2023", "iid-2024", "iid-2026"] {
      let rule = try Self.rule(id)
      let (maximum, region) = (Fraction(rule.maximum), Fraction(rule.regionMaximum))
      #expect(try rule.index(ofTotal: region).decimal(places: 2) == "25.2")
      #expect(try rule.index(ofTotal: Fraction(rule.maturityMaximum)).decimal(places: 2) == "44.4")
      #expect(try rule.points(forCount: 200) == Fraction(76))
      #expect(try rule.points(forCount: 201) == Fraction(76))
      #expect(try maximum.subtracting(region) == Fraction(187))
    }
    let schedule = try Self.rule("iid-2026").schedule
    #expect(schedule.map(\.year) == [2027, 2028, 2029])
    #expect(schedule.map(\.divisorFloor) == [14, 16, 18])
    #expect(schedule.map(\.coverageNeeded) == [6, 6, 6])
  }

  /// The core of SID in 2023, without the count: MAX(10, n) divides.
  @Test func coreOf2023() throws {
    let rule = try Self.rule("iid-2023")
    for (maturities, core) in [
      (Array(repeating: 96, count: 4), "38.4"), (Array(repeating: 96, count: 10), "96"),
      (Array(repeating: 96, count: 14), "96"), ([60, 96, 96], "25.2"),
    ] {
      let result = try rule.composition(region: .zero, maturities: maturities.map(Fraction.init), covered: nil)
      #expect(result.maturity.decimal(places: 4) == core)
    }
  }

  @Test func refusedInnovationsDilutedIn2023AndDoNotIn2026() throws {
    let maturities = Array(repeating: Fraction(80), count: 20)
    let diluted = try Self.rule("iid-2023").composition(region: .zero, maturities: maturities, refused: 5, covered: nil)
    #expect(diluted.divisor == 25 && diluted.maturity == Fraction(64))
    #expect(diluted.countTerm.decimal(places: 2) == "7.6")
    let plain = try Self.rule("iid-2026").composition(region: .zero, maturities: maturities, refused: 5, covered: 6)
    #expect(plain.divisor == 20 && plain.maturity == Fraction(80))
  }

  /// Below the floor any innovation adds; at it and past it, one below the mean takes away from the maturity.
  @Test func dilutionBeginsPastTheFloor() throws {
    let rule = try Self.rule("iid-2026")
    func index(_ maturities: [Int]) throws -> Fraction {
      try rule.composition(region: .zero, maturities: maturities.map(Fraction.init), covered: 0).index
    }
    #expect(try index(Array(repeating: 90, count: 11)) < index(Array(repeating: 90, count: 11) + [1]))
    #expect(try index(Array(repeating: 90, count: 12) + [89]) < index(Array(repeating: 90, count: 12)))
    #expect(try index(Array(repeating: 90, count: 12) + [90]) == index(Array(repeating: 90, count: 12)))
  }

  /// KIPP 2023 Umum on seven aspects, and the presentation of the award of 2023: sheets of one judge.
  @Test(
    arguments: [
      ([10, 15, 5, 30, 20, 5, 15], [80, 90, 75, 85, 70, 60, 95], Fraction(82)),
      ([30, 25, 15, 20, 10], [85, 78, 90, 70, 88], Fraction(813, over: 10)),
    ] as [([Int], [Int], Fraction?)])
  func weightedSheets(weights: [Int], scores: [Int], expected: Fraction?) throws {
    let names = weights.indices.map { "C\($0)" }
    let criteria = zip(names, weights).map { criterion($0, $1) }
    let rows = zip(names, scores).map { "E J s \($0) \($1)" }
    let results = try Scoring().results(
      of: competition(rulebook([stage("s", 100, criteria)]), entries: entries("E")), scores: try table(rows))
    #expect(weights.reduce(0, +) == 100)
    #expect(results.standings.first?.final == expected)
  }

  /// Vectors G: shares and means of the incentive funds; the growth of 2025 over 2024.
  @Test func countsAndMoney() throws {
    let claims = zip(["A", "B", "C"], [50, 35, 15]).enumerated().map { place, item in
      Claim(entry: id(item.0), agency: nil, place: place + 1, claim: Fraction(item.1))
    }
    let shares = try ProportionalShares().allocate(try #require(Rupiah(4_000_000_000_000)), to: claims)
    #expect(shares.map(\.amount) == [2_000_000_000_000, 1_400_000_000_000, 600_000_000_000].map { Rupiah($0) })
    #expect(Fraction(24, over: 4) == Fraction(216, over: 36) && Fraction(60, over: 10) == Fraction(300, over: 50))
    let growth = try #require(Fraction(100 * (36_742 - 31_719), over: 31_719))
    #expect(growth.decimal(places: 3) == "15.836" && growth.decimal(places: 2) == "15.84")
    #expect(Fraction(100 * 531, over: 546)?.decimal(places: 2) == "97.25")
    let predicates = [(21, 131, 43), (3, 30, 11), (10, 199, 36), (0, 55, 3)]
    #expect(predicates.map { $0.0 + $0.1 + $0.2 } == [195, 44, 245, 58])
    #expect(predicates.map(\.0).reduce(0, +) == 34)
    #expect(predicates.map(\.1).reduce(0, +) == 415)
    #expect(predicates.map(\.2).reduce(0, +) == 93)
  }
}
