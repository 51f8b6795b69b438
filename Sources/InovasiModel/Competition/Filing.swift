/// How far an entry has come on its way to the organiser (status pengajuan).
public enum Filing: String, Hashable, Sendable, Codable, CaseIterable {
  /// Still being written in the unit (UPP).
  case draft
  /// With the institution's own administrator, who looks it through (admin lokal).
  case review
  /// Filed with the organiser.
  case submitted

  /// The state as people read it.
  public var name: LocalizedText {
    switch self {
    case .draft: LocalizedText(id: "masih ditulis", en: "still being written")
    case .review: LocalizedText(id: "pada admin lokal", en: "with the institution's administrator")
    case .submitted: LocalizedText(id: "diajukan", en: "filed")
    }
  }
}
