public import InovasiModel

/// An innovation that has won what bars it does not enter again; see ``RequiredAwardRule`` for groups that ask for an award.
///
/// A past entry is the same innovation when the organiser said so, else when its title folds to the same text and its
/// region is not given, the competition's own, or that of the entry's agency. An award that the history has twice, such as from two
/// sources, was won once. Where the regions do not say whether it is the same innovation, as of a past winner in a province whose
/// agencies have no region, a person is asked.
public struct FormerWinnerRule: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.formerWinner] }

  /// Looks each entry up in the history.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let competition = context.competition
    guard !competition.rulebook.formerWinners.isEmpty else { return }
    let awards = PastAwards(context)
    guard !awards.isEmpty else { return }
    let edition = competition.rulebook.year ?? context.closingDate?.year
    for entry in competition.entries {
      let (past, doubtful) = awards.all(of: entry)
      if past.isEmpty, doubtful.isEmpty { continue }
      for rule in competition.rulebook.formerWinners where rule.groups.apply(to: entry) {
        let won = past.filter { rule.counts($0, edition: edition) }
        let isBarred = won.awardTexts.count > rule.allowed
        let elsewhere = isBarred ? [] : doubtful.filter { rule.counts($0, edition: edition) }
        let named = (won + elsewhere).awardTexts
        guard named.count > rule.allowed else { continue }
        var parameters: TextParameters = [
          "entry": entry.id.rawValue, "competition": rule.competition, "allowed": "\(rule.allowed)",
          "awards": named.namedInPart,
        ]
        if !isBarred { parameters["region"] = Set(elsewhere.compactMap(\.region)).sorted().map(\.rawValue).namedInPart }
        findings.append(
          Finding(
            isBarred ? .formerWinner : .formerWinnerOfRegion, about: .entry(entry.id), path: "title", location: entry.location,
            value: entry.title, parameters: parameters, basis: rule.basis))
      }
    }
  }
}

extension [PastEntry] {
  /// Each award of one competition with its year, once however often the history has it, in order.
  fileprivate var awardTexts: [String] {
    let texts = map { (key: "\(($0.award ?? "").folded) \($0.year)", text: "\($0.award ?? "") \($0.year)") }
    // Of several spellings the first in order of texts, so that the order of rows does not show.
    return Dictionary(texts.map { ($0.key, $0.text) }, uniquingKeysWith: Swift.min).values.sorted()
  }
}

extension Rulebook.FormerWinners {
  fileprivate func counts(_ past: PastEntry, edition: Int?) -> Bool {
    guard past.isAward(awards, in: competition, from: firstYear, through: lastYear) else { return false }
    guard let years, let edition else { return true }
    return edition.subtractingReportingOverflow(past.year).partialValue < years
  }
}
