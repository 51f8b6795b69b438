import InovasiModel

/// A small competition with something in every part of a report. All of it is made up.
enum Samples {
  static let hostileTitle = "<script>alert('x')</script> & \"Jarik Ma'siti\" | `a`\u{1B}[31m\u{202E}"

  static func input(entries count: Int = 3, title: String = hostileTitle) -> ReportInputParts {
    let rulebook = Rulebook(
      id: "uji", title: LocalizedText(id: "Aturan uji", en: "Test rules"), level: .regency,
      basis: [.regulation("Perwali 1/2021", article: "Pasal 2")],
      assumptions: [
        Rulebook.Assumption(path: "tieBreak", reason: LocalizedText(id: "Belum diumumkan.", en: "Not published."))
      ],
      stages: [
        Stage(
          id: "s", name: LocalizedText(id: "Presentasi", en: "Presentation"),
          criteria: [
            Criterion(id: "a", name: LocalizedText(id: "Kebaruan", en: "Novelty"), weight: weight(30)),
            Criterion(id: "b", name: LocalizedText(id: "Manfaat", en: "Benefit"), weight: weight(70)),
          ], basis: .document("pengumuman"))
      ],
      tieBreak: TieBreak(keys: [.criterion("b", stage: "s"), .earlierStart], basis: .assumption("uji")),
      awards: [
        AwardTier(id: "juara", name: LocalizedText(id: "Juara", en: "Winner"), places: 1...1, basis: .document("pengumuman"))
      ],
      incentive: Rulebook.Incentive(
        method: .proportional,
        forbiddenUses: [
          .init(
            name: LocalizedText(id: "Honorarium <juri>", en: "Honoraria <judges>"),
            basis: .regulation("PMK 67/2023", article: "Pasal 10 ayat (2)"))
        ], basis: .document("pengumuman")),
      sanctions: [
        .init(id: "target", name: LocalizedText(id: "Target", en: "Target"), condition: .noEntry, basis: .document("pengumuman"))
      ])
    let entries = (1...max(count, 1)).compactMap { number -> Entry? in
      guard let id = Entry.ID("E\(1000 + number)") else { return nil }
      var entry = Entry(id: id)
      entry.title = number == 1 ? title : "Inovasi \(number)"
      entry.agency = "DINAS"
      return entry
    }
    let competition = Competition(
      name: "Kompetisi <Uji>", edition: "2021",
      notice: LocalizedText(id: "Contoh belaka.", en: "An example."), region: RegionCode("35.73"), rulebook: rulebook,
      closingDate: CalendarDate(year: 2021, month: 2, day: 3), fund: Rupiah(1_000_000),
      agencies: [Agency(id: "DINAS", name: "Dinas Contoh")], entries: entries)
    var results = Results()
    results.standings = entries.dropLast().enumerated().map { position, entry in
      let tied = position < 2 && entries.count > 2
      return Standing(
        place: tied ? 1 : position + 1, entry: entry.id, title: entry.title, agency: entry.agency,
        final: tied ? Fraction(90) : Fraction(80 * 1000 - position, over: 1000) ?? .zero,
        stages: [StageScore(stage: "s", score: Fraction(90), judges: ["J1", "J2"])],
        tie: tied ? TieResolution(among: [entries[0].id, entries[1].id], decidedBy: nil) : nil,
        awards: position == 0 ? ["juara"] : [])
    }
    if let last = entries.last {
      results.unranked = [
        Unranked(entry: last.id, title: last.title, agency: last.agency, reason: .refused(codes: ["TOO_ODD"]))
      ]
    }
    results.incompleteSheets = [IncompleteSheet(entry: entries[0].id, stage: "s", judge: "J3", missing: ["b"])]
    results.awards = [
      Award(
        tier: "juara", name: LocalizedText(id: "Juara", en: "Winner"), entry: entries[0].id, agency: "DINAS", place: 1,
        basis: .document("pengumuman"))
    ]
    results.allocations = [
      Allocation(
        entry: entries[0].id, agency: "DINAS", claim: Fraction(90), share: Fraction(1_000_000),
        amount: Rupiah(999_000) ?? .zero, roundedUp: false, decidedBy: .place, bound: .cap, pot: "A & B")
    ]
    results.fund = FundSummary(
      fund: Rupiah(1_000_000) ?? .zero, paid: Rupiah(999_000) ?? .zero, unallocated: Rupiah(1_000) ?? .zero,
      pots: [.init(name: "A & B", amount: Rupiah(1_000_000) ?? .zero, paid: Rupiah(999_000) ?? .zero, recipients: 1)],
      exclusions: [
        AllocationExclusion(
          entry: entries[0].id, agency: "DINAS",
          reasons: [
            .gate(
              "wtp", name: LocalizedText(id: "Opini <WTP>", en: "Opinion <WTP>"), value: nil, basis: .regulation("PMK 160/2021")),
            .noPot,
          ])
      ])
    results.agencies = [
      AgencyFigures(
        agency: "DINAS", name: "Dinas Contoh", entries: entries.count, admitted: entries.count - 1, ranked: entries.count - 1,
        mean: Fraction(85), best: Fraction(90), incentive: Rupiah(1_000_000) ?? .zero,
        sanctions: [
          .init(
            .init(
              id: "potong", name: LocalizedText(id: "Sanksi", en: "Sanction"), effect: .allowanceCut(weight(50), months: 6),
              condition: .noEntry, basis: .document("pengumuman")))
        ], undecided: ["target"])
    ]
    if let malang = RegionCode("35.73"), let banyuwangi = RegionCode("35.10"),
      let own = RegionCount(region: malang, name: "Kota Malang", year: 2018, count: 138, measure: "IGA"),
      let other = RegionCount(region: banyuwangi, name: "Banyuwangi", year: 2018, count: 341, measure: "IGA")
    {
      results.regions = RegionComparison(
        focus: malang,
        lines: [
          .init(count: other, place: 1, regions: 2, gap: 203, change: nil, since: nil),
          .init(count: own, place: 2, regions: 2, gap: 0, change: nil, since: nil),
        ], scores: [score(malang, 2019, 9_000, "skala-lama"), score(malang, 2023, 62, "skala-baru")])
    }
    let kind = FindingKind(
      code: "TOO_ODD", severity: .error,
      message: LocalizedText(id: "Inovasi {entry} terlalu aneh.", en: "Innovation {entry} is too odd."),
      advice: LocalizedText(id: "Perbaiki.", en: "Mend it."), basis: .regulation("Perwali 1/2021", article: "Pasal 9"))
    let findings = entries.last.map { last in
      [
        Finding(
          kind, about: .entry(last.id), path: "title", location: SourceLocation(file: "innovations.csv", line: 77),
          parameters: ["entry": last.id.rawValue])
      ]
    }
    return ReportInputParts(competition: competition, results: results, findings: findings ?? [])
  }

