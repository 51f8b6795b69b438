extension String {
  /// The text with one scalar for each Latin letter with its accents, where Unicode has one (NFC): some systems write `é` as two (NFD).
  ///
  /// Other scripts, in which nothing is composed here, stay as they are. Complexity: O(*n*).
  var withComposedLetters: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for character in self {
      if let scalar = character.composedLetter { result.unicodeScalars.append(scalar) } else { result.append(character) }
    }
    return result
  }
}

extension Character {
  fileprivate var composedLetter: Unicode.Scalar? {
    let scalars = unicodeScalars
    return scalars.index(after: scalars.startIndex) == scalars.endIndex ? nil : Self.composedLetters[self]
  }

  /// Latin-1, Latin Extended-A, B and Additional, which are equal to their letters with accents as characters are.
  private static let composedLetters = Dictionary(
    [0xC0...0x24F, 0x1E00...0x1EFF as ClosedRange<UInt32>].joined().compactMap { Unicode.Scalar($0) }.map { (Character($0), $0) },
    uniquingKeysWith: { first, _ in first })
}
