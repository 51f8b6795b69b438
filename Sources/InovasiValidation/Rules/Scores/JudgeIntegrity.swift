public import InovasiModel

/// No judge scores entries of an agency of their own, and every judge has signed the pact of integrity, where the rulebook asks it.
///
/// An agency's own are those of the judge's agency, of the agencies above it and of those below. What to do about a score that
/// should not have been given is for the organiser.
public struct JudgeIntegrity: Rule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.scoreConflict, .pactMissing] }

  /// Looks at the judges and at whom they scored. Complexity: O(rows), where agencies are excluded.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    guard let integrity = context.competition.rulebook.integrity else { return }
    if integrity.requiresPact {
      for judge in context.competition.judges where judge.hasSignedPact != true {
        findings.append(
          Finding(
            .pactMissing, about: .judge(judge.id), path: "pact", parameters: ["judge": judge.id.rawValue],
            basis: integrity.basis))
      }
    }
    if integrity.excludesOwnAgency { conflicts(context, integrity.basis, &findings) }
  }

  private func conflicts(_ context: RuleContext, _ basis: LegalBasis, _ findings: inout [Finding]) {
    let scores = context.scores
    let judges = Dictionary(context.competition.judges.map { ($0.id, $0) }) { first, _ in first }
    let line = { (id: Agency.ID?) in Self.line(from: id, context) }
    let judgeAgency = scores.judges.values.map { judges[$0]?.agency }
    let judgeLine = judgeAgency.map(line)
    let filed = Dictionary(context.competition.entries.map { ($0.id, $0.agency) }) { first, _ in first }
    let entryAgency = scores.entries.values.map { filed[$0] ?? nil }
    let entryLine = entryAgency.map(line)
    var reported: [Int64: Int] = [:]
    for (number, run) in scores.runs.enumerated() {
      let (entry, judge) = (Int(run.entry), Int(run.judge))
      guard let own = judgeAgency[judge], let other = entryAgency[entry],
        entryLine[entry].contains(own) || judgeLine[judge].contains(other)
      else { continue }
      let key = Int64(entry) << 32 | Int64(judge)
      for row in scores.rows(ofRun: number) {
        if let known = reported[key], scores.line(ofRow: known) <= scores.line(ofRow: row) { continue }
        reported[key] = row
      }
    }
    for row in reported.values {
      let score = scores[row]
      findings.append(
        Finding(
          .scoreConflict, about: .score(score.entry), path: "scores.\(score.judge)", location: scores.location(ofRow: row),
          parameters: ["judge": score.judge.rawValue, "entry": score.entry.rawValue], basis: basis))
    }
  }

  /// The agency and all above it.
  private static func line(from id: Agency.ID?, _ context: RuleContext) -> Set<Agency.ID> {
    var line: Set<Agency.ID> = []
    var next = id
    while let id = next, line.insert(id).inserted { next = context.agency(id)?.parent }
    return line
  }
}

extension FindingKind {
  /// A judge scored an entry of an agency of their own.
  public static let scoreConflict = FindingKind(
    code: "SCORE_CONFLICT", severity: .warning,
    message: LocalizedText(
      id: "Juri {judge} menilai inovasi {entry} dari perangkat daerahnya sendiri.",
      en: "Judge {judge} scored innovation {entry} of an agency of their own."),
    advice: LocalizedText(
      id: "Ganti penilainya, atau catat alasannya dalam berita acara.",
      en: "Have another judge score it, or record the reason in the minutes."), needsPerson: true)

  /// A judge has not signed the pact of integrity.
  public static let pactMissing = FindingKind(
    code: "JUDGE_PACT_MISSING", severity: .warning,
    message: LocalizedText(
      id: "Juri {judge} belum tercatat menandatangani pakta integritas.",
      en: "Judge {judge} is not recorded to have signed the pact of integrity."),
    advice: LocalizedText(id: "Mintakan tanda tangannya.", en: "Have it signed."), needsPerson: true)
}
