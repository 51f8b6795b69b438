public import InovasiModel

/// No two entries share a title, compared folded; all of them are refused, as in 2017 and 2018.
public struct DuplicateTitles: Rule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.titleDuplicate] }

  /// Looks for titles that stand twice. Complexity: O(*n*) in the length of all titles.
  public func check(_ context: RuleContext, into findings: inout [Finding]) { passAlone(context, into: &findings) }
}

extension DuplicateTitles: PassingRule {
  func pass(in context: RuleContext) -> (any EntryPass)? { Pass(context.competition.entries.count) }

  /// Titles are compared by a hash of their folded form first, so that no text is made for the many that differ.
  private struct Pass: EntryPass {
    private var first: FirstSeen
    /// The entries whose hash stands twice.
    private var candidates: Set<Int> = []

    init(_ count: Int) { first = FirstSeen(capacity: count) }

    mutating func look(at range: Range<Int>, in context: RuleContext, into findings: inout [Finding]) {
      let entries = context.competition.entries
      for index in range {
        guard let earlier = first.insert(entries[index].title.foldedHash, at: index) else { continue }
        candidates.insert(earlier)
        candidates.insert(index)
      }
    }

    mutating func finish(in context: RuleContext, into findings: inout [Finding]) {
      let entries = context.competition.entries
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
  }
}

/// Where each hash was seen first: a table of numbers that is at most half full, searched from the place that the hash names.
private struct FirstSeen {
  private var hashes: [UInt64]
  private var slots: [Int32]

  init(capacity: Int) {
    hashes = [UInt64](repeating: 0, count: capacity)
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
  }

  /// Remembers a hash at a number below the capacity, or says at which it was seen before.
  mutating func insert(_ hash: UInt64, at number: Int) -> Int? {
    // The upper half of a product depends on every bit of both factors.
    var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[slot] >= 0 {
      let seen = Int(slots[slot])
      if hashes[seen] == hash { return seen }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: number)
    hashes[number] = hash
    return nil
  }
}
