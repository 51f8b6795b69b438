public import InovasiModel

/// How each judge scored and how each agency fares by criterion, gathered from one explanation after another.
///
/// For drawing and for comparing only: in `Double`. Nothing here decides a place. Memory: one number for each complete sheet.
public struct JudgingFigures: Sendable {
  private var totals: [Stage.ID: [Judge.ID: Totals]] = [:]
  private var points: [Agency.ID: [Column: Mean]] = [:]

  /// Nothing yet.
  public init() {}

  /// Adds what one entry's explanation tells.
  ///
  /// - Parameters:
  ///   - explanation: how the entry's score came about; sheets that do not count are passed over.
  ///   - agency: the agency that filed it; `nil` where the entry is to count for judges alone, as one without a place does.
  public mutating func add(_ explanation: Explanation, agency: Agency.ID?) {
    for part in explanation.stages {
      let sheets = part.sheets.compactMap { sheet in sheet.total.map { (sheet, $0.approximate) } }
      guard !sheets.isEmpty else { continue }
      let mean = sheets.reduce(0) { $0 + $1.1 } / Double(sheets.count)
      for (sheet, total) in sheets {
        totals[part.stage, default: [:]][sheet.judge, default: Totals()].add(total, beside: sheets.count > 1 ? mean : nil)
        guard let agency else { continue }
        for item in sheet.items {
          points[agency, default: [:]][Column(stage: part.stage, criterion: item.criterion), default: Mean()]
            .add(Fraction(item.points).approximate)
        }
      }
    }
  }

  /// How the judges of a stage scored, in order of identifiers.
  func judges(in stage: Stage.ID) -> [JudgeSpread] {
    (totals[stage] ?? [:]).sorted { $0.key < $1.key }.compactMap { JudgeSpread($0.key, $0.value.values, $0.value.deviation) }
  }

  /// The mean of the points that judges gave an agency's entries for a criterion; `nil` when there are none.
  func mean(of criterion: Criterion.ID, in stage: Stage.ID, agency: Agency.ID) -> Double? {
    points[agency]?[Column(stage: stage, criterion: criterion)]?.value
  }

  private struct Column: Hashable {
    let stage: Stage.ID
    let criterion: Criterion.ID
  }

  private struct Mean {
    var sum = 0.0
    var count = 0
    var value: Double? { count > 0 ? sum / Double(count) : nil }

    mutating func add(_ number: Double) {
      sum += number
      count += 1
    }
  }

  private struct Totals {
    var values: [Double] = []
    private var beside = Mean()
    var deviation: Double? { beside.value }

    mutating func add(_ total: Double, beside mean: Double?) {
      values.append(total)
      if let mean { beside.add(total - mean) }
    }
  }
}

/// How one judge's totals are spread, and how far they lie from the panels'.
struct JudgeSpread {
  let judge: Judge.ID
  let sheets: Int
  let mean: Double
  /// The lowest, the quartiles with the median between them, and the highest.
  let quartiles: [Double]
  /// The mean of the judge's totals less the mean of all totals of the same entry; `nil` where nobody else scored.
  let deviation: Double?

  init?(_ judge: Judge.ID, _ totals: [Double], _ deviation: Double?) {
    guard !totals.isEmpty else { return nil }
    let sorted = totals.sorted()
    self.judge = judge
    sheets = totals.count
    mean = totals.reduce(0, +) / Double(totals.count)
    // Linear between neighbours: type 7 of Hyndman and Fan (1996), which spreadsheets call QUARTILE.INC.
    quartiles = [0, 0.25, 0.5, 0.75, 1].map { share in
      let place = share * Double(sorted.count - 1)
      let lower = Int(place)
      let upper = min(lower + 1, sorted.count - 1)
      return sorted[lower] + (place - Double(lower)) * (sorted[upper] - sorted[lower])
    }
    self.deviation = deviation
  }
}

extension Fraction {
  /// Exact enough to draw with.
  var approximate: Double { Double(numerator) / Double(denominator) }
}
