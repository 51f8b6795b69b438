import InovasiModel
import Testing

struct LegalBasisTests {
  @Test(arguments: [
    (LegalBasis.regulation("PermenPANRB 7/2021", article: "Pasal 13"), "PermenPANRB 7/2021 Pasal 13"),
    (.document("Juknis KIPP 2023"), "Juknis KIPP 2023"), (.assumption("no source"), "asumsi: no source"),
  ])
  func readsAndShows(basis: LegalBasis, text: String) throws {
    #expect(basis.description == text)
    #expect(try JSON.roundTrip(basis) == basis)
  }

  /// One text stands for both languages, as it always did.
  @Test func saysItInTheLanguageAskedFor() throws {
    let both = try JSON.decode(LegalBasis.self, #"{"assumption": {"id": "tidak diberitakan", "en": "not reported"}}"#)
    #expect(both == .assumption(LocalizedText(id: "tidak diberitakan", en: "not reported")))
    #expect(both.text(in: .english) == "assumption: not reported")
    #expect(both.text(in: .indonesian) == "asumsi: tidak diberitakan" && both.description == "asumsi: tidak diberitakan")
    #expect(both.source == "tidak diberitakan")
    #expect(try JSON.roundTrip(both) == both)
    let one = try JSON.decode(LegalBasis.self, #"{"assumption": "uji"}"#)
    #expect(one == .assumption("uji") && one.text(in: .english) == "assumption: uji")
    let article = LegalBasis(.document, LocalizedText(id: "pedoman", en: "guide"), article: "Pasal 2")
    #expect(article.text(in: .english) == "guide Pasal 2" && article.text(in: .indonesian) == "pedoman Pasal 2")
  }

  @Test(arguments: [
    #"{}"#, #"{"article": "1"}"#, #"{"regulation": "x", "pasal": "1"}"#, #""PermenPANRB""#, #"{"assumption": {"en": "x"}}"#,
  ])
  func isStrict(json: String) {
    #expect(throws: DecodingError.self) { try JSON.decode(LegalBasis.self, json) }
  }
}
