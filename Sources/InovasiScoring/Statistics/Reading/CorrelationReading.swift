public import InovasiModel

/// What a value of the intraclass correlation means.
///
/// Source: T. Koo and M. Li, "A Guideline of Selecting and Reporting Intraclass Correlation Coefficients for Reliability Research" (2016).
/// They read both ends of the 95% interval, not the value; a value on a border is read upwards here, which they leave open.
public enum CorrelationReading: String, Hashable, Sendable, CaseIterable {
  /// Below 0.5.
  case poor
  /// From 0.5.
  case moderate
  /// From 0.75.
  case good
  /// From 0.9.
  case excellent

  /// The reading of a value or of an end of an interval.
  public init(_ correlation: Double) {
    self = correlation >= 0.9 ? .excellent : correlation >= 0.75 ? .good : correlation >= 0.5 ? .moderate : .poor
  }

  /// The reading in words.
  public var label: LocalizedText {
    switch self {
    case .poor: LocalizedText(id: "buruk", en: "poor")
    case .moderate: LocalizedText(id: "sedang", en: "moderate")
    case .good: LocalizedText(id: "baik", en: "good")
    case .excellent: LocalizedText(id: "sangat baik", en: "excellent")
    }
  }

  /// Whose thresholds these are.
  public static let source = "Koo & Li 2016"
}
