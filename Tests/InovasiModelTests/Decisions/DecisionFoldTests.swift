import InovasiModel
import Testing

/// What may stand in a log, and what is said about the rest.
struct DecisionFoldTests {
  private typealias Samples = DecisionSamples

  /// A log with one fault, and the code that it is to bring; no other.
  struct Fault: CustomTestStringConvertible, Sendable {
    let code: String
    let number: Int
    let log: DecisionLog
    var rule: Rulebook.ObjectionRule? = DecisionSamples.rule()
    var isVoid = true

    var testDescription: String { "\(code) at \(number)" }

    init(
      _ code: String, at number: Int, _ acts: [Decision.Act], on days: [Int] = [],
      rule: Rulebook.ObjectionRule? = DecisionSamples.rule(), isVoid: Bool = true,
      _ change: (inout [Decision]) -> Void = { _ in }
    ) {
      self.code = code
      self.number = number
      var decisions = DecisionSamples.log(acts, on: days).decisions
      change(&decisions)
      log = DecisionLog(decisions)
      self.rule = rule
      self.isVoid = isVoid
    }
  }

  private static let deduction = Decision.Act.deduction(entry: "A", points: DecisionSamples.points(1), stage: nil)
  private static let objection = Decision.Act.objection(by: "Masyarakat", entry: "A")

  static let faults: [Fault] = [
    Fault("DECISION_NUMBER_GAP", at: 3, [deduction, deduction], isVoid: false) { $0[1].number = 3 },
    Fault("DECISION_NUMBER_GAP", at: .max, [deduction, deduction], isVoid: false) { $0[1].number = .max },
    Fault("DECISION_NUMBER_REPEATED", at: 1, [deduction, deduction]) { $0[1].number = 1 },
    Fault("DECISION_NUMBER_ORDER", at: 0, [deduction]) { $0[0].number = 0 },
    Fault("DECISION_NUMBER_ORDER", at: .min, [deduction]) { $0[0].number = .min },
    Fault("DECISION_DATE_ORDER", at: 2, [deduction, deduction], on: [5, 4]),
    Fault("DECISION_REASON_MISSING", at: 1, [deduction]) { $0[0].reason = LocalizedText(" ") },
    Fault("DECISION_DOCUMENT_MISSING", at: 1, [.selection(entry: "C", award: "top", ground: .newFace)]) {
      $0[0].document = nil
    },
    Fault("DECISION_SIGNATURE_MISSING", at: 1, [.selection(entry: "C", award: "top", ground: .newFace)]) {
      $0[0].signedBy = []
    },
    Fault("DECISION_SIGNATURE_MISSING", at: 1, [.lot(["A", "B"])]) { $0[0].signedBy = [" "] },
    Fault("DECISION_UNKNOWN_ID", at: 1, [.deduction(entry: "X", points: DecisionSamples.points(1), stage: nil)]),
    Fault("DECISION_UNKNOWN_ID", at: 1, [.deduction(entry: "A", points: DecisionSamples.points(1), stage: "x")]),
    Fault("DECISION_UNKNOWN_ID", at: 1, [.selection(entry: "A", award: "x", ground: .region)]),
    Fault("DECISION_UNKNOWN_ID", at: 1, [.revocation(entry: "A", award: "x")]),
    Fault("DECISION_UNKNOWN_ID", at: 1, [DecisionSamples.correction(judge: "X", from: 90, to: 91)]),
    Fault("DECISION_UNKNOWN_ID", at: 1, [DecisionSamples.correction(stage: "x", from: 90, to: 91)]),
    Fault("DECISION_UNKNOWN_ID", at: 1, [DecisionSamples.correction(criterion: "x", from: 90, to: 91)]),
    Fault("DECISION_UNKNOWN_ID", at: 1, [.lot(["A", "X"])]),
    Fault("DECISION_POINTS", at: 1, [.deduction(entry: "A", points: .zero, stage: nil)]),
    Fault("DECISION_LOT", at: 1, [.lot(["A"])]), Fault("DECISION_LOT", at: 1, [.lot(["A", "B", "A"])]),
    Fault("DECISION_SCORE_RANGE", at: 1, [DecisionSamples.correction(from: 90, to: 101)]),
    Fault("DECISION_SCORE_DIFFERS", at: 1, [DecisionSamples.correction(from: 89, to: 91)]),
    Fault("DECISION_AFTER_FINAL", at: 2, [.final, deduction]),
    Fault("DECISION_AFTER_FINAL", at: 2, [.final, .final]),
    Fault("DECISION_STATE", at: 2, [.frozen, .frozen]), Fault("DECISION_STATE", at: 1, [.reopened]),
    Fault("DECISION_OBJECTION_UNKNOWN", at: 1, [.upheld]),
    Fault("DECISION_OBJECTION_UNKNOWN", at: 1, [.denied]) { $0[0].answers = 7 },
    Fault("DECISION_OBJECTION_UNKNOWN", at: 1, [deduction]) { $0[0].answers = 7 },
    Fault("DECISION_OBJECTION_DECIDED", at: 4, [.frozen, objection, .upheld, .denied]) {
      $0[2].answers = 2
      $0[3].answers = 2
    },
    Fault("DECISION_OBJECTION_OPEN", at: 3, [.frozen, objection, .final]),
    Fault("DECISION_OBJECTION_EARLY", at: 1, [objection]),
    Fault("DECISION_OBJECTION_LATE", at: 2, [.frozen, objection], on: [10, 16]),
    Fault("DECISION_OBJECTION_ROLE", at: 2, [.frozen, objection], rule: DecisionSamples.rule(by: ["Inspektorat"])),
    Fault("DECISION_OBJECTION_UNRULED", at: 2, [.frozen, objection], rule: nil, isVoid: false),
    Fault("DECISION_CANCELS_UNKNOWN", at: 1, [.cancellation(of: 1)]),
    Fault("DECISION_CANCELS_UNKNOWN", at: 2, [deduction, .cancellation(of: 9)]),
    Fault("DECISION_CANCELS_STATE", at: 2, [.frozen, .cancellation(of: 1)]),
    Fault("DECISION_CANCELS_STATE", at: 3, [deduction, .cancellation(of: 1), .cancellation(of: 2)]),
    Fault("DECISION_CANCELS_NOTHING", at: 3, [deduction, .cancellation(of: 1), .cancellation(of: 1)]),
    Fault("DECISION_CANCELS_ANSWERED", at: 4, [.frozen, objection, .denied, .cancellation(of: 2)]) { $0[2].answers = 2 },
  ]

