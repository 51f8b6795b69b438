#if CommandLine
import Foundation
import Testing

/// `inovasi assign`: what it prints, what it writes, and what it reads back.
struct AssignTests {
  @Test func assignmentIsWrittenAndReadBack() throws {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    let file = scratch.appendingPathComponent("assignments.csv").path
    let first = try run("assign", malang, "--per-entry", "2", "--top", "0", "--output", file)
    #expect(first.code == 0)
    #expect(first.output.contains("Semua juri terkait"))
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.first?.hasPrefix("innovation,judge,stage,origin") == true)
    #expect(lines.count == 1 + 2 * 19)
    // With nothing changed, nothing moves; with a judge gone, only that judge's entries do.
    let again = try run("assign", malang, "--per-entry", "2", "--previous", file, "--format", "json")
    let changes = try #require(try plan(again)["changes"] as? [String: Any])
    #expect(changes["kept"] as? Int == 38)
    let repaired = try run("assign", malang, "--per-entry", "2", "--without", "J2", "--previous", file, "--format", "json")
    let lost = try #require(try plan(repaired)["changes"] as? [String: Any])["lost"] as? [[String: Any]]
    #expect(lost?.isEmpty == false)
    #expect(lost?.allSatisfy { ($0["reason"] as? String) == "judgeLeft" } == true)
  }

  /// B is withdrawn and C out by decision, before anything was scored; D is marked for calibration.
  @Test func whoIsOutByDecisionIsNotGivenOut() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in Self.small { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let run = try run("assign", folder.path, "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    let pairs = try #require(try plan(run)["pairs"] as? [[String: Any]])
    let given = pairs.map { "\($0["entry"] ?? "") \($0["judge"] ?? "")" }
    #expect(given == ["A J2", "A J3", "D J1", "D J2", "D J3"])
  }

  /// A row about judges that means nothing, or two that contradict each other, are said where they have their effect.
  @Test func whatIsWrongWithTheTablesOfJudgingIsSaid() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in Self.small { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    #expect(try run("assign", folder.path).errors == "")
    let tables = [
      "overrides.csv": "judge,entry,decided_by,reason,document\nJ2,A,Sekda,Ahli,BA/3\n",
      "preferences.csv": "judge,innovation,value\nJ2,A,5\nJ2,A,-5\nJ9,A,5\nJ2,A,gemar\n",
    ]
    for (name, text) in tables { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let run = try run("assign", folder.path)
    #expect(run.code == 0)
    for place in [
      "overrides.csv:2:1: OVERRIDE_WITHOUT_CONFLICT", "preferences.csv:2:6: PREFERENCE_CONTRADICTORY",
      "preferences.csv:4:1: JUDGE_UNKNOWN", "preferences.csv:5:6: CELL_INVALID",
    ] {
      #expect(run.errors.contains(place), "\(place) \(run.errors)")
    }
    #expect(!run.errors.contains("SCORES_MISSING"))
  }

  /// A made-up competition: four entries, three judges, two for each entry. J1 has recused from A.
  private static let small = [
    "competition.json5": """
    { name: 'Contoh', edition: '1', closingDate: '2021-02-26', rulebook: {
      id: 'uji', title: 'Uji', level: 'regency', year: 2021, basis: [{ assumption: 'uji' }],
      stages: [{ id: 't', name: 't', weight: '100%', criteria: [{ id: 'k', name: 'k', weight: '100%' }],
        panel: { judgesPerEntry: 2 }, basis: { assumption: 'uji' } }],
    } }
    """,
    "agencies.csv": "agency,name,scope\nD1,Dinas Contoh,1.02\n",
    "innovations.csv": """
    id,title,agency,affair,started,calibration
    A,Inovasi contoh satu,D1,1.02,2018-01-01,
    B,Inovasi contoh dua,D1,1.02,2018-01-01,
    C,Inovasi contoh tiga,D1,1.02,2018-01-01,
    D,Inovasi contoh empat,D1,1.02,2018-01-01,ya

    """,
    "judges.csv": "judge,name\nJ1,J1\nJ2,J2\nJ3,J3\n",
    "scores.csv": "innovation,judge,stage,criterion,score\n",
    "absences.csv": "innovation,judge,stage,kind,reason\nA,J1,,recused,benturan\n",
    "decisions.jsonl": """
    {"number":1,"date":"2021-02-01","kind":"withdrawal","entry":"B","reason":"ditarik","document":"BA/1","signedBy":["K"]}
    {"number":2,"date":"2021-02-02","kind":"ineligibility","entry":"C","reason":"gugur","document":"BA/2","signedBy":["K"]}

    """,
  ]

  @Test(
    arguments: [
      (["--capacity", "3"], 65, "ASSIGN_CAPACITY"), (["--per-entry", "9"], 65, "ASSIGN_MORE_THAN_THERE_ARE"),
      (["--per-entry", "0"], 65, "ASSIGN_NOTHING_ASKED"), (["--stage", "tidak-ada"], 66, "tidak-ada"),
      (["--without", "J9"], 66, "J9"), (["--previous", "/nowhere.csv"], 66, "FILE_MISSING"), (["--top", "-1"], 64, ""),
      (["--third", "M01", "--calibration", "M03", "--language", "en"], 0, ""), (["--format", "csv"], 0, ""),
    ] as [([String], Int32, String)])
  func exitCode(arguments: [String], code: Int32, said: String) throws {
    let run = try CommandTests.inovasi(["assign", malang] + arguments)
    #expect(run.code == code, "\(arguments)")
    if !said.isEmpty { #expect(run.errors.contains(said)) }
  }

  private let malang = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Examples/Data/malang-2021").path

  private func run(_ arguments: String...) throws -> CommandTests.Run { try CommandTests.inovasi(arguments) }

  private func plan(_ run: CommandTests.Run) throws -> [String: Any] {
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(document?["plan"] as? [String: Any])
  }
}
#endif
