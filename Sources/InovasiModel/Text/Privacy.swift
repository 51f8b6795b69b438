/// Keeps identity numbers out of everything that people read.
public enum Privacy {
  /// The text with every number of 16 or more digits masked but for its last four.
  ///
  /// A NIK (nomor induk kependudukan) and a family card number (nomor KK) have 16 digits, a civil servant's number (NIP)
  /// has 18. What stands between the digits does not hide one, as long as it is
  ///
  /// - white space, full stops and dashes of any kind, as many as there are, line breaks included; or
  /// - one other character that is no letter, as `/`, `_`, `,` or `:`.
  ///
  /// Characters that cannot be seen count as if they were not there. Two such characters of the second kind, or one of them beside
  /// a space, as in `1111, 2222`, part two numbers.
  ///
  /// Four things with as many digits are no identity numbers, and stay as they are: a decimal number that stands alone, with one
  /// point or comma, up to three digits before it and fewer than 16 behind (`86.66666666666667`), or as many as a spreadsheet's arithmetic
  /// leaves (`0.30000000000000004`, `1.3499999999999996`), but not in scientific notation (`3.27E+15`); a list whose items have at most three digits
  /// and of which some are set apart by characters of the second kind (`80,82.25,90,75,60,70`); two days of the calendar
  /// (`2020-01-01–2020-12-31`); and a digest of 64 hexadecimal digits that stands alone. An identity number that is written in one of these ways is not found.
  ///
  /// Complexity: O(*n*); a text of fewer than 16 bytes is not looked at, and one with fewer than 16 digits not copied.
  public static func masked(_ text: String) -> String {
    guard text.utf8.count >= 16, mayHoldNumber(text) else { return text }
    var scalars = Array(text.unicodeScalars)
    let digests = DigestRanges(scalars)
    var run = DigitRun()
    for place in scalars.indices {
      let kind = digests.contains(place) ? .letter : DigitRun.Kind(scalars[place])
      if run.takes(kind, at: place) { continue }
      run.mask(&scalars)
      run = DigitRun()
      _ = run.takes(kind, at: place)
    }
    run.mask(&scalars)
    var masked = String.UnicodeScalarView()
    masked.append(contentsOf: scalars)
    return String(masked)
  }

  /// Whether a text has 16 digits anywhere; those of other scripts are counted where there is anything beyond ASCII.
  private static func mayHoldNumber(_ text: String) -> Bool {
    var digits = 0
    var isASCII = true
    for byte in text.utf8 {
      if byte >= 0x80 { isASCII = false }
      if byte &- 48 <= 9 { digits += 1 }
    }
    if digits >= 16 || isASCII { return digits >= 16 }
    return text.unicodeScalars.reduce(0) { DigitRun.Kind($1) == .digit ? $0 + 1 : $0 } >= 16
  }
}