  @Test(arguments: faults)
  func eachFaultAloneIsThatFindingAlone(fault: Fault) throws {
    let effects = DecisionEffects(
      of: fault.log, in: Samples.competition(Samples.rulebook(fault.rule)), scores: try Samples.scores())
    #expect(effects.findings.map(\.code) == [fault.code])
    // A number as long as an identity number is masked like one.
    #expect(effects.findings.first?.path == Privacy.masked("decisions.\(fault.number)"))
    let last = try #require(effects.decisions.last)
    #expect((last.status == .refused) == fault.isVoid)
    #expect(last.codes == (fault.isVoid ? [fault.code] : []))
  }

  @Test(arguments: [(3, "tidak ada nomor 2."), (5, "tidak ada nomor 2–4.")])
  func missingNumbersAreNamed(number: Int, part: String) throws {
    var log = Samples.log([Self.deduction, Self.deduction])
    log.decisions[1].number = number
    let effects = DecisionEffects(of: log, in: Samples.competition(), scores: try Samples.scores())
    #expect(effects.findings.map(\.code) == ["DECISION_NUMBER_GAP"])
    #expect(effects.findings.first?.message(in: .indonesian).contains(part) == true)
    // They may stand there and be unreadable.
    #expect(effects.findings.first?.advice(in: .indonesian).contains("perbaiki barisnya bila tidak terbaca") == true)
  }

