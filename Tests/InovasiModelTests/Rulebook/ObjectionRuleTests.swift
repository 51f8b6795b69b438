import InovasiModel
import Testing

struct ObjectionRuleTests {
  private typealias Rule = Rulebook.ObjectionRule

  private func date(_ text: String) throws -> CalendarDate { try CalendarDate(iso: text) }

  /// 17 March 2021 was a Wednesday; 2 April 2021 was Good Friday, a national holiday.
  @Test(
    arguments: [
      (5, Rule.Counting.calendar, false, "2021-03-17", "2021-03-22"), (5, .calendar, true, "2021-03-17", "2021-03-21"),
      (1, .calendar, true, "2021-03-17", "2021-03-17"), (5, .working, false, "2021-03-17", "2021-03-24"),
      (3, .working, true, "2021-03-17", "2021-03-19"), (3, .working, true, "2021-03-20", "2021-03-24"),
      (3, .working, false, "2021-03-31", "2021-04-06"), (1, .working, false, "2021-04-01", "2021-04-05"),
      (1, .calendar, false, "9999-12-31", "9999-12-31"),
    ])
  func window(days: Int, counting: Rulebook.ObjectionRule.Counting, countsFirst: Bool, from: String, last: String) throws {
    let rule = Rule(
      days: days, counting: counting, holidays: [try date("2021-04-02")], countsAnnouncementDay: countsFirst,
      basis: .assumption("uji"))
    let window = rule.window(announced: try date(from))
    #expect(window.first == (try date(from)))
    #expect(window.last == (try date(last)))
  }

  @Test(arguments: [Int.min, -1, 0, 1, 1_000_000, Int.max])
  func hostileNumbersOfDaysEnd(days: Int) throws {
    let announced = try date("2021-03-17")
    for weekend in [[], Weekday.allCases] {
      let rule = Rule(days: days, counting: .working, weekend: weekend, basis: .assumption("uji"))
      let last = try #require(rule.window(announced: announced).last)
      #expect(last > announced)
      #expect(last < (try date("2042-01-01")))
    }
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("1969-12-31", .wednesday), ("2021-03-17", .wednesday), ("0001-01-01", .monday),
  ])
  func weekday(day: String, expected: Weekday) throws {
    #expect(try date(day).weekday == expected)
  }

  @Test func decodingHasDefaultsAndIsStrict() throws {
    let rule = try JSON.decode(Rule.self, #"{"days": 5, "basis": {"assumption": "uji"}}"#)
    #expect(rule == Rule(days: 5, basis: .assumption("uji")))
    for text in [
      #"{"days": 5, "hours": 3, "basis": {"assumption": "uji"}}"#, #"{"days": 5}"#,
      #"{"days": 5, "weekend": ["sun"], "basis": {"assumption": "uji"}}"#,
    ] {
      #expect(throws: DecodingError.self) { try JSON.decode(Rule.self, text) }
    }
    #expect(throws: DecodingError.self) { try JSON.decode(Rulebook.RevocationRule.self, #"{"successor": "friend"}"#) }
  }

  @Test func checkNamesWhatCannotBe() {
    func paths(_ change: (inout Rule) -> Void) -> [String] {
      var rule = DecisionSamples.rule()
      change(&rule)
      return DecisionSamples.rulebook(rule).findings.map { "\($0.code) \($0.path)" }
    }
    #expect(paths { _ in } == [])
    #expect(paths { $0.days = 0 } == ["RULEBOOK_RANGE rulebook.objections.days"])
    #expect(paths { $0.days = 3_661 } == ["RULEBOOK_RANGE rulebook.objections.days"])
    #expect(paths { $0.weekend = Weekday.allCases } == ["RULEBOOK_RANGE rulebook.objections.weekend"])
    #expect(paths { $0.phase = "sanggah" } == ["RULEBOOK_UNKNOWN_ID rulebook.objections.phase"])
  }

  @Test func announcementCanBeAPhaseOfTheCalendar() throws {
    var rule = DecisionSamples.rule()
    rule.phase = "pengumuman"
    var rulebook = DecisionSamples.rulebook(rule)
    rulebook.calendar = [
      Rulebook.Phase(
        id: "pengumuman", name: LocalizedText("p"),
        days: try #require(DateSpan(from: DecisionSamples.day(10), through: DecisionSamples.day(12))), basis: .assumption("uji"))
    ]
    #expect(rulebook.findings == [])
    let competition = DecisionSamples.competition(rulebook)
    for (day, codes) in [(9, ["DECISION_OBJECTION_EARLY"]), (10, []), (15, []), (16, ["DECISION_OBJECTION_LATE"])] {
      let log = DecisionSamples.log([.objection(by: "Masyarakat", entry: nil)], on: [day])
      #expect(DecisionEffects(of: log, in: competition, scores: ScoreTable()).findings.map(\.code) == codes)
    }
  }
}
