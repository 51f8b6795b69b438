import InovasiModel
import Testing

struct IdentifierTests {
  @Test(arguments: ["J01", "2.12", "Jarik Ma'siti", "é", "a,b", String(repeating: "a", count: 200)])
  func takes(text: String) {
    #expect(Agency.ID(text)?.rawValue == text)
  }

  @Test(arguments: ["", "   ", "a\nb", "a\tb", "\u{0}", "\u{7F}", String(repeating: "a", count: 201)])
  func refuses(text: String) {
    #expect(Agency.ID(text) == nil)
  }

  /// Two cells that look alike are one identifier.
  @Test(arguments: [
    " ", "\t", "\u{A0}", "\u{1680}", "\u{2000}", "\u{2007}", "\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}", "\u{AD}", "\u{200B}",
    "\u{200C}", "\u{200D}", "\u{200E}", "\u{202A}", "\u{2060}", "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{3164}",
    " \u{A0}\u{200B} ",
  ])
  func cutsWhatNobodySeesAtTheEnds(ends: String) {
    #expect(Judge.ID("J02\(ends)")?.rawValue == "J02")
    #expect(Judge.ID("\(ends)J02\(ends)")?.rawValue == "J02")
    #expect(Judge.ID("\(ends)Jo é\(ends)")?.rawValue == "Jo é")
    #expect(Judge.ID(ends) == nil)
  }

  @Test(arguments: ["\u{A0}", "\u{2003}", "\u{202F}", "\u{3000}"])
  func otherSpacesWithinArePlainOnes(space: String) {
    #expect(Judge.ID("Bu\(space)Tuti")?.rawValue == "Bu Tuti")
  }

  @Test(arguments: [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200F}", "\u{202E}", "\u{2028}", "\u{2029}", "\u{2060}", "\u{2067}",
    "\u{FEFF}",
    "\u{85}", "\u{9B}", "\u{3164}",
  ])
  func refusesWhatNobodySeesWithin(character: String) {
    #expect(Judge.ID("J\(character)02") == nil)
    #expect(Judge.ID("Bu \(character)Tuti") == nil)
  }

  @Test(arguments: ["J02\n", "\r\nJ02", "J02\u{85}", "J02\u{2028}"])
  func refusesALineBreakAtAnEnd(text: String) {
    #expect(Judge.ID(text) == nil)
  }

  /// What chooses a form of the character before it belongs to that.
  @Test func takesWhatIsSeen() {
    for text in ["\u{2714}\u{FE0F}", "e\u{301}"] { #expect(Judge.ID(text)?.rawValue == text) }
  }

  @Test func cutsSpacesAtTheEnds() {
    #expect(Agency.ID("  BAPPEDA ") == "BAPPEDA")
    #expect(Agency.ID("a b"[...])?.rawValue == "a b")
  }

  @Test func caseDiffersAndOrderIsByValue() {
    let ids: [Agency.ID] = ["b", "B", "a", "Z", "é"]
    #expect(ids.sorted().map(\.rawValue) == ["B", "Z", "a", "b", "é"])
    #expect(Set(ids).count == 5)
  }

  @Test func isATextInJSONAndAKey() throws {
    #expect(try JSON.text([Agency.ID("B"): 1, Agency.ID("A"): 2]) == #"{"A":2,"B":1}"#)
    #expect(try JSON.decode([Agency.ID].self, #"["X"]"#) == ["X"])
    #expect(throws: DecodingError.self) { try JSON.decode(Agency.ID.self, #""""#) }
    #expect(throws: DecodingError.self) { try JSON.decode(Agency.ID.self, "1") }
  }
}
