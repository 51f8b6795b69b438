public import InovasiModel

/// What a value of Krippendorff's alpha allows.
///
/// Source: K. Krippendorff, Content Analysis (2004), p. 241: rely on data of α ≥ 0.800; where tentative conclusions are acceptable, α ≥ 0.667
/// is the lowest conceivable limit.
public enum AlphaReading: String, Hashable, Sendable, CaseIterable {
  /// Below 0.667.
  case unreliable
  /// From 0.667.
  case tentative
  /// From 0.800.
  case reliable

  /// The reading of a value.
  public init(_ alpha: Double) { self = alpha >= 0.8 ? .reliable : alpha >= 0.667 ? .tentative : .unreliable }

  /// The reading in words.
  public var label: LocalizedText {
    switch self {
    case .unreliable: LocalizedText(id: "belum dapat diandalkan", en: "not to be relied on")
    case .tentative: LocalizedText(id: "hanya untuk kesimpulan sementara", en: "for tentative conclusions only")
    case .reliable: LocalizedText(id: "dapat diandalkan", en: "reliable")
    }
  }

  /// Whose thresholds these are.
  public static let source = "Krippendorff 2004"
}
