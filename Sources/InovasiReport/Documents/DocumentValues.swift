import InovasiModel

/// What documents say, by the names under which templates ask for it.
struct DocumentValues {
  let input: ReportInput
  let words: Words
  let maximumRows: Int
  private let titles: [Entry.ID: String]
  private let agencyNames: [Agency.ID: String]
  private let standings: [Entry.ID: Standing]
  private let amounts: [Entry.ID: Rupiah]
  private let places: Int

  init(input: ReportInput, language: Language, maximumRows: Int) {
    self.input = input
    self.maximumRows = maximumRows
    words = Words(language)
    let results = input.results
    titles = Dictionary(input.competition.entries.map { ($0.id, $0.title) }) { first, _ in first }
    agencyNames = Dictionary(
      input.competition.agencies.map { ($0.id, $0.name) } + results.agencies.map { ($0.agency, $0.name) }
    ) { first, _ in first }
    standings = Dictionary(results.standings.map { ($0.entry, $0) }) { first, _ in first }
    amounts = results.incentives
    places = results.scorePlaces
  }

  var results: Results { input.results }
  var competition: Competition { input.competition }
  var rulebook: Rulebook { input.competition.rulebook }

  /// What every document can say.
  func shared(_ particulars: DocumentParameters.Particulars) -> [String: TemplateValue] {
    [
      "language": .text(words.language.rawValue), "competition": competitionValue, "rulebook": rulebookValue,
      "document": document(particulars), "state": state, "counts": counts,
      "provenance": ["software": .filled(input.software), "rulebook": .text(rulebook.id.rawValue)],
    ]
  }

  /// What documents about the whole result say besides.
  var whole: [String: TemplateValue] {
    [
      "ranking": .list(results.standings.prefix(maximumRows).map(ranked)), "rankingCut": cut(results.standings.count),
      "tiers": .list(tiers), "ties": .list(ties), "decisions": Self.group(results.decisions.prefix(maximumRows).map(decision)),
      "unranked": Self.group(input.refusals(in: words.language).prefix(maximumRows).map(refused)),
      "unrankedCut": cut(results.unranked.count), "open": Self.group(open), "objections": objections, "fund": fund,
    ]
  }

  /// A list under a heading, which is left out where the list is empty.
  static func group(_ items: [TemplateValue]) -> TemplateValue { items.isEmpty ? .blank : ["items": .list(items)] }

  /// One winner's values, for a certificate.
  func winner(_ award: Award) -> TemplateValue { winner(award, money(of: award), isPaidAbove: false) }

  /// The same with what it is paid for this award, and whether that stands with an award above.
  private func winner(_ award: Award, _ incentive: String?, isPaidAbove: Bool) -> TemplateValue {
    let standing = standings[award.entry]
    return [
      "award": .text(award.name[words.language]), "place": .text(words.number(award.place)),
      "entry": .text(award.entry.rawValue), "title": .text(titles[award.entry] ?? award.entry.rawValue),
      "agency": .filled(award.agency?.rawValue), "agencyName": .filled(agencyName(award.agency)),
      "score": .filled(standing.map { words.number($0.final, places: places) }),
      "incentive": .filled(incentive), "isPaidAbove": .truth(isPaidAbove), "decision": .filled(award.decision?.description),
      "basis": .text(award.basis.text(in: words.language)),
    ]
  }

  private func money(of award: Award) -> String? {
    amounts[award.entry].flatMap { $0 > .zero ? $0.description : nil }
  }

  func agencyName(_ id: Agency.ID?) -> String? { id.map { agencyNames[$0] ?? $0.rawValue } }

  func standing(of entry: Entry.ID) -> Standing? { standings[entry] }

  func score(_ value: Fraction) -> String { words.number(value, places: places) }

  private var competitionValue: TemplateValue {
    [
      "name": .text(competition.name), "edition": .text(competition.edition), "title": .text(competition.title),
      "notice": .filled(competition.notice?[words.language]), "organiser": .filled(rulebook.organiser),
      "theme": .filled(rulebook.theme?[words.language]), "closingDate": .filled(competition.closingDate.map(words.date)),
    ]
  }

  private var rulebookValue: TemplateValue {
    [
      "id": .text(rulebook.id.rawValue), "title": .text(rulebook.title[words.language]),
      "bases": .list(rulebook.basis.map { .text($0.text(in: words.language)) }),
      "criteria": .list(
        rulebook.stages.map { stage in
          [
            "name": .text(stage.name[words.language]), "weight": .text("\(stage.weight)"),
            "basis": .text(stage.basis.text(in: words.language)),
          ]
        }),
    ]
  }

  private func document(_ particulars: DocumentParameters.Particulars) -> TemplateValue {
    let signatories = particulars.signatories ?? [DocumentParameters.Signatory()]
    return [
      "office": .list((particulars.office ?? []).map { .text($0) }), "number": .filled(particulars.number),
      "date": .filled(particulars.date.map(words.date)), "place": .filled(particulars.place),
      "venue": .filled(particulars.venue), "about": .filled(particulars.about),
      "signatories": .list(
        signatories.map {
          ["role": .filled($0.role), "name": .filled($0.name), "identity": .filled($0.identity)]
        }),
      "extra": .object(particulars.extra.mapValues { .text($0) }),
    ]
  }

