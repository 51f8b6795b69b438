import InovasiModel

/// How scores are spread: how many fall into each range of equal width.
struct Histogram {
  struct Bin {
    let from: Int
    let to: Int
    var count: Int
  }

  private(set) var bins: [Bin] = []

  /// The bins of the scores; their width is the smallest of 1, 2, 5, 10 … that makes no more than twenty.
  ///
  /// Scores beyond a thousand million, which no scale reaches, are drawn at the edge.
  init(_ scores: [Fraction]) {
    let floors = scores.map(Self.floor)
    guard let lowest = floors.min(), let highest = floors.max() else { return }
    let width = Drawing.step(for: highest - lowest, fewerThan: 18)
    let start = Self.floor(lowest, toMultipleOf: width)
    var from = start
    while from <= highest {
      bins.append(Bin(from: from, to: from + width, count: 0))
      from += width
    }
    // A full score of 100 belongs to the bin below, as a band's upper end does; nobody reads a bin of "100 to 105".
    if bins.count > 1, let last = bins.last, last.from == highest,
      scores.allSatisfy({ $0 <= Fraction(last.from) }), last.from == 100
    {
      bins.removeLast()
    }
    for floor in floors {
      let position = min(max((floor - start) / width, 0), bins.count - 1)
      bins[position].count += 1
    }
  }

  private static func floor(_ score: Fraction) -> Int {
    let quotient = score.numerator / score.denominator
    let isExact = score.numerator % score.denominator == 0
    return min(max(score.numerator < 0 && !isExact ? quotient - 1 : quotient, -1_000_000_000), 1_000_000_000)
  }

  private static func floor(_ value: Int, toMultipleOf width: Int) -> Int {
    let remainder = value % width
    return value - (remainder < 0 ? remainder + width : remainder)
  }

  /// A chart for a screen as narrow as a phone's and for paper.
  func markup(title: String, summary: String) -> Markup {
    let (width, height, base) = (400, 180, 150)
    let largest = bins.map(\.count).max() ?? 1
    let step = Double(width - 20) / Double(max(bins.count, 1))
    return tag("svg", ["class": "chart", "viewBox": "0 0 \(width) \(height)", "role": "img"]) {
      tag("title") { title }
      tag("desc") { summary }
      for (position, bin) in bins.enumerated() {
        let left = 10 + Double(position) * step
        let rise = Double(bin.count) / Double(max(largest, 1)) * Double(base - 24)
        tag(
          "rect",
          [
            "class": "value", "x": Drawing.text(left + 1), "y": Drawing.text(Double(base) - rise),
            "width": Drawing.text(step - 2),
            "height": Drawing.text(rise),
          ])
        if bin.count > 0 {
          tag("text", ["x": Drawing.text(left + step / 2), "y": Drawing.text(Double(base) - rise - 4), "class": "count"]) {
            "\(bin.count)"
          }
        }
        if bins.count <= 12 || position.isMultiple(of: 2) {
          tag("text", ["x": Drawing.text(left), "y": "\(base + 14)", "class": "tick"]) { "\(bin.from)" }
        }
      }
      if let last = bins.last {
        tag("text", ["x": "\(width - 10)", "y": "\(base + 14)", "class": "tick"]) { "\(last.to)" }
      }
      tag("line", ["class": "axis", "x1": "10", "x2": "\(width - 10)", "y1": "\(base)", "y2": "\(base)"])
    }
  }
}
