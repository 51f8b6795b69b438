public import InovasiModel

/// A judge who abstained or stood back has not scored all the same; what was written does not count.
public struct AbsentJudges: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.scoreOfAbsentJudge, .absenceUnknown] }

  /// Looks at the declarations, and at the scores of those who made one. Complexity: O(rows), where there is any.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let competition = context.competition
    guard !competition.absences.isEmpty else { return }
    unknown(competition, &findings)
    let declared = Dictionary(grouping: competition.absences) { Pair(entry: $0.entry, judge: $0.judge) }
    var first: [Key: Int] = [:]
    let scores = context.scores
    for (number, run) in scores.runs.enumerated() {
      let pair = Pair(entry: scores.entries[Int(run.entry)], judge: scores.judges[Int(run.judge)])
      guard let absences = declared[pair] else { continue }
      let stage = scores.stages[Int(run.stage)]
      guard absences.contains(where: { $0.stage == nil || $0.stage == stage }) else { continue }
      let key = Key(pair: pair, stage: stage)
      for row in scores.rows(ofRun: number) {
        if let known = first[key], scores.line(ofRow: known) <= scores.line(ofRow: row) { continue }
        first[key] = row
      }
    }
    for (key, row) in first {
      findings.append(
        Finding(
          .scoreOfAbsentJudge, about: .score(key.pair.entry), path: "scores.\(key.pair.judge)",
          location: scores.location(ofRow: row),
          parameters: [
            "entry": key.pair.entry.rawValue, "judge": key.pair.judge.rawValue, "stage": key.stage.rawValue,
          ]))
    }
  }

  private func unknown(_ competition: Competition, _ findings: inout [Finding]) {
    let entries = Set(competition.entries.map(\.id))
    let judges = Set(competition.judges.map(\.id))
    let stages = Set(competition.rulebook.stages.map(\.id))
    for absence in competition.absences {
      let unknown: String
      if !entries.contains(absence.entry) {
        unknown = absence.entry.rawValue
      } else if !judges.isEmpty, !judges.contains(absence.judge) {
        unknown = absence.judge.rawValue
      } else if let stage = absence.stage, !stages.contains(stage) {
        unknown = stage.rawValue
      } else {
        continue
      }
      findings.append(
        Finding(
          .absenceUnknown, about: .judge(absence.judge), path: "absences.\(absence.entry)", value: unknown,
          parameters: [
            "entry": absence.entry.rawValue, "judge": absence.judge.rawValue, "stage": absence.stage?.rawValue ?? "*",
            "unknown": unknown,
          ]))
    }
  }

  private struct Pair: Hashable {
    let entry: Entry.ID
    let judge: Judge.ID
  }

  private struct Key: Hashable {
    let pair: Pair
    let stage: Stage.ID
  }
}

extension FindingKind {
  /// A judge who declared not to score an entry has scores for it.
  public static let scoreOfAbsentJudge = FindingKind(
    code: "SCORE_OF_ABSENT_JUDGE", severity: .error,
    message: LocalizedText(
      id: "Juri {judge} menyatakan tidak menilai inovasi {entry} pada tahap {stage}, tetapi nilainya ada.",
      en: "Judge {judge} declared not to score innovation {entry} in stage {stage}, but has scores for it."),
    advice: LocalizedText(
      id: "Nilainya tidak dihitung; hapus nilai itu, atau cabut pernyataannya dalam absences.csv.",
      en: "They do not count; remove them, or withdraw the declaration in absences.csv."))

  /// A declaration names an entry, judge or stage that does not exist.
  public static let absenceUnknown = FindingKind(
    code: "ABSENCE_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Pernyataan tidak menilai oleh {judge} untuk inovasi {entry} (tahap {stage}) menyebut {unknown}, yang tidak ada.",
      en: "The declaration of {judge} not to score innovation {entry} (stage {stage}) names {unknown}, which does not exist."),
    advice: LocalizedText(
      id: "Perbaiki inovasi, juri, atau tahap dalam absences.csv.",
      en: "Mend the innovation, the judge or the stage in absences.csv."))
}

extension AbsentJudges: ScoreRule {}
