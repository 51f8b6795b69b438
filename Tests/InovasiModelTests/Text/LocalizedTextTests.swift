import InovasiModel
import Testing

struct LocalizedTextTests {
  @Test(arguments: [
    ("Entry {entry}.", ["entry": "E1"], "Entry E1."), ("{a}{b}", ["a": "1", "b": "2"], "12"),
    ("{a}", [:], "{a}"), ("{a} {b}", ["b": "2"], "{a} 2"), ("no places", ["a": "1"], "no places"),
    ("open { brace", ["a": "1"], "open { brace"), ("close } brace {a}", ["a": "1"], "close } brace 1"),
    ("{a}", ["a": "{b}", "b": "x"], "{b}"), ("{}", ["": "x"], "x"), ("", [:], ""),
  ])
  func fillsEachPlaceOnce(template: String, parameters: [String: String], text: String) {
    #expect(LocalizedText(template).text(in: .english, filling: TextParameters(parameters)) == text)
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
