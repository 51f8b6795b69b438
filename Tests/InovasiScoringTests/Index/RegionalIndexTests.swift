import InovasiCatalog
import InovasiModel
import InovasiScoring
import Testing

/// From claims to an index: the gate of evidence, repeated claims, bases, values, refusals, and the trace.
struct RegionalIndexTests {
  private static func rulebook(_ id: Rulebook.ID = "iid-2026") throws -> Rulebook {
    try #require(try IndonesianCatalog.standard.rulebook(id))
  }

  /// Claims on all twenty rows of one innovation, with evidence that is taken.
  private static func claims(_ levels: [Int], of innovation: Entry.ID = "I1") -> [IndicatorClaim] {
    levels.enumerated().map { number, level in
      IndicatorClaim(
        innovation: innovation, indicator: id("\(16 + number)"), claimed: level,
        choice: number + 16 == 33 ? "a" : number + 16 == 30 ? "digital" : nil, evidence: ["https://contoh.go.id/bukti"])
    }
  }

  private static func report(
    _ claims: [IndicatorClaim], basis: EvidenceBasis = .proven, innovations: [Entry] = [Entry(id: "I1", title: "Satu")],
    refused: [Entry.ID: [String]] = [:], rulebook: Rulebook.ID = "iid-2026"
  ) throws -> RegionalIndex.Report {
    try RegionalIndex(Self.rulebook(rulebook), basis: basis).report(claims, innovations: innovations, refused: refused)
  }

  /// Vectors C: constructed from the official weights of 2026.
  @Test(
    arguments: [
      (Array(repeating: 1, count: 20), 37), (Array(repeating: 2, count: 20), 74), (Array(repeating: 3, count: 20), 111),
      ((16...35).map { [16, 17, 32, 33, 35].contains($0) ? 1 : 0 }, 14),
      ((16...35).map { [16, 17, 32, 33, 35].contains($0) ? 3 : 0 }, 42),
      ([2, 2, 3, 3, 1, 2, 3, 3, 2, 3, 3, 3, 3, 2, 2, 0, 3, 3, 2, 3], 87),
    ])
  func maturity(levels: [Int], expected: Int) throws {
    for rulebook: Rulebook.ID in ["iid-2026", "iid-2024"] {
      let report = try Self.report(Self.claims(levels), rulebook: rulebook)
      #expect(report.explanation.innovations.map(\.sheet.counted) == [Fraction(expected)])
      #expect(report.explanation.innovations.first?.refusals == [])
      #expect(report.explanation.result.accepted == 1)
    }
  }

  @Test func claimedEvidencedAndVerifiedStandSideBySide() throws {
    var claims = Self.claims(Array(repeating: 2, count: 20))
    claims[0].claimed = 3  // 16: evidence shows 2, a verifier confirmed 1
    claims[0].evidenced = 2
    claims[0].verified = 1
    claims[2].evidence = []  // 18: no evidence at all
    let sheet = try #require(try Self.report(claims).explanation.innovations.first?.sheet)
    #expect(sheet.rows.map(\.indicator.rawValue) == (16...35).map(String.init))
    let row = sheet.rows[0]
    #expect(row.levels.claimed == 3 && row.levels.evidenced == 2 && row.levels.verified == 1 && row.levels.proven == 1)
    #expect(row.score == Fraction(3))
    #expect(sheet.rows[2].levels.evidenced == nil && sheet.rows[2].score == .zero)
    #expect([sheet.claimed, sheet.evidenced, sheet.verified, sheet.counted] == [77, 70, 3, 67].map(Fraction.init))
    for (basis, total) in [(EvidenceBasis.claimed, 77), (.evidenced, 70), (.verified, 3), (.proven, 67)] {
      let own = try #require(try Self.report(claims, basis: basis).explanation.innovations.first)
      #expect(own.sheet.counted == Fraction(total))
    }
    // By what was verified the mandatory rows are empty, and the innovation is refused.
    #expect(try Self.report(claims).explanation.verified.accepted == 0)
    #expect(try Self.report(claims).findings.map(\.code).contains("INDEX_EVIDENCE_MISSING"))
  }

  /// A live system adds the weights of uploaded files, so that two files for one indicator count twice
  /// (agungsetiob/inovasi-tanbu); here the highest proven level counts once.
  @Test func twoFilesForOneIndicatorCountOnce() throws {
    let once = Self.claims(Array(repeating: 2, count: 20))
    let again = once + [once[0], IndicatorClaim(innovation: "I1", indicator: "20", claimed: 1, evidence: ["kedua.pdf"])]
    let (one, two) = (try Self.report(once), try Self.report(again))
    #expect(one.explanation == two.explanation)
    #expect(two.findings.filter { $0.code == "INDEX_CLAIMS_REPEATED" }.count == 2)
    let higher = once + [IndicatorClaim(innovation: "I1", indicator: "20", claimed: 3, evidence: ["ketiga.pdf"])]
    #expect(try Self.report(higher).explanation.innovations.first?.sheet.counted == Fraction(75))
  }

