import InovasiExchange
import InovasiModel
import Testing

/// Numbers, days and money in every form that an office writes.
struct ReadingTests {
  @Test(
    arguments: [
      ("87", "87"), ("87.5", "87.5"), ("87,5", "87.5"), ("1.234,56", "1234.56"), ("1,234.56", "1234.56"),
      ("1.234.567", "1234567"),
      ("1,234,567", "1234567"), ("1.234.567,8", "1234567.8"), ("-1.234,5", "-1234.5"), ("+5", "5"), ("−3,25", "-3.25"),
      ("1 234,5", "1234.5"), ("1\u{A0}234\u{A0}567", "1234567"), ("12\u{202F}345", "12345"), ("0.125", "0.125"),
      ("0,125", "0.125"),
      ("1234.567", "1234.567"), ("1234,5678", "1234.5678"), (".5", "0.5"), (",5", "0.5"), ("5.", "5"), (" 7 ", "7"),
      ("0012", "0012"),
    ])
  func numberHasOneReading(text: String, decimal: String) {
    #expect(NumberReading(text) == .number(decimal: decimal))
    #expect(NumberReading(text, mark: .comma) == .number(decimal: decimal))
    #expect(NumberReading(text, mark: .point) == .number(decimal: decimal))
  }

  @Test(
    arguments: [
      ("1.234", "1.234", "1234"), ("12.345", "12.345", "12345"), ("123.456", "123.456", "123456"), ("1,234", "1234", "1.234"),
      ("-1.234", "-1.234", "-1234"),
    ])
  func oneMarkBeforeThreeDigitsHasTwo(text: String, point: String, comma: String) {
    #expect(NumberReading(text) == .ambiguous(point: point, comma: comma))
    #expect(NumberReading(text, mark: .point) == .number(decimal: point))
    #expect(NumberReading(text, mark: .comma) == .number(decimal: comma))
    #expect(NumberReading.mark(shownBy: text) == nil)
  }

  @Test(
    arguments: [
      "NaN", "1e5", "0x10", "--1", "1.2.3", "1,2,3", "1.23.456", "1.2345.678,9", "1,234.56.7", "12 34", "1 2345", "٣", "a", "1a",
      ".",
      ",", "-", "%", "1.234,567.8", "∞",
    ])
  func nonsenseIsNoNumber(text: String) { #expect(NumberReading(text) == .notANumber) }

  @Test(arguments: [("12,5%", "0.125"), ("100 %", "1"), ("5%", "0.05"), ("0,5%", "0.005"), ("-3%", "-0.03"), ("1.250%", nil)])
  func percentageIsAHundredth(text: String, decimal: String?) {
    #expect(NumberReading(text).decimal == decimal)
  }

  @Test(arguments: ["", "  ", "\t"]) func nothingIsNothing(text: String) {
    #expect(NumberReading(text) == .empty)
    #expect(DateReading(text) == .empty)
    #expect(RupiahReading(text) == .empty)
  }

  /// CLDR `id`, and what official documents write besides.
  @Test(
    arguments: [
      "Rp1.000.000", "Rp 1.000.000,00", "Rp. 1.000.000,-", "Rp1.000.000,-", "1000000", "1.000.000", "1,000,000",
      "IDR 1,000,000.00",
      "rp 1000000", "Rp\u{A0}1.000.000",
    ])
  func moneyIsWholeRupiah(text: String) { #expect(RupiahReading(text).rupiah == Rupiah(1_000_000)) }

  @Test(arguments: [("Rp1.234", 1_234), ("Rp 1,234", 1_234), ("0", 0), ("Rp 750,00", 750)])
  func markBeforeThreeDigitsOfMoneyGroupsThousands(text: String, amount: Int) {
    #expect(RupiahReading(text).rupiah == Rupiah(amount))
  }

  @Test(arguments: ["Rp -5", "-1", "Rp 1,5", "Rp", "satu juta", "$5", "12%", "99999999999999999999"])
  func nonsenseIsNoMoney(text: String) { #expect(RupiahReading(text).rupiah == nil) }

  @Test(
    arguments: [
      "2021-02-03", "3 Februari 2021", "03 Pebruari 2021", "Rabu, 03 Februari 2021", "3 Feb 2021", "3-Feb-2021", "3 feb. 2021",
      "03/02/2021", "3/2/2021", "3-2-2021", "03.02.2021", "2021/02/03", "2021-2-3", "2021-02-03T00:00:00", "2021-02-03 00:00:00",
      "3 February 2021", " 3  Februari  2021 ",
    ])
  func dayInAnyForm(text: String) throws {
    let day = try CalendarDate(iso: "2021-02-03")
    #expect(DateReading(text).date == day)
  }

  @Test(
    arguments: [
      ("1 Nopember 2020", "2020-11-01"), ("17 Agt 2021", "2021-08-17"), ("17 Agustus 2021", "2021-08-17"),
      ("31 Des 2020", "2020-12-31"),
      ("5 Mei 2020", "2020-05-05"), ("29/2/2020", "2020-02-29"), ("1 Okt 2019", "2019-10-01"),
    ])
  func monthsByAnyName(text: String, iso: String) throws {
    let day = try CalendarDate(iso: iso)
    #expect(DateReading(text).date == day)
  }

  @Test(
    arguments: [
      ("31/02/2021", .doesNotExist), ("2021-02-31", .doesNotExist), ("30 Februari 2021", .doesNotExist),
      ("02/13/2021", .monthFirst),
      ("13/13/2021", .doesNotExist), ("kemarin", .notADay), ("3/2/21", .notADay), ("44230", .notADay), ("3 2021", .notADay),
      ("0/0/0000", .doesNotExist), ("3 Februari 21", .notADay), ("2021-02-03T10:15:00", .notADay),
    ] as [(String, DateReading)])
  func whatIsNoDayIsSaid(text: String, reading: DateReading) { #expect(DateReading(text) == reading) }

  @Test func onlyNumbersThatCanBeMonthsLeaveADoubt() throws {
    #expect(DateReading("03/04/2021") == .dayFirst(try CalendarDate(iso: "2021-04-03")))
    #expect(DateReading("04/04/2021") == .day(try CalendarDate(iso: "2021-04-04")))
    #expect(DateReading("13/04/2021") == .day(try CalendarDate(iso: "2021-04-13")))
  }
}
