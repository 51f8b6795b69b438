/// Keeps identity numbers out of everything that people read.
public enum Privacy {
  /// The text with every run of 16 or more digits masked but for its last four.
  ///
  /// A NIK (nomor induk kependudukan) and a family card number (nomor KK) have 16 digits, a civil servant's number (NIP)
  /// has 18. Spaces, dots and hyphens between the digits do not hide one. Complexity: O(*n*).
  public static func masked(_ text: String) -> String {
    guard text.utf8.count >= 16, mayHoldNumber(text) else { return text }
    var characters = Array(text)
    var run: [Int] = []
    func mask() {
      guard run.count >= 16 else { return }
      for index in run.dropLast(4) { characters[index] = "•" }
    }
    for (index, character) in characters.enumerated() {
      if character.isWholeNumber {
        run.append(index)
      } else if !run.isEmpty, ![" ", ".", "-"].contains(character) {
        mask()
        run.removeAll(keepingCapacity: true)
      }
    }
    mask()
    return String(characters)
  }

  /// Whether a text has 16 digits anywhere; letters beyond ASCII may be digits of other scripts, and are looked at closely.
  private static func mayHoldNumber(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      if byte >= 0x80 { return true }
      if byte &- 48 <= 9 { digits += 1 }
    }
    return digits >= 16
  }
}
