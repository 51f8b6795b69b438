import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// Competition → any format → the same competition, for competitions that nobody would file.
struct CompetitionFolderWriterTests {
  private static let formats: [(TableFormat, CSVDialect?)] = [
    (.csv, nil), (.csv, .indonesianExcel),
    (.csv, CSVDialect(separator: 0x7C, encoding: .utf16LittleEndian, hasByteOrderMark: true)),
    (.tsv, nil), (.json, nil), (.jsonLines, nil),
  ]

  @Test(arguments: 0..<40)
  func anyCompetitionComesBackEqual(seed: Int) throws {
    var random = RandomCompetition(seed: seed)
    let competition = random.competition()
    let scores = try random.scores()
    let claims = random.claims()
    let (format, dialect) = Self.formats[seed % Self.formats.count]
    try withScratch { url in
      let folder = url.appendingPathComponent("kompetisi").path
      try CompetitionFolderWriter(folder, format: format, dialect: dialect).write(competition, scores: scores, indicators: claims)
      let loaded = try CompetitionFolder(folder).read(rulebooks: TestRulebooks())
      #expect(
        loaded.findings == [],
        "\(format.name): \(loaded.findings.map { "\($0.code) \($0.value ?? "") \($0.parameters) \($0.location?.description ?? "")" })"
      )
      #expect(Self.unplaced(loaded.competition) == competition)
      #expect(rows(loaded.scores) == rows(scores))
      #expect(Set(loaded.indicators.map(Self.unplaced)) == Set(claims))
      // The same competition gives the same bytes.
      let again = url.appendingPathComponent("lagi").path
      try CompetitionFolderWriter(again, format: format, dialect: dialect)
        .write(loaded.competition, scores: loaded.scores, indicators: claims)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        let (first, second) = (
          FileManager.default.contents(atPath: "\(folder)/\(name)"), FileManager.default.contents(atPath: "\(again)/\(name)")
        )
        #expect(first == second, "\(name)")
      }
    }
  }

  @Test func tablesOfAnotherFormatDoNotStayBehind() throws {
    var random = RandomCompetition(seed: 7)
    let competition = random.competition()
    try withScratch { url in
      let folder = url.appendingPathComponent("kompetisi").path
      try CompetitionFolderWriter(folder, format: .csv).write(competition, scores: random.scores())
      try Data("milik panitia".utf8).write(to: URL(fileURLWithPath: folder + "/catatan.txt"))
      // A table that the competition has nothing for adds nothing to it either.
      try Data("agency,variable,value\nA0,sakip,1\n".utf8).write(to: URL(fileURLWithPath: folder + "/variables.csv"))
      var bare = competition
      bare.agencyVariables = []
      try CompetitionFolderWriter(folder, format: .json).write(bare)
      #expect(try CompetitionFolder(folder).read(rulebooks: TestRulebooks()).competition.agencyVariables == [])
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.contains("catatan.txt") && names.contains("innovations.json"))
      #expect(!names.contains { $0.hasSuffix(".csv") } && !names.contains("scores.json"))
    }
  }

  private static func unplaced(_ competition: Competition) -> Competition {
    var competition = competition
    competition.entries = competition.entries.map { entry in
      var entry = entry
      entry.location = nil
      return entry
    }
    return competition
  }

  private static func unplaced(_ claim: IndicatorClaim) -> IndicatorClaim {
    var claim = claim
    claim.location = nil
    return claim
  }

  private func rows(_ scores: ScoreTable) -> [String] {
    (0..<scores.count).map { row in
      let score = scores[row]
      return "\(score.entry)|\(score.judge)|\(score.stage)|\(score.criterion)|\(score.points)"
    }
  }
}

/// Competitions with texts that break readers.
private struct RandomCompetition {
  private var generator: SeededGenerator

  init(seed: Int) { generator = SeededGenerator(state: UInt64(seed) &* 77) }

  private static let pieces = [
    ",", ";", "\t", "|", "\"", "\"\"", "'", "\n", "\r\n", "\r", "=1+1", "+62", "-", "@x", "\\", "\\;", "\\\\", "sep=;", "a", "é",
    "\u{301}", "ꦗ", "👩‍👩‍👧",
    "\u{FEFF}", "\u{2028}", "null", "1.234", "03/04/2021", "<b>", "&", "{", "}", "[1]", "0012", "//", "/*",
  ]

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private mutating func maybe<Value>(_ value: Value) -> Value? { pick(3) > 0 ? value : nil }

