/// Numbers over years, one line for each region; names stand at the ends of lines, and dashes tell them apart without colour.
struct LineChart {
  struct Series {
    let name: String
    let isFocus: Bool
    /// In order of years.
    let points: [(year: Int, value: Double, label: String)]
  }

  let series: [Series]

  private static let (left, right, top, bottom) = (38.0, 264.0, 10.0, 210.0)

  /// Whether there is a line to be drawn at all.
  var isDrawable: Bool { series.contains { $0.points.count > 1 } }

  func markup(title: String, summary: String) -> Markup {
    let all = series.flatMap(\.points)
    let years = Set(all.map(\.year)).sorted()
    guard let first = years.first, let last = years.last, first < last, let lowest = all.map(\.value).min(),
      let highest = all.map(\.value).max()
    else { return .empty }
    // From nought, so that a line climbs no steeper than its numbers do.
    let marks = Drawing.marks(min(lowest, 0), max(highest, 0))
    guard let floor = marks.first, let ceiling = marks.last else { return .empty }
    let x = { (year: Int) in Self.left + Double(year - first) / Double(last - first) * (Self.right - Self.left) }
    let y = { (value: Double) in
      Self.bottom - (value - Double(floor)) / Double(ceiling - floor) * (Self.bottom - Self.top)
    }
    let ends = labelPlaces(y)
    let height = max(Self.bottom, (ends.max() ?? 0)) + 24
    let named = Self.named(years, x)
    return tag("svg", ["class": "chart", "viewBox": "0 0 430 \(Drawing.text(height))", "role": "img"]) {
      tag("title") { title }
      tag("desc") { summary }
      for mark in marks {
        let place = Drawing.text(y(Double(mark)))
        tag(
          "line", ["class": "grid", "x1": Drawing.text(Self.left), "x2": Drawing.text(Self.right), "y1": place, "y2": place])
        tag("text", ["x": Drawing.text(Self.left - 5), "y": Drawing.text(y(Double(mark)) + 4), "class": "end"]) { "\(mark)" }
      }
      for year in named {
        tag("text", ["x": Drawing.text(x(year)), "y": Drawing.text(Self.bottom + 16), "class": "tick"]) { "\(year)" }
      }
      for (number, line) in series.enumerated() {
        self.line(line, number: number, x, y, end: ends[number])
      }
    }
  }

  /// The years whose names do not run into one another, the last among them.
  private static func named(_ years: [Int], _ x: (Int) -> Double) -> [Int] {
    var named: [Int] = []
    var free = Double.infinity
    for year in years.reversed() where x(year) <= free {
      named.append(year)
      free = x(year) - 34
    }
    return named.reversed()
  }

  private func line(
    _ line: Series, number: Int, _ x: (Int) -> Double, _ y: (Double) -> Double, end: Double
  ) -> Markup {
    let style = line.isFocus ? "focus" : "line dash\(number % 4)"
    let path = line.points.map { "\(Drawing.text(x($0.year))),\(Drawing.text(y($0.value)))" }.joined(separator: " ")
    guard let last = line.points.last else { return .empty }
    let tip = (x: x(last.year), y: y(last.value))
    return .group([
      tag("polyline", ["class": style, "points": path]),
      tag(
        "line",
        [
          "class": "lead", "x1": Drawing.text(tip.x), "y1": Drawing.text(tip.y), "x2": Drawing.text(Self.right + 8),
          "y2": Drawing.text(end - 4),
        ]),
      .group(
        line.points.map { point in
          tag(
            "circle",
            [
              "class": line.isFocus ? "value" : "dot", "cx": Drawing.text(x(point.year)), "cy": Drawing.text(y(point.value)),
              "r": line.isFocus ? "3.5" : "2.5",
            ]
          ) { tag("title") { "\(line.name) \(point.year): \(point.label)" } }
        }),
      tag("text", ["x": Drawing.text(Self.right + 10), "y": Drawing.text(end), "class": line.isFocus ? "strong" : "label"]) {
        Drawing.short(line.name, 22)
      },
    ])
  }

  /// Where the names at the ends stand, so that none lies upon another.
  private func labelPlaces(_ y: (Double) -> Double) -> [Double] {
    var places = series.map { ($0.points.last.map { y($0.value) } ?? Self.bottom) + 4 }
    var free = -Double.infinity
    for number in places.indices.sorted(by: { (places[$0], $0) < (places[$1], $1) }) {
      places[number] = max(places[number], free)
      free = places[number] + 13
    }
    // Back up from the foot, where the years stand.
    var foot = Self.bottom - 2
    for number in places.indices.sorted(by: { (places[$0], $0) > (places[$1], $1) }) {
      places[number] = min(places[number], foot)
      foot = places[number] - 13
    }
    return places
  }
}
