public import InovasiModel

/// No two entries share a title, compared folded; all of them are refused, as in 2017 and 2018.
public struct DuplicateTitles: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.titleDuplicate] }

  /// Looks for titles that stand twice. Complexity: O(*n*) in the length of all titles.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let entries = context.competition.entries
    // Compared by a hash of their folded form first, so that no text is made for the many that differ.
    var hashes = RepeatedHashes()
    for index in EntryPositions(of: entries, withTitles: true) { hashes.append(entries[index].title.foldedHash) }
    var byTitle: [String: [Int]] = [:]
    for index in hashes.repeated { byTitle[entries[index].title.folded, default: []].append(index) }
    for (title, indices) in byTitle where !title.isEmpty {
      let ids = Set(indices.map { entries[$0].id }).sorted()
      guard ids.count > 1 else { continue }
      for index in indices {
        let entry = entries[index]
        let others = ids.prefix(6).filter { $0 != entry.id }.prefix(5).map(\.rawValue)
        let more = ids.count - 1 - others.count
        findings.append(
          Finding(
            .titleDuplicate, about: .entry(entry.id), path: "title", location: entry.location, value: entry.title,
            parameters: [
              "entry": entry.id.rawValue, "others": others.joined(separator: ", ") + (more > 0 ? " +\(more)" : ""),
            ]))
      }
    }
  }
}
