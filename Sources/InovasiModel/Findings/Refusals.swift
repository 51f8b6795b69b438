/// Which entries a check refuses, and for what, in order of identifiers.
///
/// In order, so that whoever goes through the entries of a competition, which are in order too, has nothing to look up.
package struct Refusals: Sendable {
  /// The refused entries, each once.
  private var entries: [Entry.ID] = []
  /// The codes of the errors of each, each once, in order.
  private var codes: [[String]] = []

  /// What findings refuse that are in order. Complexity: O(*n*).
  package init(inOrder findings: [Finding]) {
    for index in findings.indices where findings[index].severity == .error {
      if case .entry(let id) = findings[index].subject { add(findings[index].code, to: id) }
    }
  }

  /// Refusals by entry. Complexity: O(*n* log *n*).
  package init(_ byEntry: [Entry.ID: [String]]) {
    let sorted = byEntry.sorted { $0.key < $1.key }
    entries = sorted.map(\.key)
    codes = sorted.map(\.value)
  }

  private mutating func add(_ code: String, to entry: Entry.ID) {
    guard let last = entries.indices.last, entries[last] == entry else {
      entries.append(entry)
      codes.append([code])
      return
    }
    // Hardly any entry is refused for more than a few reasons.
    let place = codes[last].firstIndex { $0 >= code } ?? codes[last].count
    if place == codes[last].count || codes[last][place] != code { codes[last].insert(code, at: place) }
  }

  /// How many entries are refused.
  package var count: Int { entries.count }

  /// The codes of each refused entry, to look them up. Complexity: O(*n*).
  package var byEntry: [Entry.ID: [String]] { Dictionary(uniqueKeysWithValues: zip(entries, codes)) }

  /// The codes of an entry that is refused; `nil` for any other.
  ///
  /// - Parameter place: where to look from; 0 at first. It moves on, for one who asks about entry after entry in order.
  package func codes(of entry: Entry.ID, from place: inout Int) -> [String]? {
    while place < entries.count {
      if entries[place] == entry { return codes[place] }
      guard entries[place] < entry else { return nil }
      place += 1
    }
    return nil
  }
}
