public import InovasiModel

/// How strong an agreement is that a coefficient of the kappa family measures.
///
/// Source: J. Landis and G. Koch, "The Measurement of Observer Agreement for Categorical Data" (1977), who call their divisions arbitrary.
/// Their table leaves holes (0.20, then 0.21); a value between is read with the lower division here.
public enum KappaReading: String, Hashable, Sendable, CaseIterable {
  /// Below 0.
  case poor
  /// To 0.20.
  case slight
  /// To 0.40.
  case fair
  /// To 0.60.
  case moderate
  /// To 0.80.
  case substantial
  /// To 1.
  case almostPerfect = "almost_perfect"

  /// The reading of a value.
  public init(_ kappa: Double) {
    let divisions: [(least: Double, reading: KappaReading)] = [
      (0.81, .almostPerfect), (0.61, .substantial), (0.41, .moderate), (0.21, .fair), (0, .slight),
    ]
    self = divisions.first { kappa >= $0.least }?.reading ?? .poor
  }

  /// The reading in words.
  public var label: LocalizedText {
    switch self {
    case .poor: LocalizedText(id: "buruk", en: "poor")
    case .slight: LocalizedText(id: "sangat lemah", en: "slight")
    case .fair: LocalizedText(id: "lemah", en: "fair")
    case .moderate: LocalizedText(id: "sedang", en: "moderate")
    case .substantial: LocalizedText(id: "kuat", en: "substantial")
    case .almostPerfect: LocalizedText(id: "hampir sempurna", en: "almost perfect")
    }
  }

  /// Whose divisions these are.
  public static let source = "Landis & Koch 1977"
}
