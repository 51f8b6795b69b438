public import InovasiModel

/// Points lie on the criterion's scale, on its steps and on its anchors.
public struct ScoreRange: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.scoreOutOfRange, .scoreOffStep, .scoreOffAnchor] }

  /// Looks at every score. Complexity: O(rows); nothing is allocated for a row that is in range.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let scores = context.scores
    let items = ScoreItems(scores, context.competition.rulebook)
    let (criteria, points) = (scores.criterionColumn, scores.pointsColumn)
    let (minimum, maximum, hasMarks) = (items.minimum, items.maximum, items.hasMarks)
    // Points that lie within every scale need not be compared with their own: `least` and `most` bound the range that all scales
    // share.
    let (least, most) = (minimum.reduce(.min, max), maximum.reduce(.max, min))
    let fitting = points.inFourBytes
    for (number, run) in scores.runs.enumerated() {
      let rows = scores.rows(ofRun: number)
      if !hasMarks, let fitting, fitting.span.extracting(rows).lieWithin(least, most) { continue }
      let start = items.start(ofStage: run.stage)
      for row in rows {
        let item = start &+ Int(criteria[row])
        if points[row] < minimum[item] || points[row] > maximum[item] {
          findings.append(outOfRange(scores, row, minimum[item], maximum[item]))
        } else if hasMarks {
          checkMarks(row, item, items, scores, &findings)
        }
      }
    }
  }
}

extension ScoreRange {
  /// Points within the scale that are no step of it, or stand for none of the criterion's levels.
  private func checkMarks(
    _ row: Int, _ item: Int, _ items: ScoreItems, _ scores: ScoreTable, _ findings: inout [Finding]
  ) {
    let points = Points(tenThousandths: scores.pointsColumn[row])
    if let scale = items.scales[item], let step = scale.step, !scale.isOnStep(points) {
      findings.append(finding(.scoreOffStep, scores, row, ["step": "\(step)"]))
    }
    if let anchors = items.anchors[item], !anchors.contains(points) {
      let known = anchors.map(\.description).joined(separator: ", ")
      findings.append(finding(.scoreOffAnchor, scores, row, ["anchors": known]))
    }
  }

  private func outOfRange(_ scores: ScoreTable, _ row: Int, _ minimum: Int, _ maximum: Int) -> Finding {
    finding(
      .scoreOutOfRange, scores, row,
      ["minimum": "\(Points(tenThousandths: minimum))", "maximum": "\(Points(tenThousandths: maximum))"])
  }

  private func finding(
    _ kind: FindingKind, _ scores: ScoreTable, _ row: Int, _ parameters: TextParameters
  ) -> Finding {
    let score = scores[row]
    let points = score.points.description
    let own: TextParameters = [
      "entry": score.entry.rawValue, "judge": score.judge.rawValue, "criterion": score.criterion.rawValue,
      "stage": score.stage.rawValue, "points": points,
    ]
    return Finding(
      kind, about: .score(score.entry), path: "scores.\(score.judge).\(score.criterion)",
      location: scores.location(ofRow: row), value: points, parameters: own.adding(parameters))
  }
}

extension Span<Int32> {
  /// Whether all numbers lie from `least` to `most`. `true` is certain; `false` may also mean that a bound is near the limits of
  /// `Int`, as that of an unknown item is, or that `least` is greater than `most`.
  fileprivate func lieWithin(_ least: Int, _ most: Int) -> Bool {
    guard least <= most else { return false }
    // A number outside the bounds makes one of the two differences negative, and the sign of the disjunction keeps that. The
    // numbers have 32 bits, so that a difference wraps around only for a bound near the limits of `Int`. Where that hides that a
    // number lies below `least`, the difference to `most`, which is no less than `least`, wraps around to a negative one;
    // likewise above.
    var signs = 0
    for index in indices { signs |= (Int(self[index]) &- least) | (most &- Int(self[index])) }
    return signs >= 0
  }
}

extension ScoreRange: ScoreRule {}