  /// A score between two steps lies within the bounds of the scale, so that the bounds alone do not say why it is refused.
  @Test func aCorrectionBetweenStepsSaysSo() throws {
    var competition = Samples.competition()
    competition.rulebook.stages[0].scale = try #require(
      Scale(from: .zero, through: Samples.points(100), step: Samples.points(5)))
    let log = Samples.log([Samples.correction(from: 90, to: 84)])
    let effects = DecisionEffects(of: log, in: competition, scores: try Samples.scores())
    let finding = try #require(effects.findings.first)
    #expect(finding.code == "DECISION_SCORE_RANGE")
    #expect(finding.message(in: .english).contains("84, which is outside the scale 0–100 or between its steps"))
    #expect(finding.message(in: .indonesian).contains("84, di luar skala 0–100 atau di antara langkahnya"))
  }

  @Test func everyKindIsRaisedByATestOfItsOwn() {
    // The one about a rewritten log comes from comparing two logs.
    let raised = Set(Self.faults.map(\.code)).union(["DECISION_REWRITTEN"])
    #expect(raised == Set(FindingKind.decisionKinds.map(\.code)))
  }

  @Test func whatIsInOrderHasNoFinding() throws {
    var log = Samples.log([
      .frozen, Self.objection, .upheld, Samples.correction(from: 90, to: 85), .ineligibility(entry: "B", from: nil),
      .withdrawal(entry: "C"), Self.deduction, .selection(entry: "A", award: "top", ground: .affirmative),
      .exclusion(entry: "A", award: "top"), .revocation(entry: "A", award: nil), .cancellation(of: 7), .final, .reopened,
      .frozen, .final,
    ])
    log.decisions[2].answers = 2
    log.decisions[3].answers = 2
    let effects = DecisionEffects(of: log, in: Samples.competition(), scores: try Samples.scores())
    #expect(effects.findings == [])
    #expect(effects.state.status == .final)
    #expect(effects.state.decision == DecisionReference(number: 15, document: "BA/15"))
    #expect(effects.ineligible["B"]?.number == 5)
    #expect(effects.withdrawn["C"]?.number == 6)
    #expect(effects.deductions == [:])
    #expect(effects.decisions[6].cancelledBy == 11)
    #expect(effects.verdict(on: "A", for: "top") == .revoked(DecisionReference(number: 10, document: "BA/10")))
    #expect(effects.objections.map(\.outcome) == [.upheld])
  }

  @Test func partiesAndAnnouncementsNeedNoMinutes() throws {
    var log = Samples.log([.frozen, Self.objection, .withdrawal(entry: "B")])
    for index in log.decisions.indices {
      log.decisions[index].document = nil
      log.decisions[index].signedBy = []
    }
    let effects = DecisionEffects(of: log, in: Samples.competition(), scores: try Samples.scores())
    #expect(effects.findings == [])
  }

  @Test func anObjectionCanBeTakenBackUntilItIsAnswered() throws {
    let log = Samples.log([.frozen, Self.objection, .cancellation(of: 2), .final])
    let effects = DecisionEffects(of: log, in: Samples.competition(), scores: try Samples.scores())
    #expect(effects.findings == [])
    #expect(effects.objections == [])
    #expect(effects.state.status == .final)
  }

  @Test func cancelledAnswerOpensTheObjectionAgain() throws {
    var log = Samples.log([.frozen, Self.objection, .denied, .cancellation(of: 3), .final])
    log.decisions[2].answers = 2
    let effects = DecisionEffects(of: log, in: Samples.competition(), scores: try Samples.scores())
    #expect(effects.objections.map(\.outcome) == [.open])
    #expect(effects.findings.map(\.code) == ["DECISION_OBJECTION_OPEN"])
  }

  @Test func objectionsMayStayOpenWhereTheRulebookSaysSo() throws {
    let log = Samples.log([.frozen, Self.objection, .final])
    let rulebook = Samples.rulebook(Samples.rule(effect: .none))
    let effects = DecisionEffects(of: log, in: Samples.competition(rulebook), scores: try Samples.scores())
    #expect(effects.findings == [])
  }

  @Test func correctionsFollowOneAnother() throws {
    let log = Samples.log([Samples.correction(from: 90, to: 85), Samples.correction(from: 85, to: 86)])
    let scores = try Samples.scores()
    let effects = DecisionEffects(of: log, in: Samples.competition(), scores: scores)
    #expect(effects.findings == [])
    #expect(effects.scores[0].points == Samples.points(86))
    #expect(scores[0].points == Samples.points(90))
  }

  @Test func scoreThatStandsTwiceIsCorrectedInBothPlacesOrInNone() throws {
    var scores = try Samples.scores()
    try scores.append(entry: "A", judge: "J", stage: "s", criterion: "C", points: Samples.points(90))
    let log = Samples.log([Samples.correction(from: 90, to: 85)])
    let both = DecisionEffects(of: log, in: Samples.competition(), scores: scores)
    #expect(both.scores.pointsColumn.filter { $0 == 850_000 }.count == 2)
    try scores.append(entry: "A", judge: "J", stage: "s", criterion: "C", points: Samples.points(91))
    let none = DecisionEffects(of: log, in: Samples.competition(), scores: scores)
    #expect(none.findings.map(\.code) == ["DECISION_SCORE_DIFFERS"])
    #expect(none.scores == scores)
  }

  @Test func ineligibilityBeginsOnItsDay() throws {
    let log = Samples.log([.ineligibility(entry: "A", from: Samples.day(20))], on: [10])
    let scores = try Samples.scores()
    func isOut(_ day: Int?) -> Bool {
      let effects = DecisionEffects(of: log, in: Samples.competition(), scores: scores, on: day.map(Samples.day))
      return effects.ineligible["A"] != nil
    }
    #expect(!isOut(9))
    #expect(!isOut(19))
    #expect(isOut(20))
    #expect(isOut(nil))
  }

  /// What a hostile file can hold is folded in one pass: each decision is looked at once.
  @Test func tenThousandDecisionsAreEachAccountedFor() throws {
    var generator = SeededGenerator(seed: 7)
    var decisions: [Decision] = []
    for number in 1...10_000 {
      let act: Decision.Act =
        switch number % 6 {
        case 0: .cancellation(of: Int(generator.next() % UInt64(number)) + 1)
        case 1: Self.deduction
        case 2: .objection(by: "Masyarakat", entry: "B")
        case 3: .upheld
        case 4: Samples.correction(from: Int(generator.next() % 100), to: 50)
        default: .selection(entry: "C", award: "top", ground: .other)
        }
      decisions.append(
        Decision(
          number: number, date: Samples.day(1), act: act, reason: Samples.why, document: "BA", signedBy: ["Ketua"],
          answers: number % 6 == 3 ? number - 1 : nil))
    }
    let effects = DecisionEffects(of: DecisionLog(decisions), in: Samples.competition(), scores: try Samples.scores())
    #expect(effects.decisions.count == 10_000)
    let refused = effects.decisions.filter { $0.status == .refused }
    #expect(refused.allSatisfy { !$0.codes.isEmpty })
    #expect(effects.decisions.filter { $0.status != .refused }.allSatisfy { $0.codes.isEmpty })
    // Every objection comes before any announcement, and is not admitted; so is every answer to one.
    #expect(refused.count >= 3_333)
    #expect(effects.objections == [])
  }
}
