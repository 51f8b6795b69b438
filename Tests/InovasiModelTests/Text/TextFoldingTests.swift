import InovasiModel
import Testing

struct TextFoldingTests {
  @Test(arguments: ["Jarik Ma'siti", "JARIK MASITI", "Jarik  Ma’siti", "jarik_ma-siti!", " Jarik\tMa`siti "])
  func spellingsOfOneNameFoldToOneText(name: String) {
    #expect(name.folded == "jarikmasiti")
    #expect(name.foldedHash == "jarikmasiti".foldedHash)
    #expect(name.foldedHash != "jarikmasit".foldedHash)
  }

  /// Names of every length, with and without what is left out, one letter changed, added or moved: equal where the folded texts are.
  @Test func hashesAreEqualWhereFoldedTextsAre() {
    var generator = SeededGenerator(seed: 8)
    for length in 0..<40 {
      let letters = (0..<length).map { _ in "abcxyz019".randomElement(using: &generator) ?? "a" }
      let name = String(letters)
      let spread = letters.map { "\($0)".uppercased() + (Bool.random(using: &generator) ? " -" : "") }.joined()
      // A letter beyond ASCII has the folded text made.
      var others = [spread, name + "’", name + "z", String(name.dropLast()), String(name.reversed()), name + "é"]
      if length > 1 { others.append(String(letters[1...] + letters[..<1])) }
      for other in others { #expect((other.folded == name.folded) == (other.foldedHash == name.foldedHash)) }
    }
  }

  /// Texts of every character of ASCII, in which whatever is left out stands anywhere, many times side by side.
  @Test func hashIsThatOfTheFoldedText() {
    var generator = SeededGenerator(seed: 9)
    for length in 0..<200 {
      let text = String((0..<length).map { _ in Character(Unicode.Scalar(UInt8.random(in: 0..<0x80, using: &generator))) })
      let folded = String(text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
      #expect(text.folded == folded)
      #expect(text.foldedHash == folded.foldedHash)
      // A byte beyond ASCII behind it, which leaves nothing of the folded text, has that text made.
      #expect((text + "…").foldedHash == folded.foldedHash)
    }
  }

  /// A letter with an accent can be written as one character or as two, which look alike and are equal.
  @Test(arguments: [
    ("Caf\u{E9}", "Cafe\u{301}"), ("\u{C9}1", "E\u{301}1"), ("\u{1EC7}", "e\u{323}\u{302}"), ("\u{1EC7}", "e\u{302}\u{323}"),
    ("\u{C5}", "\u{212B}"), ("\u{130}", "I\u{307}"), ("\u{3AE}", "\u{397}\u{301}"),
  ])
  func equalLettersFoldToOneText(one: String, other: String) {
    #expect(one.folded == other.folded && one.foldedHash == other.foldedHash)
    #expect("\(one) Satu".folded == "\(other)-SATU".folded)
    #expect("Cafe".folded != "Cafe\u{301}".folded)
    // An accent on nothing that is kept stands for nothing.
    #expect("a!\u{301}b".folded == "ab" && "a!\u{301}b".foldedHash == "ab".foldedHash)
  }

  @Test(arguments: [("", ""), ("…", ""), ("É-2", "é2"), ("Top 45", "top45"), ("Ünï", "ünï"), ("①", "①")])
  func folds(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: [
    ("", 0), ("   \n\t", 0), ("satu", 1), ("satu dua\ntiga", 3), ("antar-daerah", 1), ("satu - dua", 2), ("• butir", 1),
    ("100 % (seratus)", 2), ("a\u{00A0}b", 2), ("…", 0), ("'kata'", 1), ("kata,kata", 1),
  ])
  func countsWords(text: String, count: Int) {
    #expect(text.wordCount == count)
  }
}
