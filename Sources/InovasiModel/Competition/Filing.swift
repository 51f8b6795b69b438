/// How far an entry has come on its way to the organiser (status pengajuan).
public enum Filing: String, Hashable, Sendable, Codable, CaseIterable {
  /// Still being written in the unit (UPP).
  case draft
  /// With the institution's own administrator, who looks it through (admin lokal).
  case review
  /// Filed with the organiser.
  case submitted
}
