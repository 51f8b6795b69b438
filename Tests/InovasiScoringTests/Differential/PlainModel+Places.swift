import InovasiModel

extension PlainModel {
  /// A place, with what set it apart from equals.
  struct Place {
    let entry: Entry.ID
    let place: Int
    let final: Exact
    /// Those who have the same final score, the entry among them; empty where no other has it.
    let among: [Entry.ID]
    /// The key that made the entry stand alone, in words.
    let decidedBy: String?
  }

  /// Best first: by final score, then by the keys of the rulebook, then by the lots that were drawn.
  func ranked(_ entries: [Entry.ID]) -> [Place] {
    var ranked: [Place] = []
    for (final, tied) in Dictionary(grouping: entries, by: final(of:)).sorted(by: { $0.key > $1.key }) {
      // Each round parts what is left of the tie by one more key.
      var runs = [(entries: tied.sorted(), key: String?.none)]
      for key in keys(among: tied) {
        runs = runs.flatMap { run -> [(entries: [Entry.ID], key: String?)] in
          // A lot says nothing of entries that were not drawn against one another.
          guard run.entries.count > 1, run.entries.count(where: key.speaksOf) > 1 else { return [run] }
          let parts = Dictionary(grouping: run.entries, by: key.value).sorted { lhs, rhs in
            // Lower first; without a value, last.
            guard let left = lhs.key, let right = rhs.key else { return lhs.key != nil }
            return left < right
          }
          return parts.map { ($0.value, $0.value.count == 1 ? key.name : nil) }
        }
      }
      for run in runs {
        let place = ranked.count + 1
        for entry in run.entries {
          ranked.append(
            Place(entry: entry, place: place, final: final, among: tied.count > 1 ? tied.sorted() : [], decidedBy: run.key))
        }
      }
    }
    return ranked
  }

  private struct Key {
    let name: String
    let value: (Entry.ID) -> Exact?
    var speaksOf: (Entry.ID) -> Bool = { _ in true }
  }

  private func keys(among tied: [Entry.ID]) -> [Key] {
    let stated = competition.rulebook.tieBreak.keys.map { key in
      let lot: [Entry.ID]? = if case .recordedLot(let lot, _) = key { lot } else { nil }
      return Key(name: Self.name(of: key)) { entry in
        switch key {
        case .criterion(let criterion, let stage):
          let points = desks[stage]?[entry]?.points.values.compactMap { $0[criterion] } ?? []
          return points.isEmpty ? nil : Exact.zero - points.mean
        case .stage(let stage): return score(of: entry, in: stage).map { Exact.zero - $0 }
        case .earlierStart: return self.entry(entry)?.started.map { Exact(Int($0.dayNumber)) }
        case .recordedLot(let lot, _): return lot.firstIndex(of: entry).map { Exact($0) }
        case .other: return nil
        }
      } speaksOf: {
        lot?.contains($0) ?? true
      }
    }
    let drawn = decided.lots.filter { lot in tied.contains { lot.contains($0) } }.map { lot in
      Key(name: Self.name(of: .recordedLot(lot, minutes: "")), value: { lot.firstIndex(of: $0).map { Exact($0) } }) {
        lot.contains($0)
      }
    }
    return stated + drawn
  }

  /// A key in words. How a lot's minutes are cited is for other tests.
  static func name(of key: TieBreak.Key) -> String {
    guard case .recordedLot(let lot, _) = key else { return "\(key)" }
    return "lot \(lot)"
  }

  /// The number of the place in the rulebook's style.
  func rank(of place: Place) -> Exact {
    let (before, same) = (places.count { $0.place < place.place }, places.count { $0.place == place.place })
    switch competition.rulebook.ranking?.style ?? .standard {
    case .standard: return Exact(before + 1)
    case .dense: return Exact(Set(places.map(\.place)).count { $0 <= place.place })
    case .modified: return Exact(before + same)
    case .fractional: return (Exact(before + 1) + Exact(before + same)) / Exact(2)
    }
  }

  /// The groups, categories and classes in which an entry is ranked, or out of whose pots it is paid.
  func names(of entry: Entry.ID, by kind: Division.Kind) -> [String] {
    switch kind {
    case .group: [self.entry(entry)?.group?.rawValue].compactMap(\.self)
    case .category: self.entry(entry)?.categories.map(\.rawValue) ?? []
    case .participantClass: [participantClass(of: entry)?.rawValue].compactMap(\.self)
    case .cluster, .region: []
    }
  }

  /// `kind name: place of count`, for each part of the competition in which the entry is ranked.
  func divisions(of place: Place) -> [String] {
    Set(competition.rulebook.ranking?.within ?? []).flatMap { kind in
      names(of: place.entry, by: kind).map { name in
        let rivals = places.filter { names(of: $0.entry, by: kind).contains(name) }
        return "\(kind) \(name): \(rivals.count { $0.place < place.place } + 1) of \(rivals.count)"
      }
    }
  }

  // MARK: Awards

  /// An entry that takes a tier.
  struct Winner {
    let entry: Entry.ID
    /// The place among those who compete for it, where that gives the award.
    let place: Int?
    /// Whether a decision may be named as what gives it.
    let isByDecision: Bool
  }

  /// The winners of a tier who have a place.
  func winners(of tier: AwardTier) -> [Winner] {
    let rivals = places.filter { place in
      (tier.groups.isEmpty || entry(place.entry)?.group.map(tier.groups.contains) ?? false)
        && (tier.classes.isEmpty || participantClass(of: place.entry).map(tier.classes.contains) ?? false)
    }
    let isHandedOn = competition.rulebook.revocation?.successor == .nextInLine
    let left = isHandedOn ? rivals.filter { decided.verdict(on: $0.entry, for: tier.id) != .revocation } : rivals
    return places.compactMap { place in
      let won = wins(tier, place, among: left)
      switch decided.verdict(on: place.entry, for: tier.id) {
      case .selection: return Winner(entry: place.entry, place: won, isByDecision: true)
      case .exclusion, .revocation: return nil
      default:
        guard let won else { return nil }
        // Who moved up takes it by the decision that took it from another.
        let movedUp = wins(tier, place, among: rivals) == nil
        return Winner(entry: place.entry, place: movedUp ? nil : won, isByDecision: movedUp)
      }
    }
  }

  /// The place among rivals that wins a tier; `nil` for one that does not.
  private func wins(_ tier: AwardTier, _ place: Place, among rivals: [Place]) -> Int? {
    guard rivals.contains(where: { $0.entry == place.entry }), tier.minimumScore.map({ place.final >= Exact($0) }) ?? true
    else { return nil }
    let first = rivals.count { $0.place < place.place } + 1
    let last = first + rivals.count { $0.place == place.place } - 1
    return first >= tier.firstPlace && first <= tier.lastPlace && (tier.ties == .keep || last <= tier.lastPlace) ? first : nil
  }
}
