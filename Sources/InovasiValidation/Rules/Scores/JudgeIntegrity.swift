public import InovasiModel

/// No judge scores entries of an agency of their own, where the rulebook asks it, nor any in spite of a conflict of interest that was
/// declared; and every judge has signed the pact of integrity, where the rulebook asks that.
///
/// What a conflict is, and which decision sets it aside, `ConflictRegister` knows, as it does when judges are assigned. What to do about a
/// score that should not have been given is for the organiser.
public struct JudgeIntegrity: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.scoreConflict, .scoreDeclaredConflict, .pactMissing] }

  /// Looks at the judges and at whom they scored. Complexity: O(rows), where agencies are excluded or a conflict was declared.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    if let integrity = context.competition.rulebook.integrity, integrity.requiresPact {
      for judge in context.competition.judges where judge.hasSignedPact != true {
        findings.append(
          Finding(
            .pactMissing, about: .judge(judge.id), path: "pact", parameters: ["judge": judge.id.rawValue],
            basis: integrity.basis))
      }
    }
    conflicts(context, &findings)
  }

  private func conflicts(_ context: RuleContext, _ findings: inout [Finding]) {
    let (competition, scores) = (context.competition, context.scores)
    let integrity = competition.rulebook.integrity
    let excludesOwn = integrity?.excludesOwnAgency ?? false
    guard !scores.isEmpty, excludesOwn || !competition.conflicts.isEmpty else { return }
    // What a judge declared binds without a rule; that a judge comes from somewhere binds where the rulebook says so.
    let judges = excludesOwn ? competition.judges : []
    let register = ConflictRegister(
      judges: judges, agencies: competition.agencies, declared: competition.conflicts, overrides: competition.overrides,
      integrity: integrity)
    let filed = Dictionary(competition.entries.map { ($0.id, $0) }) { first, _ in first }
    for row in rowsOfPairs(context, judges, filed) {
      let score = scores[row]
      guard let entry = filed[score.entry],
        let conflict = register.conflicts(of: score.judge, with: entry).first(where: \.isBinding)
      else { continue }
      let isOfOrganisation = excludesOwn && ConflictKind.ofOrganisation.contains(conflict.kind)
      findings.append(
        Finding(
          isOfOrganisation ? .scoreConflict : .scoreDeclaredConflict, about: .score(score.entry), path: "scores.\(score.judge)",
          location: scores.location(ofRow: row),
          parameters: TextParameters([
            "judge": score.judge.rawValue, "entry": score.entry.rawValue, "kind": conflict.kind.rawValue,
          ]).adding("kindName", conflict.kind.name),
          basis: integrity?.basis))
    }
  }

  /// The first row of each pair of a judge and an entry that the register has to be asked about: the judge declared something, or the
  /// agencies of the two are of one line.
  private func rowsOfPairs(_ context: RuleContext, _ judges: [Judge], _ filed: [Entry.ID: Entry]) -> [Int] {
    let scores = context.scores
    let declaring = Set(context.competition.conflicts.map(\.judge))
    let hasDeclared = scores.judges.values.map(declaring.contains)
    let agencies = Dictionary(judges.map { ($0.id, $0.agency) }) { first, _ in first }
    let judgeAgency = scores.judges.values.map { agencies[$0] ?? nil }
    let judgeLine = judgeAgency.map { Self.line(from: $0, context) }
    let entryAgency = scores.entries.values.map { filed[$0]?.agency }
    let entryLine = entryAgency.map { Self.line(from: $0, context) }
    var first: [Int64: Int] = [:]
    for (number, run) in scores.runs.enumerated() {
      let (entry, judge) = (Int(run.entry), Int(run.judge))
      if !hasDeclared[judge] {
        guard let own = judgeAgency[judge], let other = entryAgency[entry],
          entryLine[entry].contains(own) || judgeLine[judge].contains(other)
        else { continue }
      }
      let key = Int64(entry) << 32 | Int64(judge)
      for row in scores.rows(ofRun: number) {
        if let known = first[key], scores.line(ofRow: known) <= scores.line(ofRow: row) { continue }
        first[key] = row
      }
    }
    return Array(first.values)
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
  /// A judge scored an entry of their own agency, of one above it or of a unit under it.
  public static let scoreConflict = FindingKind(
    code: "SCORE_CONFLICT", severity: .warning,
    message: LocalizedText(
      id: "Juri {judge} menilai inovasi {entry}, padahal ada benturan kepentingan ({kindName}).",
      en: "Judge {judge} scored innovation {entry} in spite of a conflict of interest ({kindName})."),
    advice: LocalizedText(
      id: "Ganti penilainya, atau catat alasannya dalam berita acara.",
      en: "Have another judge score it, or record the reason in the minutes."), needsPerson: true)

  /// A judge scored an entry in spite of a conflict of interest that was declared and that no decision has set aside.
  public static let scoreDeclaredConflict = FindingKind(
    code: "SCORE_DECLARED_CONFLICT", severity: .warning,
    message: LocalizedText(
      id: "Juri {judge} menilai inovasi {entry}, padahal tercatat benturan kepentingan ({kindName}).",
      en: "Judge {judge} scored innovation {entry} in spite of a declared conflict of interest ({kindName})."),
    advice: LocalizedText(
      id: "Ganti penilainya, atau catat keputusan yang mengecualikannya dalam overrides.csv (kind: {kind}).",
      en: "Have another judge score it, or record the decision that sets the conflict aside in overrides.csv (kind: {kind})."),
    needsPerson: true)

  /// A judge has not signed the pact of integrity.
  public static let pactMissing = FindingKind(
    code: "JUDGE_PACT_MISSING", severity: .warning,
    message: LocalizedText(
      id: "Juri {judge} belum tercatat menandatangani pakta integritas.",
      en: "Judge {judge} is not recorded to have signed the pact of integrity."),
    advice: LocalizedText(id: "Mintakan tanda tangannya.", en: "Have it signed."), needsPerson: true)
}
