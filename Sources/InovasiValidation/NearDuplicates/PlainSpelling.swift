extension String {
  /// The text as it would be typed: word processors put other signs in the place of those on a keyboard, and some systems write a letter with
  /// its accent as two scalars.
  ///
  /// A Latin letter with accents is one scalar where Unicode has one (NFC); other scripts, in which nothing is composed here, stay as they
  /// are. A quotation mark that may be an apostrophe becomes one, signs and spaces beyond ASCII become spaces, and what is not seen, such as
  /// a soft hyphen, goes. Complexity: O(*n*).
  var plainlySpelled: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for character in self {
      if let scalar = character.composedLetter {
        result.unicodeScalars.append(scalar)
      } else {
        character.appendPlain(to: &result)
      }
    }
    return result
  }
}

extension Character {
  fileprivate func appendPlain(to text: inout String) {
    guard !isASCII, unicodeScalars.count == 1, let scalar = unicodeScalars.first else { return text.append(self) }
    switch scalar.properties.generalCategory {
    case .initialPunctuation where scalar == "\u{2018}", .finalPunctuation where scalar == "\u{2019}": text.append("'")
    case .format: break
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control:
      text.append(" ")
    default: text.append(self)
    }
  }

  fileprivate var composedLetter: Unicode.Scalar? {
    let scalars = unicodeScalars
    return scalars.index(after: scalars.startIndex) == scalars.endIndex ? nil : Self.composedLetters[self]
  }

  /// Latin-1, Latin Extended-A, B and Additional, which are equal to their letters with accents as characters are.
  private static let composedLetters = Dictionary(
    [0xC0...0x24F, 0x1E00...0x1EFF as ClosedRange<UInt32>].joined().compactMap { Unicode.Scalar($0) }.map { (Character($0), $0) },
    uniquingKeysWith: { first, _ in first })
}
