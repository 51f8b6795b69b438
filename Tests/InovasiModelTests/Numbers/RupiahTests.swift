import InovasiModel
import Testing

struct RupiahTests {
  @Test(arguments: [
    (0, "Rp0"), (999, "Rp999"), (1000, "Rp1.000"), (1_000_000, "Rp1.000.000"), (123_456_789, "Rp123.456.789"),
    (Int.max, "Rp9.223.372.036.854.775.807"),
  ])
  func isWrittenAsIndonesianDocumentsDo(amount: Int, text: String) throws {
    #expect(try #require(Rupiah(amount)).description == text)
  }

  @Test func isNeverNegative() throws {
    #expect(Rupiah(-1) == nil)
    #expect(Rupiah(Int.min) == nil)
    #expect(Rupiah.zero.subtracting(try #require(Rupiah(1))) == nil)
    #expect(throws: DecodingError.self) { try JSON.decode(Rupiah.self, "-1") }
    #expect(throws: DecodingError.self) { try JSON.decode(Rupiah.self, "0.5") }
  }

  @Test func addsOrSaysThatItCannot() throws {
    let most = try #require(Rupiah(Int.max))
    let one = try #require(Rupiah(1))
    #expect(throws: ArithmeticOverflow(in: "Rupiah + Rupiah")) { try most.adding(one) }
    #expect(try #require(most.subtracting(one)).adding(one) == most)
  }
}
