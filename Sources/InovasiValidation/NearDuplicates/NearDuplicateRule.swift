public import InovasiModel

/// Entries whose text nearly repeats another's, within the competition or among past innovations.
///
/// What is compared is the title with all sections; against the past, titles alone. Short texts are left out by the rulebook's
/// smallest number of words: names that look alike may be different things (Sidoarjo's "Dilan", Luwu Utara's "Getar Dilan"). Each later
/// entry is named once, with the one before it that it is most like.
public struct NearDuplicateRule: Rule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.nearDuplicate, .nearDuplicateOfPast] }

  /// All of them, where the rulebook has such a rule.
  public func sections(under rulebook: Rulebook) -> SectionSelection { rulebook.nearDuplicates == nil ? .none : .all }

  /// Compares the entries with one another and with the history; nothing where the rulebook has no such rule.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    guard let rule = context.competition.rulebook.nearDuplicates else { return }
    let entries = context.competition.entries
    let texts = entries.map(\.comparedText)
    let within = NearDuplicateSearch(rule).pairs(among: texts)
    for (later, pair) in best(within) where entries[pair.first].id != entries[later].id {
      report(
        .nearDuplicate, entries[later], entries[pair.first].id.rawValue, pair, rule, texts[later], texts[pair.first],
        &findings)
    }
    guard !context.competition.history.isEmpty else { return }
    let past = context.competition.history.filter { $0.entry == nil }.map(\.title)
    let titles = past + entries.map(\.title)
    let pairs = NearDuplicateSearch(rule).pairs(among: titles)
    var nearest = best(pairs.filter { $0.first < past.count && $0.second >= past.count })
    // Equal titles are searched for as one: what is near to the first of them is as near to the others.
    let known = Dictionary(uniqueKeysWithValues: nearest.map { ($0.later, $0.pair) })
    for pair in pairs where pair.first >= past.count && pair.shared == pair.all {
      if let pair = known[pair.first].map({ (later: pair.second, pair: $0) }) { nearest.append(pair) }
    }
    for (later, pair) in nearest {
      report(
        .nearDuplicateOfPast, entries[later - past.count], past[pair.first], pair, rule, titles[later], past[pair.first],
        &findings)
    }
  }

  /// For each later text its nearest, in order; of equally near ones the first.
  private func best(_ pairs: [NearDuplicateSearch.Pair]) -> [(later: Int, pair: NearDuplicateSearch.Pair)] {
    var best: [Int: NearDuplicateSearch.Pair] = [:]
    for pair in pairs {
      if let known = best[pair.second], known.shared * pair.all >= pair.shared * known.all { continue }
      best[pair.second] = pair
    }
    return best.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func report(
    _ kind: FindingKind, _ entry: Entry, _ other: String, _ pair: NearDuplicateSearch.Pair,
    _ rule: Rulebook.NearDuplicates, _ text: String, _ otherText: String, _ findings: inout [Finding]
  ) {
    let passages = SharedPassages.longest(text, otherText, shingleWords: rule.shingleWords)
    let percent = Fraction(pair.shared * 100, over: max(pair.all, 1))?.decimal(places: 1) ?? ""
    findings.append(
      Finding(
        kind, about: .entry(entry.id), path: "title", location: entry.location, value: entry.title,
        parameters: [
          "entry": entry.id.rawValue, "other": other, "likeness": percent,
          "passages": passages.map { "\"\($0)\"" }.joined(separator: ", "),
        ], basis: rule.basis))
  }
}

extension Entry {
  /// The title and all sections.
  fileprivate var comparedText: String { ([title] + sections.map(\.text)).joined(separator: "\n") }
}

extension FindingKind {
  /// An entry nearly repeats another.
  public static let nearDuplicate = FindingKind(
    code: "ENTRY_NEAR_DUPLICATE", severity: .warning,
    message: LocalizedText(
      id: "Inovasi {entry} {likeness}% sama dengan {other}: {passages}.",
      en: "Innovation {entry} is {likeness}% the same as {other}: {passages}."),
    advice: LocalizedText(
      id: "Periksa apakah keduanya inovasi yang sama.", en: "See whether both are the same innovation."),
    needsPerson: true)

  /// An entry's title nearly repeats that of a past innovation.
  public static let nearDuplicateOfPast = FindingKind(
    code: "ENTRY_NEAR_DUPLICATE_PAST", severity: .warning,
    message: LocalizedText(
      id: "Judul inovasi {entry} {likeness}% sama dengan inovasi terdahulu {other}: {passages}.",
      en: "The title of innovation {entry} is {likeness}% the same as the past innovation {other}: {passages}."),
    advice: LocalizedText(
      id: "Periksa apakah inovasi itu pernah diajukan atau menang.", en: "See whether it was entered or has won before."),
    needsPerson: true)
}
