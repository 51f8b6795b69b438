import InovasiModel

extension RowReader {
  /// A number of things; one that is negative or no number is reported.
  mutating func count(_ field: StaticString) -> Int? {
    guard let number = integer(field) else { return nil }
    guard number >= 0 else {
      reportInvalid(field, "\(number)")
      return nil
    }
    return number
  }

  /// A kind of conflict; `nil` for a word that names none.
  mutating func conflictKind() -> ConflictKind? {
    switch text("kind")?.folded {
    case "ownagency", "opdsendiri", "perangkatdaerahsendiri", "instansisendiri": .ownAgency
    case "parentagency", "opdinduk", "perangkatdaerahinduk", "instansiinduk": .parentAgency
    case "subordinateunit", "unitdibawahnya", "unitbawahan", "upt", "uptd": .subordinateUnit
    case "formerpost", "jabatanterdahulu", "mantanpejabat", "mantanpegawai": .formerPost
    case "kin", "partner", "keluarga", "pasangan", "keluargaataupasangan": .kin
    case "coach", "pembina", "pendamping", "pembinaataupendamping": .coach
    default: nil
    }
  }

  /// Who declared a conflict; a word that says nobody is reported.
  mutating func side() -> DeclaredConflict.Side? {
    guard let text = text("declared_by") else { return nil }
    switch text.folded {
    case "judge", "juri": return .judge
    case "agency", "opd", "perangkatdaerah", "instansi": return .agency
    case "organiser", "organizer", "panitia", "penyelenggara": return .organiser
    default:
      reportInvalid("declared_by", text)
      return nil
    }
  }
}