  @Test func exactlyOneBasisIsChosen() throws {
    var claims = Self.claims(Array(repeating: 2, count: 20))
    claims.append(
      IndicatorClaim(innovation: "I1", indicator: "33", claimed: 3, choice: "b", evidence: ["b.pdf"]))
    let report = try Self.report(claims)
    #expect(report.findings.map(\.code).contains("INDEX_CHOICE_SEVERAL"))
    // None of them counts; the row is mandatory, and so the innovation is refused.
    #expect(report.explanation.innovations.first?.refusals == ["INDEX_REQUIRED_MISSING"])
    claims.removeLast()
    claims[17].choice = "z"
    #expect(try Self.report(claims).findings.map(\.code).contains("INDEX_CHOICE_UNKNOWN"))
    claims[17].choice = nil
    let unnamed = try Self.report(claims)
    #expect(unnamed.findings.map(\.code).contains("INDEX_CHOICE_MISSING"))
    #expect(unnamed.explanation.innovations.first?.sheet.counted == Fraction(74))
  }

  @Test(
    arguments: [
      ("a", "200", 1), ("a", "201", 2), ("a", "501", 3), ("b", "20.01", 2), ("b", "50.01", 3), ("d", "9.99", 1),
      ("d", "19.995", 3), ("e", "201", 3), ("f", "2", 2),
    ])
  func valuesReachLevels(choice: String, value: String, level: Int) throws {
    var claims = Self.claims(Array(repeating: 2, count: 20))
    claims[17] = IndicatorClaim(
      innovation: "I1", indicator: "33", value: try Points(text: value), choice: id(choice), evidence: ["x.pdf"])
    let row = try #require(try Self.report(claims).explanation.innovations.first?.sheet.rows[17])
    #expect(row.levels.proven == level && row.decision != nil)
  }

  @Test(
    arguments: [
      ("3", "-50.33", 2), ("3", "-50.32", 2), ("3", "-50.34", 1), ("3", "8.165", 3), ("4", "5.23", 3), ("4", "5.22", 2),
      ("5a", "0.36", 3), ("5b", "5.915", 2), ("5b", "5.93", 1), ("5b", "2.35", 3), ("7", "-5.14", 2), ("10b", "13.105", 2),
      ("11a", "0.90", 3), ("11b", "79.995", 3), ("13a", "8", 3), ("2b", "2", 1),
    ])
  func thresholdsOfTheRegion(indicator: String, value: String, level: Int) throws {
    let claim = IndicatorClaim(indicator: id(indicator), value: try Points(text: value), evidence: ["bps.pdf"])
    let rows = try Self.report([claim], innovations: []).explanation.region.rows
    #expect(rows.first { $0.indicator == claim.indicator }?.levels.proven == level)
  }

  @Test func valuesWithoutALevelAreForAPersonToDecide() throws {
    let claim = IndicatorClaim(indicator: "13a", value: .zero, evidence: ["daftar.pdf"])
    let report = try Self.report([claim], innovations: [])
    #expect(report.findings.contains { $0.code == "INDEX_VALUE_OUTSIDE" && $0.kind.needsPerson })
    #expect(report.explanation.result.region == .zero)
    let contradicted = IndicatorClaim(indicator: "4", claimed: 3, value: Points(1), evidence: ["bps.pdf"])
    let other = try Self.report([contradicted], innovations: [])
    #expect(other.findings.map(\.code).contains("INDEX_LEVEL_CONTRADICTED"))
    #expect(other.explanation.result.region == Fraction(1))
  }

