import InovasiModel
import Testing

struct LocalizedTextTests {
  @Test(arguments: [
    ("Entry {entry}.", ["entry": "E1"], "Entry E1."), ("{a}{b}", ["a": "1", "b": "2"], "12"),
    ("{a}", [:], "{a}"), ("{a} {b}", ["b": "2"], "{a} 2"), ("no places", ["a": "1"], "no places"),
    ("open { brace", ["a": "1"], "open { brace"), ("close } brace {a}", ["a": "1"], "close } brace 1"),
    ("{a}", ["a": "{b}", "b": "x"], "{b}"), ("{}", ["": "x"], "x"), ("", [:], ""),
    // One of a thing, or several.
    ("{n} {n|row|rows}", ["n": "1"], "1 row"), ("{n} {n|row|rows}", ["n": "0"], "0 rows"),
    ("{n|is|are} {n}", ["n": "11"], "are 11"),
    ("{n|row|rows}", [:], "{n|row|rows}"), ("row{n||s}", ["n": "1"], "row"), ("row{n||s}", ["n": "x"], "rows"),
    ("{n|rows}", ["n": "1"], "{n|rows}"), ("{n|row|rows}", ["n": "2", "rows": "x"], "rows"),
  ])
  func fillsEachPlaceOnce(template: String, parameters: [String: String], text: String) {
    #expect(LocalizedText(template).text(in: .english, filling: TextParameters(parameters)) == text)
  }

  /// A word among the parameters is said in the language of the text.
  @Test func wordsAreFilledInInTheLanguage() {
    let text = LocalizedText(id: "Juri {judge}: {kind}.", en: "Judge {judge}: {kind}.")
    let parameters: TextParameters = ["judge": "J1"]
    let both = parameters.adding("kind", LocalizedText(id: "keluarga", en: "kin"))
    #expect(both == ["judge": "J1", "kind": "keluarga", "kind.en": "kin"])
    #expect(text.text(in: .english, filling: both) == "Judge J1: kin.")
    #expect(text.text(in: .indonesian, filling: both) == "Juri J1: keluarga.")
    #expect(text.text(in: .english, filling: ["judge": "J1", "kind": "kin"]) == "Judge J1: kin.")
    #expect(parameters.adding("kind", LocalizedText("x")) == ["judge": "J1", "kind": "x"])
  }

  @Test func indonesianIsTheDefault() {
    let text = LocalizedText(id: "satu", en: "one")
    #expect(text[.indonesian] == "satu")
    #expect(text[.english] == "one")
    #expect(text[Language(rawValue: "jv")] == "satu")
  }

  @Test func jsonTakesOneTextOrTwo() throws {
    #expect(try JSON.decode(LocalizedText.self, #""KIPP""#) == LocalizedText("KIPP"))
    #expect(try JSON.decode(LocalizedText.self, #"{"id": "satu"}"#) == LocalizedText("satu"))
    #expect(try JSON.decode(LocalizedText.self, #"{"id": "satu", "en": "one"}"#) == LocalizedText(id: "satu", en: "one"))
    #expect(try JSON.text(LocalizedText("KIPP")) == #""KIPP""#)
    #expect(try JSON.text(LocalizedText(id: "satu", en: "one")) == #"{"en":"one","id":"satu"}"#)
    #expect(throws: DecodingError.self) { try JSON.decode(LocalizedText.self, #"{"en": "one"}"#) }
    #expect(throws: DecodingError.self) { try JSON.decode(LocalizedText.self, #"{"id": "satu", "eng": "one"}"#) }
  }
}
