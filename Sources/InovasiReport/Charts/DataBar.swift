import InovasiModel

/// A bar in a table's cell, as long as its number is large. The number stands beside it, so that the bar is decoration.
struct DataBar {
  /// The length in percent of the longest.
  let percent: Int

  /// A bar for a number among others that reach up to `largest`; nothing is longer than the cell.
  init(_ value: Fraction, of largest: Fraction) {
    self.init(share: value.approximate / largest.approximate)
  }

  /// A bar for a count among others that reach up to `largest`.
  init(_ value: Int, of largest: Int) {
    self.init(share: Double(value) / Double(largest))
  }

  private init(share: Double) {
    percent = share.isFinite ? Int((min(max(share, 0), 1) * 100).rounded()) : 0
  }

  var markup: Markup {
    tag("svg", ["class": "bar", "viewBox": "0 0 100 8", "preserveAspectRatio": "none", "aria-hidden": "true"]) {
      tag("rect", ["class": "track", "width": "100", "height": "8"])
      tag("rect", ["class": "value", "width": "\(percent)", "height": "8"])
    }
  }
}
