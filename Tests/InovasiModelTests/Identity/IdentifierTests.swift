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
