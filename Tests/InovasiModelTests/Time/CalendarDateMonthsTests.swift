import InovasiModel
import Testing

/// One way of counting months, from either end.
struct CalendarDateMonthsTests {
  @Test(arguments: [
    ("2023-10-31", "2024-04-30", 6), ("2023-10-30", "2024-04-30", 6), ("2023-11-01", "2024-04-30", 5),
    ("2023-10-31", "2024-04-29", 5), ("2020-02-29", "2021-02-28", 12), ("2020-02-29", "2021-02-27", 11),
    ("2019-02-28", "2020-02-29", 12), ("2020-02-03", "2021-02-03", 12), ("2020-02-04", "2021-02-03", 11),
    ("2021-02-03", "2021-02-03", 0), ("2021-02-03", "2021-03-02", 0), ("2021-03-31", "2021-02-28", -1),
    ("2021-02-03", "2020-02-03", -12), ("0001-01-01", "9999-12-31", 119_987),
  ])
  func countsFullMonths(from: String, to: String, months: Int) throws {
    #expect(try CalendarDate(iso: from).months(to: CalendarDate(iso: to)) == months)
  }

  @Test(arguments: [
    ("2024-04-30", 6, "2023-10-31", "2023-10-30"), ("2024-03-31", 6, "2023-09-30", "2023-10-01"),
    ("2021-02-28", 12, "2020-02-29", "2020-02-28"), ("2024-02-29", 12, "2023-02-28", "2023-03-01"),
    ("2021-02-03", 12, "2020-02-03", "2020-02-03"), ("2021-01-31", 24, "2019-01-31", "2019-01-31"),
    ("2021-02-03", Int.max, "0001-01-03", "0001-01-03"), ("2021-02-03", 0, "2021-02-03", "2021-02-03"),
  ])
  func countsBackToTheSame(day: String, months: Int, latest: String, earliest: String) throws {
    let day = try CalendarDate(iso: day)
    #expect(day.latestStart(ofMonths: months).description == latest)
    #expect(day.earliestStart(ofMonths: months).description == earliest)
  }

  /// Whoever started on the latest day has the months, and nobody who started later; on the earliest day no more than them, and whoever
  /// started earlier has more.
  @Test func countingBackAgreesWithCountingOn() throws {
    let first = try CalendarDate(iso: "2019-12-30").dayNumber
    for number in first..<(first + 800) {
      let day = try #require(CalendarDate(dayNumber: number))
      for months in [0, 1, 6, 11, 12, 13, 24] {
        let latest = day.latestStart(ofMonths: months)
        let next = try #require(CalendarDate(dayNumber: latest.dayNumber + 1))
        #expect(latest.months(to: day) >= months && next.months(to: day) < max(months, 1))
        let earliest = day.earliestStart(ofMonths: months)
        let before = try #require(CalendarDate(dayNumber: earliest.dayNumber - 1))
        #expect(earliest.adding(months: months) >= day && before.adding(months: months) < day)
      }
    }
  }
}
