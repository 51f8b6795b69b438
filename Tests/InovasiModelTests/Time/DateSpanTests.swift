import InovasiModel
import Testing

struct DateSpanTests {
  let first: CalendarDate
  let last: CalendarDate

  init() throws {
    first = try CalendarDate(iso: "2021-01-01")
    last = try CalendarDate(iso: "2021-02-03")
  }

  @Test func includesBothEnds() throws {
    let span = try #require(DateSpan(from: first, through: last))
    #expect(span.contains(first))
    #expect(span.contains(last))
    #expect(!span.contains(try CalendarDate(iso: "2020-12-31")))
    #expect(!span.contains(try CalendarDate(iso: "2021-02-04")))
  }

  @Test func anOpenEndHasNoEnd() throws {
    #expect(try #require(DateSpan(from: first, through: nil)).contains(try CalendarDate(iso: "9999-12-31")))
    #expect(try #require(DateSpan(from: nil, through: last)).contains(try CalendarDate(iso: "0001-01-01")))
    #expect(DateSpan.always.contains(first))
  }

  @Test func doesNotEndBeforeItBegins() {
    #expect(DateSpan(from: last, through: first) == nil)
    #expect(DateSpan(from: first, through: first) != nil)
    #expect(throws: DecodingError.self) {
      try JSON.decode(DateSpan.self, #"{"from": "2021-02-03", "through": "2021-01-01"}"#)
    }
  }

  @Test func jsonIsStrict() throws {
    let span = try #require(DateSpan(from: first, through: nil))
    #expect(try JSON.text(span) == #"{"from":"2021-01-01"}"#)
    #expect(try JSON.roundTrip(span) == span)
    #expect(throws: DecodingError.self) { try JSON.decode(DateSpan.self, #"{"from": "2021-01-01", "thru": "2021-02-03"}"#) }
  }
}
