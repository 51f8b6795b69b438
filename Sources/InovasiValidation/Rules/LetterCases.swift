import InovasiModel

/// Identifiers that differ in letter case alone, which people take for one and which are several.
struct LetterCases {
  private var hasSmall = false
  private var hasCapital = false

  /// Whether two of the texts may differ in letter case alone; where all are written in capitals, none do.
  var mayDiffer: Bool { hasSmall && hasCapital }

  /// Looks at one more text, for as long as that can change anything.
  mutating func look(at text: String) {
    guard !mayDiffer else { return }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): hasSmall = true
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hasCapital = true
      case 0x80...: (hasSmall, hasCapital) = (true, true)
      default: break
      }
    }
  }

  /// Those that differ in letter case alone, together and in order. Complexity: O(*n*) in the length of all.
  static func groups<Subject>(_ identifiers: [Identifier<Subject>]) -> [[Identifier<Subject>]] {
    var cases = LetterCases()
    for identifier in identifiers { cases.look(at: identifier.rawValue) }
    guard cases.mayDiffer else { return [] }
    let groups = Dictionary(grouping: Set(identifiers)) { $0.rawValue.lowercased() }.values
    return groups.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
