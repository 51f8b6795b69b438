extension String {
  /// The text as it is compared when two names may be the same: lower case, letters and digits only.
  ///
  /// `Jarik Ma'siti`, `JARIK MASITI` and `Jarik  Ma’siti` fold to one text, and so does `é` in whichever way it is written: as one letter,
  /// or as an `e` with its accent behind it, as files from Macs and texts out of PDF have it. Complexity: O(*n*).
  public var folded: String {
    if let plain = utf8.withContiguousStorageIfAvailable(PlainText.folded), let plain { return plain }
    var result = ""
    result.reserveCapacity(utf8.count)
    var isKept = false
    for scalar in unicodeScalars {
      // An accent belongs to the letter before it.
      if (0x300...0x36F).contains(scalar.value) {
        if isKept { result.unicodeScalars.append(scalar) }
        continue
      }
      isKept = true
      if scalar.isASCII {
        switch scalar {
        case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
        case "A"..."Z": result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
        default: isKept = false
        }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result += scalar.properties.lowercaseMapping
      } else {
        isKept = false
      }
    }
    return result
  }

  /// A hash of the ``folded`` text, for which that text need not be made: the same for texts that fold to the same, in one run.
  ///
  /// Complexity: O(*n*).
  package var foldedHash: UInt64 {
    if let plain = utf8.withContiguousStorageIfAvailable(PlainText.foldedHash), let plain { return plain }
    let text = folded
    var hash = FoldedHash()
    for byte in text.utf8 {
      // Other letters can be written in several ways that are equal, which the standard library's hash knows.
      guard byte < 0x80 else { return UInt64(truncatingIfNeeded: text.hashValue) }
      hash.add(UInt64(byte), count: 1)
    }
    return hash.value
  }

  /// How many words (kata) the text has: runs of letters and digits between white space.
  ///
  /// National proposals are limited in words. A hyphenated word counts once; a lone dash or bullet does not count.
  /// Complexity: O(*n*).
  public var wordCount: Int {
    if let plain = utf8.withContiguousStorageIfAvailable(PlainText.wordCount), let plain { return plain }
    var count = 0
    var inSpace = true
    var counted = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        inSpace = true
      } else {
        if inSpace { counted = false }
        inSpace = false
        if !counted, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          counted = true
          count += 1
        }
      }
    }
    return count
  }
}
