/// A name that is ordered by its letters, and in runs of digits by the numbers that they are: J2 before J10.
struct NumberedName: Comparable {
  private let name: String
  /// The runs of digits and of anything else, which a sort looks at many times.
  private let runs: [ArraySlice<UInt8>]

  private init(_ name: String) {
    self.name = name
    let bytes = Array(name.utf8)
    var runs: [ArraySlice<UInt8>] = []
    var start = 0
    for end in 1...max(bytes.count, 1) {
      let isSame = end < bytes.count && Self.isDigit(bytes[end]) == Self.isDigit(bytes[end - 1])
      if !isSame, end <= bytes.count {
        runs.append(bytes[start..<end])
        start = end
      }
    }
    self.runs = runs
  }

  /// The names in order.
  static func sorted(_ names: some Sequence<String>) -> [String] { names.map(NumberedName.init).sorted().map(\.name) }

  static func < (one: NumberedName, other: NumberedName) -> Bool {
    for (a, b) in zip(one.runs, other.runs) where a != b {
      guard let first = a.first, let second = b.first, isDigit(first), isDigit(second) else {
        return a.lexicographicallyPrecedes(b)
      }
      let (x, y) = (a.drop { $0 == 48 }, b.drop { $0 == 48 })
      if x.count != y.count { return x.count < y.count }
      if x != y { return x.lexicographicallyPrecedes(y) }
    }
    return one.runs.count == other.runs.count ? one.name < other.name : one.runs.count < other.runs.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