  private var state: TemplateValue {
    let state = results.state
    return [
      "name": .text(state.status.name[words.language]), "isDraft": .truth(state.status == .draft),
      "isFrozen": .truth(state.status == .frozen), "isFinal": .truth(state.status == .final),
      "isReopened": .truth(state.status == .reopened), "decision": .filled(state.decision?.description),
      "date": .filled(state.date.map(words.date)), "isReady": .truth(results.publication?.isReady ?? true),
      "lacking": .text(words.number(results.publication?.shortfalls.count ?? 0)),
    ]
  }

  private var counts: TemplateValue {
    [
      "entries": .text(words.number(competition.entries.count)), "agencies": .text(words.number(results.agencies.count)),
      "judges": .text(words.number(competition.judges.count)), "ranked": .text(words.number(results.standings.count)),
      "unranked": .text(words.number(results.unranked.count)), "awards": .text(words.number(results.awards.count)),
      "applicants": .text(words.number(results.agencies.count { $0.entries > 0 })),
    ]
  }

  private func ranked(_ standing: Standing) -> TemplateValue {
    let names = Dictionary(rulebook.awards.map { ($0.id, $0.name[words.language]) }) { first, _ in first }
    let remarks =
      standing.deductions.map { words.deduction($0, in: rulebook) } + (standing.tie.map { [words.tie($0, in: rulebook)] } ?? [])
    return [
      "place": .text(words.number(standing.place)), "entry": .text(standing.entry.rawValue), "title": .text(standing.title),
      "agency": .filled(standing.agency?.rawValue), "agencyName": .filled(agencyName(standing.agency)),
      "score": .text(score(standing.final)),
      "awards": .text(standing.awards.map { names[$0] ?? $0.rawValue }.joined(separator: ", ")),
      "remarks": .text(remarks.joined(separator: "; ")),
    ]
  }

  /// The awards with their winners. The incentive is an entry's own, whatever it has won: it stands once, with the first of its awards
  /// that the rules pay for, so that the amounts of a document add up to what is paid.
  private var tiers: [TemplateValue] {
    let recipients = Set(rulebook.incentive?.recipients ?? [])
    var paid: Set<Entry.ID> = []
    return rulebook.awards.compactMap { tier in
      let winners = results.awards.filter { $0.tier == tier.id }
      guard !winners.isEmpty else { return nil }
      let isPaid = recipients.isEmpty || recipients.contains(tier.id)
      return [
        "id": .text(tier.id.rawValue), "name": .text(tier.name[words.language]),
        "basis": .text(tier.basis.text(in: words.language)),
        "winners": .list(
          winners.map { award in
            guard isPaid, let money = money(of: award) else { return winner(award, nil, isPaidAbove: false) }
            let isFirst = paid.insert(award.entry).inserted
            return winner(award, isFirst ? money : nil, isPaidAbove: !isFirst)
          }),
      ]
    }
  }

  private var ties: [TemplateValue] {
    results.standings.filter { $0.tie != nil }.prefix(maximumRows).map { standing in
      [
        "place": .text(words.number(standing.place)), "entry": .text(standing.entry.rawValue), "title": .text(standing.title),
        "text": .text(standing.tie.map { words.tie($0, in: rulebook) } ?? ""),
      ]
    }
  }

  private func decision(_ recorded: RecordedDecision) -> TemplateValue {
    let decision = recorded.decision
    return [
      "number": .text("\(decision.number)"), "date": .text(words.date(decision.date)),
      "kind": .text(decision.kind.name[words.language]), "about": .text(decision.subject),
      "reason": .text(decision.reason[words.language]), "document": .filled(decision.document),
      "status": .text(recorded.status.name[words.language]),
    ]
  }

  private func refused(_ refusal: Refusal) -> TemplateValue {
    [
      "entry": .text(refusal.entry.rawValue), "title": .text(refusal.title), "agency": .filled(refusal.agency?.rawValue),
      "agencyName": .filled(agencyName(refusal.agency)), "reasons": .list(refusal.reasons.map(reason)),
    ]
  }

  private func reason(_ reason: Refusal.Reason) -> TemplateValue {
    ["text": .text(reason.text), "code": .text(reason.code ?? ""), "basis": .text(reason.basis ?? "")]
  }

  /// What a person has to decide.
  private var open: [TemplateValue] {
    input.findings.filter { $0.refusedEntry == nil && $0.kind.needsPerson }.prefix(maximumRows).map(finding)
  }

  func finding(_ finding: Finding) -> TemplateValue {
    [
      "message": .text(finding.message(in: words.language)), "advice": .text(finding.advice(in: words.language)),
      "code": .text(finding.code), "basis": .text(finding.basis?.text(in: words.language) ?? ""),
    ]
  }

  private var objections: TemplateValue {
    guard let rule = rulebook.objections else { return .blank }
    let until =
      results.state.status == .frozen ? results.state.date.map { rule.window(announced: $0).last }.flatMap(\.self) : nil
    return [
      "days": .text(words.number(rule.days)), "countsWorkingDays": .truth(rule.counting == .working),
      "by": .text(rule.by.joined(separator: ", ")), "until": .filled(until.map(words.date)),
      "basis": .text(rule.basis.text(in: words.language)),
    ]
  }

  private var fund: TemplateValue {
    guard let fund = results.fund else { return .blank }
    return [
      "amount": .text(fund.fund.description), "paid": .text(fund.paid.description),
      "unallocated": .text(fund.unallocated > .zero ? fund.unallocated.description : ""),
      "basis": .text(rulebook.incentive?.basis.text(in: words.language) ?? ""),
    ]
  }

  private func cut(_ count: Int) -> TemplateValue {
    count > maximumRows ? ["shown": .text(words.number(maximumRows)), "total": .text(words.number(count))] : .blank
  }
}
