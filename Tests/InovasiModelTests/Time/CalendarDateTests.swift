import InovasiModel
import Testing

struct CalendarDateTests {
  @Test func everyDayFrom1900To2100ComesBack() throws {
    var number = try CalendarDate(iso: "1900-01-01").dayNumber
    #expect(number == -25_567)
    for year in 1900...2100 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          #expect(date.dayNumber == number)
          #expect(date.components == (year, month, day))
          #expect(try CalendarDate(iso: date.description) == date)
          number += 1
        }
      }
    }
    #expect(number == 47_847)  // 1 January 2101: 73 414 days, of which 49 leap days
  }

  @Test(arguments: [(2020, true), (2021, false), (1900, false), (2000, true), (2100, false), (4, true), (9996, true)])
  func leapYears(year: Int, isLeap: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: ["0001-01-01", "9999-12-31", "1970-01-01", "2024-02-29"])
  func readsTheEndsOfTime(text: String) throws {
    #expect(try CalendarDate(iso: text).description == text)
  }

  @Test(arguments: [
    ("2021-02-31", CalendarDateError.doesNotExist), ("2021-02-29", .doesNotExist), ("2021-04-31", .doesNotExist),
    ("2021-13-01", .doesNotExist), ("2021-00-10", .doesNotExist), ("2021-01-00", .doesNotExist),
    ("0000-01-01", .doesNotExist), ("2021-2-3", .notISO), ("03-02-2021", .notISO), ("2021/02/03", .notISO),
    ("2021-02-03 ", .notISO), ("", .notISO), ("+021-02-03", .notISO), ("2021-0a-03", .notISO), ("２０２１", .notISO),
    ("2021-02-03T00:00", .notISO),
  ])
  func refuses(text: String, error: CalendarDateError) {
    #expect(throws: error) { try CalendarDate(iso: text) }
  }

  @Test(arguments: [
    ("2020-02-29", -1, "2019-02-28"), ("2020-02-29", 4, "2024-02-29"), ("2021-02-03", -1, "2020-02-03"),
    ("2021-02-03", Int.max, "9999-12-03"), ("2021-02-03", Int.min, "0001-01-03"), ("2021-02-03", 0, "2021-02-03"),
  ])
  func addsYears(from: String, years: Int, to: String) throws {
    #expect(try CalendarDate(iso: from).adding(years: years).description == to)
  }

  @Test(arguments: [
    ("2021-01-31", 1, "2021-02-28"), ("2020-01-31", 1, "2020-02-29"), ("2021-03-31", -1, "2021-02-28"),
    ("2021-12-15", 1, "2022-01-15"), ("2021-01-15", -1, "2020-12-15"), ("2021-05-31", 18, "2022-11-30"),
    ("9999-12-31", 1, "9999-12-31"), ("0001-01-31", -1, "0001-01-31"), ("2021-02-03", Int.max, "9999-12-03"),
    ("2021-02-03", Int.min, "0001-01-03"),
  ])
  func addsMonths(from: String, months: Int, to: String) throws {
    #expect(try CalendarDate(iso: from).adding(months: months).description == to)
  }

  @Test func isReadByPeople() throws {
    let date = try CalendarDate(iso: "2021-02-03")
    #expect(date.text(in: .indonesian) == "3 Februari 2021")
    #expect(date.text(in: .english) == "3 February 2021")
  }

  @Test func jsonSaysWhatIsWrong() throws {
    #expect(try JSON.decode(CalendarDate.self, #""2021-02-03""#).description == "2021-02-03")
    let error = #expect(throws: DecodingError.self) { try JSON.decode(CalendarDate.self, #""2021-02-31""#) }
    #expect("\(try #require(error))".contains("the calendar has no day 2021-02-31"))
  }
}
