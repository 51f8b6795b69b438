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

  @Test(arguments: [#"{}"#, #"{"article": "1"}"#, #"{"regulation": "x", "pasal": "1"}"#, #""PermenPANRB""#])
  func isStrict(json: String) {
    #expect(throws: DecodingError.self) { try JSON.decode(LegalBasis.self, json) }
  }
}
