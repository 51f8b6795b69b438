import InovasiModel

extension EntryScorer {
  /// What an entry's sheets came to; small, since there is one for every entry.
  struct Score {
    /// The stages that have a score, in the rulebook's order.
    let stages: [StageScore]
    /// The final score; `nil` when a stage has none.
    let final: Fraction?
    /// What there is to say of few entries; `nil` for all others.
    private let boxedRemarks: Boxed<Remarks>?

    init(stages: [StageScore], final: Fraction?, _ remarks: Boxed<Remarks>?) {
      self.stages = stages
      self.final = final
      boxedRemarks = remarks
    }
  }
}

extension EntryScorer.Score {
  /// What there is to say of few entries.
  struct Remarks {
    /// The final score as the judges' points alone make it; `nil` where nothing is adjusted.
    var unadjusted: Fraction?
    /// Why stages have no score that may not be without one, in the rulebook's order; a stage that was passed by is not among them.
    var lacking: [Unranked.Reason] = []
    var incomplete: [IncompleteSheet] = []
    var absent: [AbsentSheet] = []
    var discrepancies: [Discrepancy] = []
  }

  /// What there is to say besides; `nil` for nothing.
  var remarks: Remarks? { boxedRemarks?.value }

  /// Why there is no final score: the first stage without one.
  var lacking: Unranked.Reason? { boxedRemarks?.value.lacking.first }

  /// Whether a stage has no score although the entry did not pass it by.
  func lacks(_ stage: Stage.ID) -> Bool { boxedRemarks?.value.lacking.contains { $0.stage == stage } ?? false }

  /// The sheets that are not there.
  var absent: [AbsentSheet] { boxedRemarks?.value.absent ?? [] }
}

extension Boxed<EntryScorer.Score.Remarks>? {
  /// Adds what there is to say, in a box that there is not before.
  mutating func add(_ remark: (inout EntryScorer.Score.Remarks) -> Void) {
    var remarks = self?.value ?? EntryScorer.Score.Remarks()
    remark(&remarks)
    self = .value(remarks)
  }
}
