import InovasiModel

/// How each judge of a stage scored: a box from the first to the third quartile with the median in it, lines to the lowest and the
/// highest, a dot for the mean, and the distance from the panels in numbers.
struct SeverityChart {
  let judges: [JudgeSpread]
  let words: Words

  private static let (left, right, row, top) = (84.0, 330.0, 22.0, 22.0)

  func markup(title: String, summary: String) -> Markup {
    let lowest = judges.map { $0.quartiles[0] }.min() ?? 0
    let highest = judges.map { $0.quartiles[4] }.max() ?? 1
    let marks = Drawing.marks(lowest, highest)
    guard let first = marks.first, let last = marks.last else { return .empty }
    let scale = { (value: Double) in
      Self.left + (value - Double(first)) / Double(last - first) * (Self.right - Self.left)
    }
    let bottom = Self.top + Double(judges.count) * Self.row
    return tag("svg", ["class": "chart", "viewBox": "0 0 400 \(Drawing.text(bottom + 20))", "role": "img"]) {
      tag("title") { title }
      tag("desc") { summary }
      tag("text", ["x": "398", "y": "12", "class": "end"]) { words("selisih", "deviation") }
      for mark in marks {
        let x = Drawing.text(scale(Double(mark)))
        tag("line", ["class": "grid", "x1": x, "x2": x, "y1": Drawing.text(Self.top), "y2": Drawing.text(bottom)])
        tag("text", ["x": x, "y": Drawing.text(bottom + 14), "class": "tick"]) { "\(mark)" }
      }
      for (number, judge) in judges.enumerated() {
        row(judge, at: Self.top + (Double(number) + 0.5) * Self.row, scale)
      }
    }
  }

  private func row(_ judge: JudgeSpread, at y: Double, _ scale: (Double) -> Double) -> Markup {
    let at = judge.quartiles.map(scale)
    let middle = Drawing.text(y)
    return .group([
      tag("text", ["x": "0", "y": Drawing.text(y + 4), "class": "label"]) { Drawing.short(judge.judge.rawValue, 12) },
      tag("line", ["class": "axis", "x1": Drawing.text(at[0]), "x2": Drawing.text(at[4]), "y1": middle, "y2": middle]),
      tag(
        "rect",
        [
          "class": "box", "x": Drawing.text(at[1]), "y": Drawing.text(y - 6), "width": Drawing.text(max(at[3] - at[1], 1)),
          "height": "12",
        ]),
      tag(
        "line",
        [
          "class": "median", "x1": Drawing.text(at[2]), "x2": Drawing.text(at[2]), "y1": Drawing.text(y - 6),
          "y2": Drawing.text(y + 6),
        ]),
      tag("circle", ["class": "value", "cx": Drawing.text(scale(judge.mean)), "cy": middle, "r": "3"]),
      tag("text", ["x": "398", "y": Drawing.text(y + 4), "class": "end"]) { words.signed(judge.deviation, places: 2) },
    ])
  }
}
