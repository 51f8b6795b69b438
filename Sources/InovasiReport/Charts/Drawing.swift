/// What charts share: coordinates, and the steps of an axis.
enum Drawing {
  /// A coordinate with one decimal place; a drawing needs no more.
  static func text(_ coordinate: Double) -> String {
    guard coordinate.magnitude < 1e9 else { return "0" }
    let tenths = Int((coordinate * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let size = abs(tenths)
    return sign + (size.isMultiple(of: 10) ? "\(size / 10)" : "\(size / 10).\(size % 10)")
  }

  /// The smallest of 1, 2, 5, 10, 20 … of which fewer than so many make the range.
  static func step(for range: Int, fewerThan count: Int) -> Int {
    var power = 1
    while true {
      for step in [power, 2 * power, 5 * power] where range / step < count { return step }
      power *= 10
    }
  }

  /// The marks of an axis that holds all the numbers, from the first to the last; at least two.
  static func marks(_ lowest: Double, _ highest: Double) -> [Int] {
    let from = Int(min(max(lowest, -1e9), 1e9).rounded(.down))
    let to = Int(min(max(highest, -1e9), 1e9).rounded(.up))
    let step = step(for: to - from, fewerThan: 6)
    let remainder = from % step
    var mark = from - (remainder < 0 ? remainder + step : remainder)
    var marks = [mark]
    while mark < to || marks.count < 2 {
      mark += step
      marks.append(mark)
    }
    return marks
  }

  /// A name short enough to stand in a drawing; the table beside it has the whole.
  static func short(_ name: String, _ length: Int) -> String {
    name.count <= length ? name : name.prefix(length - 1) + "…"
  }
}
