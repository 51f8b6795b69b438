/// From when on a number among others is called an outlier.
public struct OutlierRule: Hashable, Sendable {
  /// How a number's distance is measured.
  public enum Measure: Hashable, Sendable {
    /// ``OutlierScores/modified(_:)``.
    case modified
    /// ``OutlierScores/standard(_:)``.
    case standard
    /// ``OutlierScores/leaveOneOut(_:)``.
    case leaveOneOut
  }

  /// How a number's distance is measured.
  public var measure: Measure
  /// The magnitude above which a number is an outlier.
  public var limit: Double
  /// Below this many numbers nothing is said. An assumption: no source that could be read sets it for the modified score.
  public var minimumCount: Int

  /// A rule; unless told otherwise, a modified score above 3.5 among at least five.
  public init(_ measure: Measure = .modified, limit: Double = 3.5, minimumCount: Int = 5) {
    self.measure = measure
    self.limit = limit
    self.minimumCount = minimumCount
  }

  /// Which of the numbers are outliers.
  ///
  /// - Throws: ``StatisticsError/tooFew`` when there are fewer than ``minimumCount``, or, for ``Measure/standard``, so few that no score can
  ///   exceed the limit: six are needed for two standard deviations, eleven for three. ``StatisticsError/noVariation`` when there is no
  ///   spread to measure by.
  public func outliers(among values: [Double]) throws(StatisticsError) -> [Bool] {
    guard values.count >= minimumCount else { throw .tooFew }
    let scores: [Double]
    switch measure {
    case .modified: scores = try OutlierScores.modified(values)
    case .leaveOneOut: scores = try OutlierScores.leaveOneOut(values)
    case .standard:
      guard OutlierScores.largestStandard(count: values.count) > limit else { throw .tooFew }
      scores = try OutlierScores.standard(values)
    }
    return scores.map { $0.magnitude > limit }
  }

  /// The places of the outliers; none where nothing can be said.
  func places(among values: [Double]) -> [Int] {
    guard let flags = try? outliers(among: values) else { return [] }
    return flags.indices.filter { flags[$0] }
  }
}
