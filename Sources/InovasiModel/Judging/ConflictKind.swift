/// Why a judge may not be impartial about an entry (jenis benturan kepentingan).
public enum ConflictKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The entry is of the judge's own agency (perangkat daerah sendiri).
  case ownAgency
  /// The entry is of an agency above the judge's (perangkat daerah induk).
  case parentAgency
  /// The entry is of a unit under the judge's agency (unit di bawahnya: UPTD, puskesmas, sekolah).
  case subordinateUnit
  /// The judge worked there before (jabatan terdahulu).
  case formerPost
  /// Somebody there is the judge's kin or partner (keluarga atau pasangan). No name is kept.
  case kin
  /// The judge coached those who filed the entry (pembina, pendamping).
  case coach

  /// The kinds that follow from the organisation graph, without anybody's declaring them.
  public static let ofOrganisation: Set<ConflictKind> = [.ownAgency, .parentAgency, .subordinateUnit]

  /// The kind as people read it.
  public var name: LocalizedText {
    switch self {
    case .ownAgency: LocalizedText(id: "perangkat daerah sendiri", en: "own agency")
    case .parentAgency: LocalizedText(id: "perangkat daerah induk", en: "parent agency")
    case .subordinateUnit: LocalizedText(id: "unit di bawahnya", en: "unit under the judge's agency")
    case .formerPost: LocalizedText(id: "jabatan terdahulu", en: "former post")
    case .kin: LocalizedText(id: "keluarga atau pasangan", en: "kin or partner")
    case .coach: LocalizedText(id: "pembina atau pendamping", en: "coach")
    }
  }
}

extension ConflictKind: Comparable {
  /// In the order of the cases.
  public static func < (lhs: ConflictKind, rhs: ConflictKind) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
