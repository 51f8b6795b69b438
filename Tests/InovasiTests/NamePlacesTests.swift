import Foundation
import Inovasi
import Testing

/// What is wrong in the small tables is shown where it stands, to the line and character.
struct NamePlacesTests {
  private static let tables = [
    "assignments.csv": "innovation,judge,stage\nM01,J1,penilaian-x\nM77,J1,\nM77,J8,\n",
    "conflicts.csv":
      "judge,kind,agency,entry,reason,declared_by\nJ1,kin,DINKEZ,,\"é, dua\nbaris\",juri\nJ1,kin,DINKES,M88,,juri\nJ9,kin,DINKEZ,,,juri\n",
    "overrides.csv":
      "judge,kind,agency,entry,decided_by,reason,document\nJ7,,DINAS,M66,Sekda,Ahli,BA 3\nJ1,coach,,M01,Sekda,Ahli,BA 4\n",
    "preferences.csv": "innovation,judge,value\nM01,J1,3\nM55,J6,3\nM01,J1,-4\n",
  ]

  private static let expected = [
    "STAGE_UNKNOWN assignments.csv:2:8", "ENTRY_UNKNOWN assignments.csv:3:1", "JUDGE_UNKNOWN assignments.csv:4:5",
    "OPD_UNKNOWN conflicts.csv:2:8", "ENTRY_UNKNOWN conflicts.csv:4:15", "JUDGE_UNKNOWN conflicts.csv:5:1",
    "JUDGE_UNKNOWN overrides.csv:2:1", "OPD_UNKNOWN overrides.csv:2:5", "ENTRY_UNKNOWN overrides.csv:2:11",
    "ENTRY_UNKNOWN preferences.csv:3:1", "JUDGE_UNKNOWN preferences.csv:3:5", "OVERRIDE_WITHOUT_CONFLICT overrides.csv:3:1",
    "PREFERENCE_CONTRADICTORY preferences.csv:2:8",
  ]

  private func places(_ findings: [Finding]) -> [String] {
    findings.filter { finding in Self.tables.keys.contains { finding.path.hasPrefix($0.dropLast(4) + ".") } }
      .map { "\($0.code) \($0.location.map { "\($0)" } ?? "-")" }
  }

  /// What is wrong with agencies and judges themselves, with the history and the absences; the second of two rows says nothing new.
  @Test func faultsOfTheOtherTablesAreShownWhereTheyStand() throws {
    try Folders.withCopy { folder in
      func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
      let agencies = try String(contentsOf: folder.appendingPathComponent("agencies.csv"), encoding: .utf8)
      let rows = agencies.split(whereSeparator: \.isNewline)
      #expect(rows[0] == "agency,name,scope,region,valid_from,aliases,source")
      let added = [
        #"X1,"Dinas X, é","2.12; 9.99",35.73,2022-01-01,,,NOPE,"#, "X2,Dinas Y,2.12,35.73,,,,X3,NOWHERE",
        "X3,Dinas Z,2.12,35.73,,,,X2,", "X1,\"Dinas X, é lagi\",2.12,35.73,,,,,",
      ]
      let lines = ["\(rows[0]),parent,successor"] + rows.dropFirst().map { $0 + ",," } + added
      try write("agencies.csv", lines.joined(separator: "\n"))
      let first = rows.count + 1
      let judges = ["J1,Juri,NOAG,,", "J2,Juri,,babak9,", "J3,é Juri,,,9.99", "J3,Juri,,,"]
      try write("judges.csv", (["judge,name,agency,stages,expertise"] + judges).joined(separator: "\n"))
      let absences = ["M99,J1,,abstained", "M01,J9,,recused", "M02,J1,babak7,recused"]
      try write("absences.csv", (["innovation,judge,stage,kind"] + absences).joined(separator: "\n"))
      let history = try String(contentsOf: folder.appendingPathComponent("history.csv"), encoding: .utf8)
      let past = history.split(whereSeparator: \.isNewline).count + 1
      try write("history.csv", history + "Judul lama,35.73,Dinkes,KIPP,2019,Top 99,M77,src\n")
      let entries = try String(contentsOf: folder.appendingPathComponent("innovations.csv"), encoding: .utf8)
      try write("innovations.csv", entries + "Z1,Judul yang baru,X1,2.12,,2022-02-01,,,\n")

      let tables = ["agencies.csv", "judges.csv", "absences.csv", "history.csv"]
      let findings = try Evaluation().run(folder: folder.path).findings
      let placed = findings.filter { tables.contains($0.location?.file ?? "") }
      #expect(
        Set(placed.map { "\($0.code) \($0.location.map { "\($0)" } ?? "-")" }) == [
          "AGENCY_DUPLICATE_ID agencies.csv:\(first):1", "URUSAN_UNKNOWN agencies.csv:\(first):17",
          "OPD_NAME_OBSOLETE agencies.csv:\(first):36", "OPD_UNKNOWN agencies.csv:\(first):49",
          "OPD_PARENT_CYCLE agencies.csv:\(first + 1):26", "OPD_UNKNOWN agencies.csv:\(first + 1):29",
          "OPD_UNKNOWN judges.csv:2:9", "STAGE_UNKNOWN judges.csv:3:10", "URUSAN_UNKNOWN judges.csv:4:13",
          "JUDGE_DUPLICATE_ID judges.csv:4:1",
          "ABSENCE_UNKNOWN absences.csv:2:1", "ABSENCE_UNKNOWN absences.csv:3:5", "ABSENCE_UNKNOWN absences.csv:4:8",
          "HISTORY_ENTRY_UNKNOWN history.csv:\(past):42",
        ])
      let expertise = placed.first { $0.code == "URUSAN_UNKNOWN" && $0.location?.file == "judges.csv" }
      #expect(expertise?.severity == .warning)
      let cycle = placed.first { $0.code == "OPD_PARENT_CYCLE" }
      #expect(cycle?.message(in: .indonesian) == "Induk perangkat daerah X2 berputar: X2 → X3 → X2.")
      // Nothing in any table that is read from a file is without a place.
      #expect(findings.filter { $0.location == nil }.map(\.code) == [])
    }
  }

  @Test func everyNameIsShownWhereItStandsFirst() throws {
    try Folders.withCopy { folder in
      for (name, text) in Self.tables { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
      let outcome = try Evaluation().run(folder: folder.path)
      #expect(Set(places(outcome.findings)) == Set(Self.expected))
      #expect(places(outcome.findings).count == Self.expected.count)
      #expect(outcome.findings == outcome.findings.sorted())
      let loaded = try Evaluation().load(folder: folder.path)
      #expect(try places(Evaluation().validate(loaded).findings) == places(outcome.findings))
      // In code there is no file, and the findings are the same but for that.
      var inCode = loaded
      inCode.names = NamePlaces()
      let unplaced = try places(Evaluation().validate(inCode).findings)
      #expect(unplaced.count == Self.expected.count)
      #expect(unplaced.allSatisfy { $0.hasSuffix(" -") })
    }
  }
}
