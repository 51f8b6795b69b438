/// How far each of some numbers lies from the rest, in three ways.
///
/// The usual score, in standard deviations from the mean, cannot exceed (*n* − 1) ⁄ √*n*, because an outlier widens the deviation that it is
/// measured by: of five judges none can be two deviations away, however far off. ``modified(_:)`` and ``leaveOneOut(_:)`` have no such
/// ceiling.
public enum OutlierScores {
  private static let upperQuartile = 0.6744897501960817

  /// (x − mean) ⁄ standard deviation of the sample.
  ///
  /// - Throws: ``StatisticsError/tooFew`` below two numbers, ``StatisticsError/noVariation`` when all are the same.
  public static func standard(_ values: [Double]) throws(StatisticsError) -> [Double] {
    guard let mean = values.mean, let deviation = values.sampleDeviation else { throw .tooFew }
    guard deviation > 0 else { throw .noVariation }
    return values.map { ($0 - mean) / deviation }
  }

  /// The largest magnitude that a ``standard(_:)`` score can have among `count` numbers: 1.5 of four, 2.04 of six; 0 below two.
  public static func largestStandard(count: Int) -> Double {
    count >= 2 ? Double(count - 1) / Double(count).squareRoot() : 0
  }

  /// 0.6745 (x − median) ⁄ median absolute deviation, which one number alone cannot move; 0.6745 stands for the upper quartile of the
  /// normal distribution, and is taken to all its digits.
  ///
  /// Source: B. Iglewicz and D. Hoaglin, How to Detect and Handle Outliers (1993), who call more than 3.5 an outlier.
  ///
  /// - Throws: ``StatisticsError/tooFew`` below three numbers, ``StatisticsError/noVariation`` when more than half are the same: there is
  ///   nothing then to measure the others by.
  public static func modified(_ values: [Double]) throws(StatisticsError) -> [Double] {
    guard values.count >= 3, let median = values.median else { throw .tooFew }
    guard let spread = values.map({ ($0 - median).magnitude }).median, spread > 0 else { throw .noVariation }
    return values.map { upperQuartile * ($0 - median) / spread }
  }

  /// (x − mean of the others) ⁄ standard deviation of the others; infinite where the others are all the same and this one differs.
  ///
  /// - Throws: ``StatisticsError/tooFew`` below three numbers.
  public static func leaveOneOut(_ values: [Double]) throws(StatisticsError) -> [Double] {
    guard values.count >= 3 else { throw .tooFew }
    return values.indices.map { index in
      let others = Array(values[..<index] + values[(index + 1)...])
      guard let mean = others.mean, let deviation = others.sampleDeviation else { return 0 }
      let isSame = others.allSatisfy { $0 == others[0] }
      return isSame ? (values[index] == others[0] ? 0 : (values[index] - mean) * .infinity) : (values[index] - mean) / deviation
    }
  }
}