  /// The same with a log of decisions, whose texts are as hostile as titles can be.
  static func decided() -> (parts: ReportInputParts, steps: [DecisionStep]) {
    var parts = input()
    guard let day = CalendarDate(year: 2021, month: 3, day: 17) else { return (parts, []) }
    let decision = Decision(
      number: 1, date: day, act: .selection(entry: "E1002", award: "juara", ground: .newFace),
      reason: LocalizedText(hostileTitle), document: hostileTitle, signedBy: [hostileTitle])
    let frozen = Decision(number: 2, date: day, act: .frozen, reason: LocalizedText(hostileTitle))
    parts.results.decisions = [
      RecordedDecision(decision), RecordedDecision(frozen, status: .refused, codes: ["DECISION_STATE"]),
    ]
    parts.results.state = ResultState(
      status: .frozen, decision: frozen.reference, date: day, reason: LocalizedText(hostileTitle))
    parts.results.awards[0].decision = decision.reference
    parts.results.standings[1].deductions = [
      Deduction(points: Points(tenThousandths: 25_000), stage: "s", decision: decision.reference)
    ]
    parts.results.unranked = [
      Unranked(entry: "E1003", title: hostileTitle, agency: nil, reason: .ineligible(decision.reference)),
      Unranked(entry: "E1004", title: hostileTitle, agency: nil, reason: .withdrawn(frozen.reference)),
    ]
    let change = ResultsDifference.Change(
      entry: "E1002", title: hostileTitle, placeBefore: 2, placeAfter: nil, finalBefore: Fraction(90), finalAfter: nil,
      awardsGained: ["juara"], awardsLost: ["lain"], amountBefore: Rupiah(5) ?? .zero)
    return (parts, [DecisionStep(decision: decision, status: .inForce, changes: [change])])
  }

  private static func score(
    _ region: RegionCode, _ year: Int, _ score: Int, _ scale: Rulebook.ScoreScale.ID
  ) -> RegionComparison.ScoreLine {
    var line = RegionComparison.ScoreLine(
      score: RegionScore(region: region, name: "Kota Malang", year: year, score: Points(score) ?? .zero))
    line.scale = scale
    line.cluster = "kota"
    (line.place, line.regions) = (1, 1)
    line.gapToNextBand = Fraction(5, over: 2)
    return line
  }

  private static func weight(_ percent: Int) -> Weight { Weight(percent: percent) ?? .zero }
}

struct ReportInputParts {
  var competition: Competition
  var results: Results
  var findings: [Finding]
}