  /// A text without spaces at its ends.
  private mutating func text(in line: Bool = false) -> String {
    var text = pick(4) == 0 ? "" : "J"
    for _ in 0...pick(6) {
      text += Self.pieces.randomElement(using: &generator) ?? ""
      if pick(3) == 0 { text += " x" }
    }
    if line { text = text.filter { $0 != "\n" && $0 != "\r" && $0 != "\r\n" && $0 != "\t" } }
    while text.hasPrefix(" ") || text.hasPrefix("\t") { text.removeFirst() }
    while text.hasSuffix(" ") || text.hasSuffix("\t") { text.removeLast() }
    return text.isEmpty ? "x" : text
  }

  private mutating func id<Subject>(_ prefix: String, _ number: Int) -> Identifier<Subject> {
    // With something invisible in it, or a line break, the text is none.
    let text = "\(prefix)\(number)"
    return Identifier("\(text)\(pick(2) == 0 ? "" : self.text(in: true))") ?? Identifier(text) ?? "x"
  }

  private mutating func texts() -> [String] {
    let count = pick(3)
    return (0..<count).map { _ in text() }
  }

  private mutating func date() -> CalendarDate? { maybe(()).flatMap { CalendarDate(dayNumber: Int32(pick(20_000))) } }

  private mutating func basis() -> LegalBasis? {
    switch pick(4) {
    case 0: nil
    case 1: .document(text())
    case 2: .regulation(text(), article: "Pasal 1")
    default: .assumption(text())
    }
  }

  mutating func competition() -> Competition {
    var agencies: [Agency] = []
    for number in 0..<3 {
      var agency = Agency(id: id("A", number), name: text(), remit: Remit(["1.02", "2.12"].filter { _ in pick(2) == 0 }))
      agency.parent = maybe("P")
      agency.participantClass = maybe(id("KP", 1))
      agency.successor = maybe("S;1")
      agency.region = maybe(RegionCode("35.73")).flatMap(\.self)
      agency.validity =
        DateSpan(from: CalendarDate(dayNumber: 100), through: maybe(()).flatMap { CalendarDate(dayNumber: 200) }) ?? .always
      agency.aliases = texts()
      agency.source = basis()
      agencies.append(agency)
    }
    var entries: [Entry] = []
    for number in 0..<(1 + pick(8)) { entries.append(entry(number, agencies.map(\.id))) }
    var judges: [Judge] = []
    for number in 0..<2 {
      var judge = Judge(id: id("J", number), name: text(), agency: maybe(agencies[0].id), hasSignedPact: maybe(pick(2) == 0))
      judge.stages = ["penilaian", "wawancara"].filter { _ in pick(2) == 0 }
      judge.capacity = maybe(pick(9))
      judge.minimumLoad = maybe(pick(5))
      judge.affairs = ["2.12"]
      judge.categories = pick(2) == 0 ? [] : ["kesehatan"]
      judge.panels = pick(2) == 0 ? [] : [id("T", 1), id("T", 2)]
      judges.append(judge)
    }
    let first = entries[0].id
    var rulebook = TestRulebooks.rulebook
    rulebook.categories = [
      Rulebook.Category(id: "kesehatan", name: LocalizedText("Kesehatan"), basis: .assumption("uji"))
    ]
    let values = (0..<3).map { _ in Points(tenThousandths: Int.random(in: -10_000...2_000_000, using: &generator)) }
    let (kinds, sides) = (ConflictKind.allCases, DeclaredConflict.Side.allCases)
    let withdrawal = CalendarDate(dayNumber: 18_000).map { day in
      Decision(
        number: 1, date: day, act: .withdrawal(entry: first), reason: LocalizedText(id: "Ditarik.", en: "Withdrawn."),
        document: "S/1")
    }
    return Competition(
      name: text(), edition: text(), notice: maybe(LocalizedText(id: text(), en: text())), region: RegionCode("35.73"),
      rulebook: rulebook, closingDate: date(), fund: maybe(Rupiah(pick(1 << 40)) ?? .zero), agencies: agencies,
      judges: judges, entries: entries,
      history: [
        PastEntry(
          title: text(), region: maybe(RegionCode("35.73")).flatMap(\.self), agency: maybe(text()), competition: text(),
          year: 2_020,
          award: maybe(text()), entry: maybe(first), source: maybe(text()))
      ],
      regionCounts: [
        RegionCode("35.73").flatMap {
          RegionCount(region: $0, name: text(), year: 2_018, count: pick(5_000), measure: text(), source: maybe(text()))
        }
      ].compactMap(\.self),
      regionScores: [
        RegionScore(
          region: maybe(RegionCode("33.28")).flatMap(\.self), name: text(), year: 2_024,
          score: Points(tenThousandths: pick(1_000_000)), predicate: maybe(id("B", 1)),
          status: pick(2) == 0 ? .final : .provisional, source: maybe(text()))
      ],
      agencyVariables: [
        AgencyVariable(agency: agencies[0].id, variable: id("V", 1), value: values[0]),
        // Two that contradict each other are two.
        AgencyVariable(agency: agencies[1].id, variable: "wtp", value: values[1]),
        AgencyVariable(agency: agencies[1].id, variable: "wtp", value: values[2]),
      ],
      absences: [
        Absence(
          entry: first, judge: judges[0].id, stage: maybe("penilaian"), kind: pick(2) == 0 ? .recused : .abstained,
          reason: maybe(text()))
      ],
      assignments: [Assignment(entry: first, judge: judges[1].id, stage: "wawancara")],
      decisions: DecisionLog([withdrawal].compactMap(\.self)),
      conflicts: [
        DeclaredConflict(
          judge: judges[0].id, kind: kinds[pick(kinds.count)], agency: maybe(agencies[2].id), entry: first, reason: maybe(text()),
          declaredBy: maybe(sides[pick(sides.count)])),
        DeclaredConflict(judge: judges[1].id, kind: kinds[pick(kinds.count)], agency: agencies[0].id),
      ],
      overrides: [
        ConflictOverride(
          judge: judges[0].id, kind: maybe(kinds[pick(kinds.count)]), agency: maybe(agencies[0].id), entry: first,
          decidedBy: text(), reason: text(), document: text())
      ].compactMap(\.self),
      preferences: [Preference(judge: judges[1].id, entry: first, value: pick(41) - 20)].compactMap(\.self))
  }

