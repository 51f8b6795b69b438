extension Decision {
  /// What it is about, in identifiers: entry, award, stage, judge, criterion, or the decision that it cancels.
  public var subject: String {
    switch act {
    case .deduction(let entry, _, let stage): [entry.rawValue, stage?.rawValue].compactMap(\.self).joined(separator: ", ")
    case .revocation(let entry, let award): [entry.rawValue, award?.rawValue].compactMap(\.self).joined(separator: ", ")
    case .selection(let entry, let award, _), .exclusion(let entry, let award): "\(entry), \(award)"
    case .correction(let own): "\(own.entry), \(own.judge), \(own.stage), \(own.criterion)"
    case .cancellation(let number): "#\(number)"
    case .upheld, .denied: answers.map { "#\($0)" } ?? ""
    case .ineligibility, .withdrawal, .objection, .lot, .frozen, .final, .reopened:
      entries.map(\.rawValue).joined(separator: ", ")
    }
  }
}

extension Decision.Kind {
  /// The name that people read.
  public var name: LocalizedText {
    switch self {
    case .deduction: LocalizedText(id: "pengurangan nilai", en: "deduction")
    case .ineligibility: LocalizedText(id: "gugur", en: "ineligibility")
    case .revocation: LocalizedText(id: "pencabutan penghargaan", en: "revocation of an award")
    case .withdrawal: LocalizedText(id: "pengunduran diri", en: "withdrawal")
    case .objection: LocalizedText(id: "sanggah", en: "objection")
    case .upheld: LocalizedText(id: "sanggah diterima", en: "objection upheld")
    case .denied: LocalizedText(id: "sanggah ditolak", en: "objection denied")
    case .selection: LocalizedText(id: "pilihan pleno", en: "plenary selection")
    case .exclusion: LocalizedText(id: "pengecualian pleno", en: "plenary exclusion")
    case .correction: LocalizedText(id: "koreksi nilai", en: "correction of a score")
    case .lot: LocalizedText(id: "undian", en: "lot")
    case .frozen: LocalizedText(id: "hasil diumumkan", en: "result announced")
    case .final: LocalizedText(id: "hasil ditetapkan", en: "result decreed")
    case .reopened: LocalizedText(id: "hasil dibuka kembali", en: "result reopened")
    case .cancellation: LocalizedText(id: "pembatalan", en: "cancellation")
    }
  }
}

extension RecordedDecision.Status {
  /// The name that people read.
  public var name: LocalizedText {
    switch self {
    case .inForce: LocalizedText(id: "berlaku", en: "in force")
    case .idle: LocalizedText(id: "berlaku, tanpa akibat", en: "in force, without effect")
    case .cancelled: LocalizedText(id: "dibatalkan", en: "cancelled")
    case .refused: LocalizedText(id: "tidak sah", en: "refused")
    }
  }
}

extension ResultState.Status {
  /// The name that people read.
  public var name: LocalizedText {
    switch self {
    case .draft: LocalizedText(id: "rancangan", en: "draft")
    case .frozen: LocalizedText(id: "diumumkan", en: "frozen")
    case .final: LocalizedText(id: "final", en: "final")
    case .reopened: LocalizedText(id: "dibuka kembali", en: "reopened")
    }
  }
}
