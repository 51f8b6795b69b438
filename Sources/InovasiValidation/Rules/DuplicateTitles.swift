public import InovasiModel

/// No two entries share a title, compared folded; all of them are refused, as in 2017 and 2018.
public struct DuplicateTitles: Rule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.titleDuplicate] }

  /// Looks for titles that stand twice. Complexity: O(*n*) in the length of all titles.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let entries = context.competition.entries
    // Titles are compared by a hash of their folded form first, so that no text is made for the many that differ.
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(entries.count)
    var candidates: Set<Int> = []
    for (index, entry) in entries.enumerated() {
      if let earlier = first.updateValue(index, forKey: Self.hash(entry.title)) {
        candidates.insert(earlier)
        candidates.insert(index)
      }
    }
    var byTitle: [String: [Int]] = [:]
    for index in candidates.sorted() { byTitle[entries[index].title.folded, default: []].append(index) }
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

  /// FNV-1a over the bytes of the folded text.
  private static func hash(_ title: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var isASCII = true
    for byte in title.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      case 0x41...0x5A: hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01b3
      case 0x80...: isASCII = false
      default: break
      }
      if !isASCII { break }
    }
    return isASCII ? hash : Self.hash(folded: title.folded)
  }

  private static func hash(folded: String) -> UInt64 {
    folded.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
