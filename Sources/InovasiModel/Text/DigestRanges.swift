/// Where digests of SHA-256 stand in a text: 64 hexadecimal digits with nothing of a word beside them, in small letters, of which there is
/// at least one.
///
/// One digest in a hundred has 16 decimal digits in a row, which are no identity number: with some of them masked, nobody could compare
/// it with another.
struct DigestRanges {
  private let ranges: [Range<Int>]

  /// Complexity: O(*n*); a text of fewer characters than a digest has is not looked at.
  init(_ scalars: [Unicode.Scalar]) {
    var ranges: [Range<Int>] = []
    var start = 0
    for place in 0...scalars.count where scalars.count >= Self.length {
      if place < scalars.count, Self.isOfWord(scalars[place]) { continue }
      let word = scalars[start..<place]
      if word.count == Self.length, word.allSatisfy(Self.isDigit), word.contains(where: { $0 >= "a" }) {
        ranges.append(start..<place)
      }
      start = place + 1
    }
    self.ranges = ranges
  }

  /// Whether a character belongs to a digest. Complexity: O(log *d*) for *d* digests.
  func contains(_ place: Int) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound > place }
    return next < ranges.count && ranges[next].contains(place)
  }

  private static let length = 64

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("a"..."f").contains(scalar)
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || ("g"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar.value >= 0x80
  }
}