  @Test func whatIsNotKnownIsSaid() throws {
    let claims = [
      IndicatorClaim(innovation: "I9", indicator: "16", claimed: 1), IndicatorClaim(indicator: "16", claimed: 1),
      IndicatorClaim(innovation: "I1", indicator: "99", claimed: 1), IndicatorClaim(indicator: "1", claimed: 4, evidence: ["x"]),
      IndicatorClaim(innovation: "I1", indicator: "16", claimed: 1, evidence: ["foto.exe"]),
      IndicatorClaim(innovation: "I1", indicator: "19", claimed: 1, value: Points(3), evidence: ["FOTO.JPEG"]),
    ]
    let codes = try Self.report(claims).findings.map(\.code)
    for code in [
      "INDEX_UNKNOWN_INNOVATION", "INDEX_UNKNOWN_INDICATOR", "INDEX_LEVEL_UNKNOWN", "INDEX_EVIDENCE_FORMAT",
      "INDEX_EVIDENCE_MISSING", "INDEX_VALUE_UNREAD", "INDEX_REGION_REQUIRED_MISSING", "INDEX_NOT_COVERED",
    ] { #expect(codes.contains(code), "\(code)") }
    #expect(codes.count { $0 == "INDEX_EVIDENCE_FORMAT" } == 1)
    #expect(codes.count { $0 == "INDEX_UNKNOWN_INDICATOR" } == 2)
  }

  /// An indicator of two rows is filled in when both are.
  @Test func splitRowsAreOneIndicator() throws {
    let claim = IndicatorClaim(indicator: "5a", claimed: 2, evidence: ["bps.pdf"])
    let missing = try Self.report([claim], innovations: []).findings.filter { $0.code == "INDEX_REGION_REQUIRED_MISSING" }
    #expect(missing.count == 10)
    #expect(missing.first { $0.path == "indicators.5" }?.parameters["rows"] == "5b")
    #expect(missing.first { $0.path == "indicators.10" }?.parameters["rows"] == "10a, 10b")
  }

  @Test func refusedAndUnsubmittedInnovations() throws {
    let full = Array(repeating: 3, count: 20)
    let innovations = [
      Entry(id: "I1", title: "Satu"), Entry(id: "I2", title: "Dua"), Entry(id: "I3", title: "Tiga", filing: .draft),
    ]
    let claims = Self.claims(full) + Self.claims(full, of: "I2") + Self.claims(full, of: "I3")
    let report = try Self.report(claims, innovations: innovations, refused: ["I2": ["ENTRY_OUTSIDE_WINDOW"]])
    #expect(report.explanation.innovations.map(\.id.rawValue) == ["I1", "I2"])
    #expect(report.explanation.innovations[1].refusals == ["ENTRY_OUTSIDE_WINDOW"])
    #expect(report.explanation.result.accepted == 1 && report.explanation.result.refused == 1)
    #expect(report.explanation.result.maturitySum == Fraction(111))
  }

  @Test func rulebooksWithoutAnIndexAreRefused() throws {
    #expect(throws: ScoringError.noIndex(rulebook: "kipp-2025", year: nil)) { try RegionalIndex(Self.rulebook("kipp-2025")) }
    #expect(throws: ScoringError.noIndex(rulebook: "iid-2026", year: 2040)) {
      try RegionalIndex(Self.rulebook(), year: 2040)
    }
  }

  /// Rows add up to sheets, sheets to the composition, the composition to the index; order changes nothing.
  @Test func theTraceAddsUpExactly() throws {
    var random = Seeded(2026)
    let rulebook = try Self.rulebook()
    for round in 0..<25 {
      let innovations = (0..<Int.random(in: 0...16, using: &random)).map {
        Entry(id: id("I\($0)"), title: "Inovasi", affairs: [id("1.0\(Int.random(in: 1...6, using: &random))")])
      }
      var claims: [IndicatorClaim] = []
      for subject in [nil] + innovations.map({ Entry.ID?($0.id) }) {
        for indicator in rulebook.indicators where (indicator.scope == .region) == (subject == nil) {
          guard Int.random(in: 0..<12, using: &random) > 0 else { continue }
          let level: () -> Int? = { [nil, 0, 1, 2, 3, 3].randomElement(using: &random) ?? nil }
          claims.append(
            IndicatorClaim(
              innovation: subject, indicator: indicator.id, claimed: level(), evidenced: level(), verified: level(),
              choice: indicator.choices.first?.id, evidence: Bool.random(using: &random) ? ["https://b"] : []))
        }
      }
      let basis = EvidenceBasis.allCases[round % 4]
      let index = try RegionalIndex(rulebook, basis: basis)
      let report = try index.report(claims, innovations: innovations)
      #expect(
        try index.report(claims.shuffled(using: &random), innovations: innovations.shuffled(using: &random)) == report)
      let trace = report.explanation
      func sum(_ values: [Fraction]) throws -> Fraction { try values.reduce(.zero) { try $0.adding($1) } }
      for sheet in [trace.region] + trace.innovations.map(\.sheet) {
        #expect(try sum(sheet.rows.map(\.score)) == sheet.counted)
      }
      let accepted = trace.innovations.filter(\.refusals.isEmpty)
      let maturity = try sum(accepted.map(\.sheet.counted)).divided(by: trace.result.divisor)
      let total = try sum([trace.region.counted, try #require(maturity), trace.result.countTerm])
      #expect(total == trace.result.total)
      #expect(try index.rule.index(ofTotal: total) == trace.result.index)
      #expect(try index.rule.total(ofIndex: trace.result.index) == total)
      #expect(trace.result.band != nil)
    }
  }
}
