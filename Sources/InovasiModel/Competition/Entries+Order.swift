extension [Entry] {
  /// By identifier; entries that share one, by what they say, so that not even then the order of rows shows.
  var inOrderOfEntries: [Entry] {
    // As they come from most files.
    if indices.dropFirst().allSatisfy({ self[$0 - 1].id < self[$0].id }) { return self }
    var ordered = sorted { lhs, rhs in
      if lhs.id != rhs.id { return lhs.id < rhs.id }
      if lhs.title != rhs.title { return lhs.title < rhs.title }
      return (lhs.agency?.rawValue ?? "") < (rhs.agency?.rawValue ?? "")
    }
    var start = 0
    while start < ordered.count {
      var end = start + 1
      while end < ordered.count, ordered[start].hasNames(of: ordered[end]) { end += 1 }
      if end - start > 1 { ordered.replaceSubrange(start..<end, with: ordered[start..<end].inOrderOfContents) }
      start = end
    }
    return ordered
  }
}

extension ArraySlice<Entry> {
  /// Entries of one identifier, title and agency, by all else that they say, and then by their lines.
  ///
  /// What an entry says as one text is made once, and of copies not at all: it takes as long as reading a hundred entries, and a file may
  /// stand twice in itself.
  fileprivate var inOrderOfContents: [Entry] {
    func line(_ entry: Entry) -> Int { entry.location?.line ?? 0 }
    if let first, dropFirst().allSatisfy(first.saysTheSame) { return sorted { line($0) < line($1) } }
    return map { (contents: $0.contents, entry: $0) }
      .sorted { $0.contents == $1.contents ? line($0.entry) < line($1.entry) : $0.contents < $1.contents }
      .map(\.entry)
  }
}

extension Entry {
  fileprivate func hasNames(of other: Entry) -> Bool { id == other.id && title == other.title && agency == other.agency }

  /// Whether another says the same, wherever it stands.
  fileprivate func saysTheSame(as other: Entry) -> Bool {
    var (own, others) = (storage.fields, other.storage.fields)
    (own.location, others.location) = (nil, nil)
    return own == others
  }
}
