public import InovasiModel

/// A document that an office issues out of a result.
public enum DocumentKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Minutes of the plenary (berita acara rapat pleno).
  case minutes
  /// The announcement (pengumuman).
  case announcement
  /// The annex of the decree on the winners (lampiran keputusan).
  case decree
  /// A certificate for each winner (piagam penghargaan).
  case certificates
  /// What each agency has to mend, entry by entry (lembar umpan balik).
  case feedback

  /// Whether there is one document for each winner or entry, and not one for all.
  public var isMany: Bool { self == .certificates || self == .feedback }

  /// What it is called.
  public var name: LocalizedText {
    switch self {
    case .minutes: LocalizedText(id: "Berita acara pleno", en: "Minutes of the plenary")
    case .announcement: LocalizedText(id: "Pengumuman", en: "Announcement")
    case .decree: LocalizedText(id: "Lampiran keputusan", en: "Annex of the decree")
    case .certificates: LocalizedText(id: "Piagam penghargaan", en: "Certificate")
    case .feedback: LocalizedText(id: "Lembar umpan balik", en: "Feedback sheet")
    }
  }
}
