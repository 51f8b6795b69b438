import InovasiModel

extension OpenStandardExport {
  /// The awards in the form of the ICPC Contest API: the rulebook's own, the winner, every rank, and the first of each group, category, kind of
  /// participant, cluster or region in which the rulebook ranks.
  ///
  /// A team is an innovation. An identifier of the rulebook that is also a known award's (`honorable-mention`) is that award; `winner`,
  /// `rank-…` and `group-winner-…` are computed only where the rulebook has none by that name. Awards of a draft are those of a contest that is
  /// not final yet.
  ///
  /// - Throws: a finding for each innovation whose identifier is longer than 36 letters or has others than the interface allows.
  public func contestAwards() throws(OpenStandardError) -> [ContestAward] {
    var needs = ExportNeeds(.icpc)
    var awards: [ContestAward] = []
    var known: Set<String> = []
    func add(_ id: String, _ citation: String, _ entries: [Entry.ID]) {
      guard known.insert(id).inserted else { return }
      awards.append(ContestAward(id: id, citation: citation, teamIDs: entries.map(\.rawValue)))
    }

    for tier in competition.rulebook.awards {
      // An award that nobody takes has an empty list: it is given, and nobody has it.
      add(Self.contestID(tier.id.rawValue), tier.name[language], results.awards.filter { $0.tier == tier.id }.map(\.entry))
    }
    var byPlace: [Int: [Entry.ID]] = [:]
    var byDivision: [Division: [Entry.ID]] = [:]
    for standing in results.standings {
      byPlace[standing.place, default: []].append(standing.entry)
      for division in standing.divisions where division.place == 1 {
        byDivision[division.division, default: []].append(standing.entry)
      }
    }
    if let first = byPlace[1] {
      add("winner", text("Juara {name}", "Winner of {name}", ["name": competitionName]), first)
    }
    for (place, entries) in byPlace.sorted(by: { $0.key < $1.key }) {
      add("rank-\(place)", text("Peringkat {place}", "Rank {place}", ["place": "\(place)"]), entries)
    }
    for (division, entries) in byDivision.sorted(by: { $0.key < $1.key }) {
      add(Self.contestID("\(division.kind.rawValue)-winner-\(division.name)"), citation(of: division), entries)
    }

    for entry in Set(awards.flatMap(\.teamIDs)).sorted() where !Self.isContestID(entry) {
      needs.add(.exportIdentifier, ["identifier": entry], path: "team_ids")
    }
    if awards.allSatisfy({ $0.teamIDs.isEmpty }) { needs.add(.exportEmpty) }
    guard needs.findings.isEmpty else { throw needs.refusal }
    return awards
  }

  private func citation(of division: Division) -> String {
    let rulebook = competition.rulebook
    let name: LocalizedText? =
      switch division.kind {
      case .group: rulebook.groups.first { $0.id.rawValue == division.name }?.name
      case .category: rulebook.categories.first { $0.id.rawValue == division.name }?.name
      case .participantClass: rulebook.classes.first { $0.id.rawValue == division.name }?.name
      case .cluster: rulebook.clusters.first { $0.id.rawValue == division.name }?.name
      case .region: nil
      }
    let parameters: TextParameters = ["name": name?[language] ?? division.name]
    return switch division.kind {
    case .group: text("Terbaik di kelompok {name}", "First of group {name}", parameters)
    case .category: text("Terbaik di kategori {name}", "First of category {name}", parameters)
    case .participantClass: text("Terbaik di kelas peserta {name}", "First of participant class {name}", parameters)
    case .cluster: text("Terbaik di klaster {name}", "First of cluster {name}", parameters)
    case .region: text("Terbaik di wilayah {name}", "First of region {name}", parameters)
    }
  }

  /// An award's identifier as the interface allows it: one that is too long or has other letters is cut and ends with eight digits of its hash.
  private static func contestID(_ text: String) -> String {
    guard !isContestID(text) else { return text }
    let letters = text.utf8.map { isContestByte($0) ? $0 : UInt8(ascii: "_") }.prefix(27)
    let start = letters.first.map { ParameterForm.isLetterOrDigit($0) } == true ? "" : "_"
    return start + String(decoding: letters.prefix(27 - start.utf8.count), as: UTF8.self) + "-"
      + SHA256.hex(of: text.utf8).prefix(8)
  }

  /// At most 36 of `A-Z a-z 0-9 _ . -`, the first one no `.` or `-`. Source: `json-schema/common.json`, identifier.
  private static func isContestID(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return text.utf8.count <= 36 && text.utf8.allSatisfy(isContestByte) && first != UInt8(ascii: ".")
      && first != UInt8(ascii: "-") && last != UInt8(ascii: ".")
  }

  private static func isContestByte(_ byte: UInt8) -> Bool {
    ParameterForm.isLetterOrDigit(byte) || [45, 46, 95].contains(byte)
  }
}