  private mutating func entry(_ number: Int, _ agencies: [Agency.ID]) -> Entry {
    var entry = Entry(id: id("I", number), title: text(), agency: maybe(agencies[pick(agencies.count)]))
    entry.affairs = ["2.12", "1.02"].filter { _ in pick(2) == 0 }
    entry.services = pick(2) == 0 ? [] : [id("L", 1)]
    entry.started = date()
    entry.trialStarted = date()
    entry.group = maybe(id("G", 1))
    entry.categories = pick(2) == 0 ? [] : [id("K", 1), id("K", 2)]
    entry.goals = pick(2) == 0 ? [] : [3, 16]
    entry.sections = [
      maybe(SectionText(section: "dampak", text: text())), maybe(SectionText(section: "ringkasan", text: text())),
    ]
    .compactMap(\.self)
    entry.documents = (0..<pick(3)).map { _ in
      Document(
        kind: pick(2) == 0 ? "" : text(in: true), reference: text(in: true), bytes: maybe(pick(999)),
        seconds: maybe(pick(999)), isSigned: maybe(pick(2) == 0))
    }
    entry.statements = pick(2) == 0 ? [] : [id("P", 1)]
    entry.team = texts()
    entry.replicates = texts()
    entry.filing = [.submitted, .draft, .review][pick(3)]
    entry.isCalibration = pick(4) == 0
    entry.panel = maybe(id("T", 1))
    return entry
  }

  mutating func scores() throws -> ScoreTable {
    var table = ScoreTable()
    for number in 0..<pick(20) {
      try table.append(
        entry: id("I", number), judge: id("J", number), stage: ["penilaian", "wawancara"][pick(2)], criterion: id("C", number),
        points: Points(tenThousandths: Int.random(in: -10_000...2_000_000, using: &generator)))
    }
    return table
  }

  mutating func claims() -> [IndicatorClaim] {
    (0..<pick(4)).map { number in
      IndicatorClaim(
        innovation: maybe(id("I", number)), indicator: id("N", number), claimed: maybe(pick(4)), evidenced: maybe(pick(4)),
        verified: maybe(pick(4)),
        value: maybe(Points(tenThousandths: pick(99_999))), choice: maybe(id("B", 1)), evidence: texts())
    }
  }
}
