package import InovasiModel

extension [Finding] {
  /// The findings in order, as `sorted()` has them.
  ///
  /// Most are about entries, and differ by the first bytes of their identifiers; a list of those is sorted several times as fast as
  /// one of findings. Complexity: O(*n* log *n*).
  package consuming func sortedByEntry() -> [Finding] {
    var keys: [EntryKey] = []
    keys.reserveCapacity(count)
    var others: [Int] = []
    for index in indices {
      guard case .entry(let id) = self[index].subject else {
        others.append(index)
        continue
      }
      // Other letters are not ordered by their bytes.
      guard let key = EntryKey(id, index) else { return sorted() }
      keys.append(key)
    }
    keys.sort { $0.isBefore($1) ?? (self[$0.index] < self[$1.index]) }
    others.sort { self[$0] < self[$1] }
    // Subjects are ordered by what they are first.
    let after = keys.first.flatMap { key in others.firstIndex { self[key.index] < self[$0] } } ?? others.count
    rearrange(indices, by: others[..<after] + keys.map(\.index) + others[after...])
    return self
  }

  /// These findings and others, both in order.
  package consuming func merged(with others: consuming [Finding]) -> [Finding] {
    merge(with: &others)
    return self
  }

  /// Adds other findings, which are taken from their list, both in order. Complexity: O(*n*) where all others come behind all of these,
  /// as those about scores do behind those about entries; otherwise O(*n* log *n*).
  package mutating func merge(with others: inout [Finding]) {
    let areInOrder = last.flatMap { last in others.first.map { !($0 < last) } } ?? true
    append(moving: &others)
    if !areInOrder { sort() }
  }
}

/// The bytes of an entry's identifier, which order findings about different entries: no identifier holds a zero, so that those that fill it up
/// make no two of them one.
private struct EntryKey {
  let index: Int
  private var bytes: (UInt64, UInt64) = (0, 0)

  /// `nil` when the identifier is not of ASCII, or longer than the key.
  init?(_ id: Entry.ID, _ index: Int) {
    guard id.rawValue.utf8.count <= 16 else { return nil }
    self.index = index
    for byte in id.rawValue.utf8 {
      guard byte < 0x80 else { return nil }
      bytes = (bytes.0 << 8 | bytes.1 >> 56, bytes.1 << 8 | UInt64(byte))
    }
    // To the left, so that of two that begin alike the shorter comes first.
    for _ in id.rawValue.utf8.count..<16 { bytes = (bytes.0 << 8 | bytes.1 >> 56, bytes.1 << 8) }
  }

  /// `nil` when both are about one entry.
  func isBefore(_ other: EntryKey) -> Bool? {
    if bytes.0 != other.bytes.0 { return bytes.0 < other.bytes.0 }
    return bytes.1 == other.bytes.1 ? nil : bytes.1 < other.bytes.1
  }
}
