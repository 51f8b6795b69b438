import Foundation
import Inovasi
import Testing

/// The sample log from its file to every output. All of it is made up.
struct DecisionFixtureTests {
  private static let folder = Folders.root.appendingPathComponent("Tests/Fixtures/decisions").path

  private func outcome() throws -> Outcome { try Evaluation().run(folder: Self.folder) }

  @Test func everyDecisionIsInOrder() throws {
    let outcome = try outcome()
    #expect(outcome.findings == [])
    #expect(outcome.results.state.status == .final)
    #expect(outcome.results.state.decision?.document == "SK/21/2021")
    #expect(outcome.results.objections.map(\.outcome) == [.upheld])
  }

  @Test func resultsFollowTheLog() throws {
    let results = try outcome().results
    #expect(
      results.standings.map { "\($0.place) \($0.entry) \($0.final.decimal(places: 2))" }
        == ["1 I01 88.7", "2 I02 82.2", "3 I05 80.8", "4 I04 80.8", "5 I06 72"])
    #expect(
      results.awards.map { "\($0.tier) \($0.entry)" }
        == ["juara-1 I02", "juara-2 I05", "finalis I02", "finalis I05", "finalis I06"])
    #expect(results.awards.map { $0.decision?.number } == [15, 15, nil, nil, 12])
    #expect(results.allocations.reduce(0) { $0 + $1.amount.amount } == 100_000_000)
    #expect(results.unranked.map(\.entry) == ["I03", "I07"])
  }

  /// What is said of the judges is of the scores that the places are made of.
  @Test func agreementAndSensitivityAreOfTheCorrectedScores() throws {
    let outcome = try outcome()
    let (competition, written) = (outcome.competition, outcome.loaded.scores)
    let corrected = DecisionEffects(of: competition.decisions, in: competition, scores: written).scores
    let results = try outcome.withAnalysis()
    let out: Set<Entry.ID> = ["I03", "I07"]
    #expect(try results.reliability == Scoring().reliability(of: competition, scores: corrected, refused: out))
    #expect(try results.reliability != Scoring().reliability(of: competition, scores: written, refused: out))
    #expect(try results.sensitivity == Scoring().sensitivity(of: competition, scores: corrected, refused: out))
    // What was withdrawn or is out takes no place there either.
    #expect(Set(results.sensitivity.flatMap { $0.ranges.map(\.entry) }) == Set(results.standings.map(\.entry)))
  }

  /// Two corrections take the first of the ranking to its end.
  @Test func entryThatCorrectionsMoveIsRankedAlikeEverywhere() throws {
    var loaded = try Evaluation().load(folder: Self.folder)
    loaded.competition.decisions = DecisionLog()
    let first = try #require(try Evaluation().evaluate(loaded).results.standings.first?.entry)
    let day = try CalendarDate(iso: "2021-03-23")
    var decisions: [Decision] = []
    for row in 0..<loaded.scores.count {
      let score = loaded.scores[row]
      guard score.entry == first, score.judge != "J3" else { continue }
      let correction = ScoreCorrection(
        entry: first, judge: score.judge, stage: score.stage, criterion: score.criterion, old: score.points, new: .zero)
      decisions.append(
        Decision(
          number: decisions.count + 1, date: day, act: .correction(correction),
          reason: LocalizedText(id: "Salah salin.", en: "A slip in copying."), document: "BA/02/2021",
          signedBy: ["Ketua Tim Panel Independen"]))
    }
    loaded.competition.decisions = DecisionLog(decisions)
    let results = try Evaluation().evaluate(loaded).withAnalysis()
    #expect(results.decisions.allSatisfy { $0.status == .inForce })
    #expect(results.standings.last?.entry == first)
    #expect(results.sensitivity.first?.ranges.first { $0.entry == first }?.rank == results.standings.count)
  }

  @Test func stepsSayWhatChangedForWhom() throws {
    let steps = try outcome().decisionSteps()
    #expect(steps.map(\.decision.number) == Array(1...16))
    #expect(steps[12].changes.isEmpty)
    // Decision 10 takes back what 9 did.
    let (made, undone) = (steps[8].changes, steps[9].changes)
    #expect(made.map(\.entry) == undone.map(\.entry))
    #expect(made.map(\.placeBefore) == undone.map(\.placeAfter))
    #expect(made.map(\.amountBefore) == undone.map(\.amountAfter))
  }

  @Test func outputsShowTheDecisions() throws {
    try Folders.withEmpty { output in
      try outcome().write(to: output.path)
      let awards = try Folders.text(output.appendingPathComponent("awards.csv"))
      #expect(awards.contains("juara-1,Juara I,1,I02,Buku Berjalan,DINAS-A,asumsi: contoh,#15 SK/20/2021"))
      let document = try JSONSerialization.jsonObject(
        with: try Data(contentsOf: output.appendingPathComponent("results.json")))
      let results = try #require((document as? [String: Any])?["results"] as? [String: Any])
      #expect((results["decisions"] as? [Any])?.count == 16)
      #expect((results["state"] as? [String: Any])?["status"] as? String == "final")
      #expect((results["objections"] as? [Any])?.count == 1)
      let report = try Folders.text(output.appendingPathComponent("report.html"))
      #expect(report.contains("Keputusan dan perubahan"))
      #expect(report.contains("Gugur menurut keputusan #7 BA/04/2021"))
      #expect(report.contains("Menurut keputusan #15 SK/20/2021"))
    }
  }

  @Test func logContinuesTheFirstDecree() throws {
    let earlier = try DecisionFile(Self.folder + "/decisions-first-decree.jsonl").read().log
    let log = try outcome().competition.decisions
    #expect(log.verifies(extends: earlier))
    #expect(earlier.divergence(from: log)?.position == 14)
    // A result of then can be derived again at any time.
    let loaded = try Evaluation().load(folder: Self.folder)
    let then = try Scoring().results(of: loaded.competition, scores: loaded.scores, decisions: earlier)
    #expect(then.state.decision?.document == "SK/11/2021")
    #expect(then.awards.first?.entry == "I01")
  }

  @Test func scoreThatWasCorrectedIsCheckedAsCorrected() throws {
    var loaded = try Evaluation().load(folder: Self.folder)
    var scores = ScoreTable()
    for row in 0..<loaded.scores.count {
      let score = loaded.scores[row]
      // A slip beyond the scale, which the log mends.
      let slipped = score.entry == "I02" && score.judge == "J2" && score.criterion == "K1"
      try scores.append(
        entry: score.entry, judge: score.judge, stage: score.stage, criterion: score.criterion,
        points: slipped ? Points(tenThousandths: 8_400_000) : score.points)
    }
    loaded.scores = scores
    let index = try #require(loaded.competition.decisions.decisions.firstIndex { $0.kind == .correction })
    guard case .correction(var correction) = loaded.competition.decisions.decisions[index].act else { return }
    correction.old = Points(tenThousandths: 8_400_000)
    loaded.competition.decisions.decisions[index].act = .correction(correction)
    #expect(try Evaluation().evaluate(loaded).findings == [])
    loaded.competition.decisions = DecisionLog()
    #expect(try Evaluation().validate(loaded).findings.contains { $0.code.hasPrefix("SCORE_") })
  }

  @Test func competitionWithItsLogIsWrittenAndReadAlike() throws {
    let competition = try outcome().competition
    let read = try JSONDecoder().decode(Competition.self, from: JSONEncoder().encode(competition))
    #expect(read == competition)
  }
}
