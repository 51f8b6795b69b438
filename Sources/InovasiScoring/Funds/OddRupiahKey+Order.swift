import InovasiModel

extension [OddRupiahKey] {
  /// Which of two claims comes first for the odd rupiah; the identifier decides last, then the pot.
  func precedes(_ lhs: Claim, _ rhs: Claim) -> Bool {
    switch key(setting: lhs, apartFrom: rhs) {
    case .place: lhs.place < rhs.place
    case .claim: lhs.claim > rhs.claim
    case .identifier: (lhs.entry, lhs.pot ?? "") < (rhs.entry, rhs.pot ?? "")
    }
  }

  /// The first key in which two claims differ.
  func key(setting lhs: Claim, apartFrom rhs: Claim) -> OddRupiahKey {
    first { key in
      switch key {
      case .place: lhs.place != rhs.place
      case .claim: lhs.claim != rhs.claim
      case .identifier: lhs.entry != rhs.entry
      }
    } ?? .identifier
  }
}
