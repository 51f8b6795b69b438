import InovasiModel

/// A competition and decisions about it, for tests. All of it is made up.
enum DecisionSamples {
  static let why = LocalizedText(id: "uji", en: "a test")

  /// A day of March 2021, or so many days on from there.
  static func day(_ day: Int) -> CalendarDate {
    // Every number that a test asks for is a day; the other branch is for the compiler.
    CalendarDate(dayNumber: 18_687 + Int32(day - 1)) ?? CalendarDate(year: 1, month: 1, day: 1) ?? Self.day(1)
  }

  static func rulebook(_ objections: Rulebook.ObjectionRule? = rule()) -> Rulebook {
    Rulebook(
      id: "uji", title: LocalizedText("uji"), level: .regency,
      stages: [
        Stage(
          id: "s", name: LocalizedText("s"),
          criteria: [Criterion(id: "C", name: LocalizedText("C"), weight: .one)], basis: .assumption("uji"))
      ],
      awards: [AwardTier(id: "top", name: LocalizedText("Top"), places: 1...2, basis: .assumption("uji"))],
      objections: objections)
  }

  static func rule(
    days: Int = 5, by: [String] = [], effect: Rulebook.ObjectionRule.Effect = .blocksFinal
  ) -> Rulebook.ObjectionRule {
    Rulebook.ObjectionRule(days: days, by: by, effect: effect, basis: .assumption("uji"))
  }

  static func competition(_ rulebook: Rulebook = rulebook()) -> Competition {
    Competition(
      name: "uji", edition: "2021", rulebook: rulebook, judges: [Judge(id: "J", name: "J")],
      entries: [Entry(id: "A"), Entry(id: "B"), Entry(id: "C")])
  }

  static func scores() throws -> ScoreTable {
    var table = ScoreTable()
    for (entry, points) in [("A", 90), ("B", 80), ("C", 70)] as [(Entry.ID, Int)] {
      try table.append(
        entry: entry, judge: "J", stage: "s", criterion: "C", points: Points(tenThousandths: points * 10_000))
    }
    return table
  }

  /// Decisions numbered in order, all in order unless the test changes them.
  static func log(_ acts: [Decision.Act], on days: [Int] = []) -> DecisionLog {
    DecisionLog(
      acts.enumerated().map { index, act in
        Decision(
          number: index + 1, date: day(index < days.count ? days[index] : 10 + min(index, 10)), act: act, reason: why,
          document: "BA/\(index + 1)", signedBy: ["Ketua"])
      })
  }

  static func points(_ whole: Int) -> Points { Points(tenThousandths: whole * 10_000) }

  static func correction(
    _ entry: Entry.ID = "A", judge: Judge.ID = "J", stage: Stage.ID = "s", criterion: Criterion.ID = "C", from old: Int,
    to new: Int
  ) -> Decision.Act {
    .correction(
      ScoreCorrection(
        entry: entry, judge: judge, stage: stage, criterion: criterion, old: points(old), new: points(new)))
  }
}
