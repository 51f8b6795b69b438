public import InovasiModel

/// Why a competition cannot be scored at all. What is wrong with single scores is no error: they do not count, and are reported.
public enum ScoringError: Error, Hashable, Sendable {
  /// A number does not fit; nothing is rounded to make it fit.
  case overflow(ArithmeticOverflow, about: Finding.Subject)
  /// A stage asks for a panel rule by a name that is not known.
  case unknownAggregation(name: String, stage: Stage.ID, known: [String])
  /// A stage asks for an adjustment of judges by a name that is not known.
  case unknownAdjustment(name: String, stage: Stage.ID, known: [String])
  /// The rulebook states limits for an adjustment of judges to which they mean nothing.
  case adjustmentLimits(name: String, stage: Stage.ID)
  /// A stage's totals cannot be adjusted, as where nothing links its judges.
  case adjustment(AdjustmentError, stage: Stage.ID)
  /// The rulebook has no stages.
  case noStages(rulebook: Rulebook.ID)
  /// The fund cannot be shared out under the rules.
  case allocation(AllocationError)
  /// The rulebook has no index of the region, or foresees nothing for the year.
  case noIndex(rulebook: Rulebook.ID, year: Int?)
}

extension ScoringError {
  /// The error as a finding, for a report that lists everything in one form.
  public var finding: Finding {
    switch self {
    case .overflow(let overflow, let subject):
      Finding(
        .scoringOverflow, about: subject, path: "final",
        parameters: TextParameters(["operation": overflow.operation])
          .adding(
            "subject",
            subject.name.isEmpty ? LocalizedText(id: "kompetisi", en: "the competition") : LocalizedText(subject.name)))
    case .unknownAggregation(let name, let stage, let known):
      Finding(
        .scoringUnknownAggregation, about: .competition, path: "rulebook.stages.\(stage).panel.aggregation", value: name,
        parameters: ["name": name, "stage": stage.rawValue, "known": known.joined(separator: ", ")])
    case .unknownAdjustment(let name, let stage, let known):
      Finding(
        .scoringUnknownAdjustment, about: .competition, path: "rulebook.stages.\(stage).panel.adjustment", value: name,
        parameters: ["name": name, "stage": stage.rawValue, "known": known.joined(separator: ", ")])
    case .adjustmentLimits(let name, let stage):
      Finding(
        .scoringAdjustmentLimits, about: .competition, path: "rulebook.stages.\(stage).panel.adjustmentLimits", value: name,
        parameters: ["name": name, "stage": stage.rawValue])
    case .adjustment(let error, let stage): error.finding(in: stage)
    case .noStages(let rulebook):
      Finding(
        .scoringNoStages, about: .competition, path: "rulebook.stages", parameters: ["rulebook": rulebook.rawValue])
    case .allocation(let error): error.finding
    case .noIndex(let rulebook, let year):
      Finding(
        .scoringNoIndex, about: .competition, path: "rulebook.index",
        parameters: ["rulebook": rulebook.rawValue, "year": year.map(String.init) ?? "–"])
    }
  }
}

extension ScoringError: CustomStringConvertible {
  /// The reason in English.
  public var description: String { finding.message(in: .english) }
}

/// Says what a computation was about when it overflows.
func about<Value>(
  _ subject: @autoclosure () -> Finding.Subject, _ compute: () throws(ArithmeticOverflow) -> Value
) throws(ScoringError) -> Value {
  do {
    return try compute()
  } catch {
    throw .overflow(error, about: subject())
  }
}
