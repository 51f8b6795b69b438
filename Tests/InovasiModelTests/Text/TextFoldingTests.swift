import InovasiModel
import Testing

struct TextFoldingTests {
  @Test(arguments: ["Jarik Ma'siti", "JARIK MASITI", "Jarik  Ma’siti", "jarik_ma-siti!", " Jarik\tMa`siti "])
  func spellingsOfOneNameFoldToOneText(name: String) {
    #expect(name.folded == "jarikmasiti")
    #expect(name.foldedHash == "jarikmasiti".foldedHash)
    #expect(name.foldedHash != "jarikmasit".foldedHash)
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
