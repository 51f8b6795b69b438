import Foundation
import InovasiModel
import InovasiScoring
import Testing

struct ReliabilityTests {
  private func object(_ rows: [[Double?]], confidence: Double = 0.95) throws -> [String: Any] {
    let reliability = PanelReliability(of: try RatingPanels.table(rows), confidence: confidence)
    return try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(reliability)) as? [String: Any])
  }

  @Test func everyCoefficientByItsUsualName() throws {
    let object = try object(RatingPanels.canonical)
    #expect(object["items"] as? Int == 12 && object["judges"] as? Int == 4)
    #expect(object["ratings"] as? Int == 41 && object["missing"] as? Int == 7)
    let alpha = try #require(object["krippendorff_alpha"] as? [String: Double])
    #expect(alpha.keys.sorted() == ["interval", "nominal", "ordinal", "ratio"])
    #expect((alpha["nominal"] ?? 0).isNear(113.0 / 152, within: 1e-12))
    let icc = try #require(object["icc"] as? [String: [String: Any]])
    #expect(icc.keys.sorted() == ["ICC1", "ICC1k", "ICC2", "ICC2k", "ICC3", "ICC3k"])
    for form in icc.values {
      #expect(form.keys.sorted() == ["ci95", "df1", "df2", "f", "p", "value"])
      #expect((form["ci95"] as? [Double])?.count == 2)
    }
    #expect((object["kendall_w"] as? [String: Any])?.keys.sorted() == ["chi_square", "df", "p", "uncorrected", "value"])
    for name in ["percent_agreement", "fleiss_kappa", "conger_kappa", "gwet_ac1", "gwet_ac2", "brennan_prediger"] {
      #expect((object[name] as? [String: Double])?.keys.sorted() == ["se", "value"], "\(name)")
    }
    for name in ["cohen_kappa", "scott_pi"] {
      #expect(object[name] is NSNull)
      #expect((object["undefined"] as? [String: String])?[name] == "not_two_judges")
    }
    let pairs = try #require(object["spearman"] as? [[String: Any]])
    #expect(pairs.count == 6 && pairs[0]["judges"] as? [String] == ["1", "2"])
    #expect((object["kendall_tau_b"] as? [[String: Any]])?.count == 6)
    #expect((object["judge_diagnostics"] as? [[String: Any]])?.count == 4)
    #expect((object["without_judge"] as? [[String: Any]])?.count == 4)
  }

  @Test func nothingIsDefinedOfNothing() throws {
    for rows: [[Double?]] in [[], [[nil, nil]], [[1, 1], [1, 1]]] {
      let object = try object(rows)
      let undefined = try #require(object["undefined"] as? [String: String])
      for name in ["krippendorff_alpha.nominal", "icc.ICC1", "kendall_w", "gwet_ac1", "cronbach_alpha", "percent_agreement"] {
        #expect(undefined[name] != nil, "\(name) of \(rows)")
      }
      #expect(object["kendall_w"] is NSNull && object["fleiss_kappa"] is NSNull)
    }
  }

  /// An interval says its own confidence, and infinity, which JSON has not, is null.
  @Test func namesOfIntervalsAndInfinity() throws {
    for (confidence, name) in [(0.9, "ci90"), (0.99, "ci99"), (0.995, "ci99.5")] {
      let icc = try #require(try object(RatingPanels.shroutFleiss, confidence: confidence)["icc"] as? [String: [String: Any]])
      #expect(icc["ICC1"]?[name] != nil, "\(name)")
    }
    let icc = try #require(try object([[80, 85], [70, 75], [90, 95]])["icc"] as? [String: [String: Any]])
    #expect(icc["ICC3"]?["f"] is NSNull && icc["ICC3"]?["value"] as? Double == 1)
  }

  @Test func linesHoldWhatTheObjectHolds() throws {
    let reliability = PanelReliability(of: try RatingPanels.table(RatingPanels.shroutFleiss))
    let lines = Dictionary(uniqueKeysWithValues: reliability.lines.map { ($0.name, $0) })
    #expect(lines.count == reliability.lines.count)
    let value = try #require(lines["icc.ICC3k"]?.value)
    #expect(value.isNear(0.9093155424, within: 1e-9))
    #expect(lines["icc.ICC1"]?.denominatorDegrees == 18 && lines["kendall_w"]?.degrees == 5)
    #expect(lines["cohen_kappa"]?.undefined == .notTwoJudges)
    #expect(reliability.pairLines.count == 12)
  }

  @Test func readings() {
    #expect(
      [0.8, 0.7999, 0.667, 0.6669, -1].map(AlphaReading.init) == [.reliable, .tentative, .tentative, .unreliable, .unreliable])
    #expect(
      [0.9, 0.75, 0.5, 0.49, -.infinity].map(CorrelationReading.init) == [.excellent, .good, .moderate, .poor, .poor])
    #expect(
      [-0.1, 0, 0.205, 0.21, 0.5, 0.7, 1].map(KappaReading.init)
        == [.poor, .slight, .slight, .fair, .moderate, .substantial, .almostPerfect])
  }

  @Test func hostileNumbersEndInAnAnswer() throws {
    #expect(RatingTable([[.nan, 1]]) == nil && RatingTable([[.infinity, 1]]) == nil && RatingTable([[1], [1, 2]]) == nil)
    let rows: [[[Double?]]] = [
      [[1.7e308, -1.7e308], [1e-308, 0]], [[.leastNonzeroMagnitude, 0], [0, .leastNonzeroMagnitude]], [[0, -0.0], [0, 1]],
      [[1e300, 1], [2, 1e300], [3, 4]],
    ]
    for rows in rows {
      let object = try object(rows)
      #expect(object["undefined"] != nil)
    }
  }
}
