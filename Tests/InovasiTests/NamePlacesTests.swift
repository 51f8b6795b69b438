import Foundation
import Inovasi
import Testing

/// A name of the tables of judging that leads nowhere is shown where it stands first, to the line and character.
struct NamePlacesTests {
  private static let tables = [
    "assignments.csv": "innovation,judge,stage\nM01,J1,penilaian-x\nM77,J1,\nM77,J8,\n",
    "conflicts.csv":
      "judge,kind,agency,entry,reason,declared_by\nJ1,kin,DINKEZ,,\"é, dua\nbaris\",juri\nJ1,kin,DINKES,M88,,juri\nJ9,kin,DINKEZ,,,juri\n",
    "overrides.csv": "judge,kind,agency,entry,decided_by,reason,document\nJ7,,DINAS,M66,Sekda,Ahli,BA 3\n",
    "preferences.csv": "innovation,judge,value\nM01,J1,3\nM55,J6,3\n",
  ]

  private static let expected = [
    "STAGE_UNKNOWN assignments.csv:2:8", "ENTRY_UNKNOWN assignments.csv:3:1", "JUDGE_UNKNOWN assignments.csv:4:5",
    "OPD_UNKNOWN conflicts.csv:2:8", "ENTRY_UNKNOWN conflicts.csv:4:15", "JUDGE_UNKNOWN conflicts.csv:5:1",
    "JUDGE_UNKNOWN overrides.csv:2:1", "OPD_UNKNOWN overrides.csv:2:5", "ENTRY_UNKNOWN overrides.csv:2:11",
    "ENTRY_UNKNOWN preferences.csv:3:1", "JUDGE_UNKNOWN preferences.csv:3:5",
  ]

  private func places(_ findings: [Finding]) -> [String] {
    findings.filter { finding in Self.tables.keys.contains { finding.path.hasPrefix($0.dropLast(4) + ".") } }
      .map { "\($0.code) \($0.location.map { "\($0)" } ?? "-")" }
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
