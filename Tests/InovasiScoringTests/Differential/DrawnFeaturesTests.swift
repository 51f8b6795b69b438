import InovasiModel
import InovasiScoring
import Testing

/// A tester is worth what it draws: every reason, key, formula and way of deciding has to come up, and so do features that meet.
@Suite struct DrawnFeaturesTests {
  @Test func everythingIsDrawn() throws {
    var met: [String: Int] = [:]
    func meet(_ feature: String, _ isThere: Bool = true) { met[feature, default: 0] += isThere ? 1 : 0 }
    func meetMoney(of drawn: DrawnCompetition) {
      guard let incentive = drawn.competition.rulebook.incentive else { return }
      let method = "\(incentive.method)"
      meet("money \(method.prefix { $0 != "(" })")
      do throws(PlainFund.Failure) {
        let payments = try PlainModel(drawn).payments() ?? []
        let paid = payments.map(\.amount).reduce(0, +)
        meet("money in pots", incentive.pots != nil && paid > 0)
        meet("standard values", incentive.standardisation != nil && paid > 0)
        meet("money that stays", paid < drawn.competition.fund?.amount ?? 0)
        meet("a floor that lifts", payments.contains { $0.amount == incentive.floor?.amount })
        meet("a cap that holds", payments.contains { $0.amount == incentive.cap?.amount })
      } catch {
        meet("a fund is \(error)")
      }
    }
    for seed in UInt64(1)...300 {
      let drawn = DrawnCompetition(seed: seed)
      let model = PlainModel(drawn)
      let results = try drawn.penniless(unless: false).results()
      for unranked in results.unranked { meet("unranked: \(Self.name(unranked.reason))") }
      for standing in results.standings {
        guard let key = standing.tie?.decidedBy else { continue }
        meet("decided by \(Self.name(key))")
        meet("a tie-break by criterion beside absent judges", Self.name(key) == "criterion" && !results.absentSheets.isEmpty)
        meet("a tie among entries that lost points", !standing.deductions.isEmpty)
      }
      for decision in results.decisions { meet("\(decision.decision.kind) \(decision.status)") }
      for stage in drawn.competition.rulebook.stages {
        meet("panel \(stage.panel.aggregation)")
        meet("passed by", model.outcomes.values.contains { if case .passedBy? = $0[stage.id] { true } else { false } })
        meet("centred totals", model.desks[stage.id]?.values.contains { $0.totals != $0.raw } ?? false)
        meet("a criterion of weight zero", PlainModel.leaves(of: stage).contains { $0.share == .zero })
      }
      meet("awards by decision", results.awards.contains { $0.decision != nil })
      meetMoney(of: drawn)
    }
    let rare = met.filter { $0.value == 0 }.keys.sorted()
    #expect(rare.isEmpty)
    #expect(Set(met.keys).isSuperset(of: Self.expected))
  }

  /// What shows only when it happens.
  private static let expected: Set<String> = [
    "unranked: refused", "unranked: tooFewSheets", "unranked: belowPassMark", "unranked: notAdvanced", "unranked: awaitingSheets",
    "unranked: needsAnotherJudge", "unranked: undecided", "unranked: calibration", "unranked: ineligible", "unranked: withdrawn",
    "decided by criterion", "decided by stage", "decided by earlierStart", "decided by recordedLot", "correction inForce",
    "correction refused", "deduction cancelled", "ineligibility idle", "revocation inForce", "selection inForce",
    "exclusion inForce",
    "lot inForce", "panel ijru", "panel consensus", "money bandAmounts", "money prizes", "a fund is tooSmall",
    "a fund is tooLarge",
  ]

  /// A case without what it holds.
  private static func name(_ value: some Any) -> Substring { "\(value)".prefix { $0 != "(" } }
}
