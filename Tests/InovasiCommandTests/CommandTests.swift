#if CommandLine
import Foundation
import Testing

/// The tool as a person or a program meets it: output and exit codes.
struct CommandTests {
  struct Run {
    let code: Int32
    let output: String
    let errors: String
  }

  @Test func evaluatePrintsTheRankingAndWritesEveryFile() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try inovasi("evaluate", malang, "--output", folder.path)
    #expect(run.code == 0)
    #expect(run.output.contains("Peringkat"))
    #expect(run.output.contains("SIAPEL"))
    var expected = [
      "agencies.csv", "allocations.csv", "awards.csv", "findings.csv", "ranking.csv", "report.html", "results.json",
    ]
    #if Spreadsheet
    expected.append("results.xlsx")
    #endif
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == expected)
  }

  @Test func jsonIsJSON() throws {
    let run = try inovasi("evaluate", malang, "--format", "json")
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows.count >= 12)
    #expect(rows.allSatisfy { $0["innovation"] != nil && $0["final"] != nil })
  }

  @Test(
    arguments: [
      (["evaluate", "/nowhere"], 66), (["evaluate"], 64), (["evaluate", ".", "--format", "xml"], 64),
      (["evaluate", malang, "--strict"], 1), (["evaluate", malang], 0), (["validate", malang, "--language", "en"], 0),
      (["explain", "NO-SUCH", malang], 66), (["compare", malang], 0), (["rulebooks"], 0),
      (["rulebooks", "show", "kipp-2023-umum"], 0), (["rulebooks", "show", "nothing"], 66),
      (["rulebooks", "check", "malang-2021"], 0), (["rulebooks", "diff", "kipp-2022-umum", "kipp-2023-umum"], 0),
      (["rulebooks", "diff", "kipp-2022-umum", "/nowhere.json5"], 66), (["lookup", "akte lahir"], 0),
      (["lookup", "zzzzzzzz"], 66), (["lookup", "Malang", "--on", "2021-02-31"], 64),
      (["validate", malang, "--against", "kipp-2021"], 0), (["check-id", "nik", "3573011708459999"], 0),
      (["index", sample], 0), (["index", sample, "--strict"], 1), (["index", malang], 65), (["index", "/nowhere"], 66),
      (["index", sample, "--explain", "CK-01"], 0), (["index", sample, "--explain", "NONE"], 66),
      (["index", sample, "--next-band"], 0), (["index", sample, "--next-band", "--region-only"], 0),
      (["index", sample, "--what-if", "80", "--affairs", "1.06"], 0), (["index", sample, "--what-if", "many"], 64),
      (["index", sample, "--published", "84.46,176"], 0), (["index", sample, "--published", "84.46"], 64),
      (["index", sample, "--year", "2040"], 65), (["compare", results], 0), (["compare", sample], 66),
      (["compare", results, "--table", "findings"], 0),
      (["check-id", "nik", "3573013102459999", "--strict"], 1), (["check-id", "passport", "1"], 64),
      (["decisions", decided, "--strict"], 0), (["decisions", malang], 0), (["decisions", "/nowhere"], 66),
      (["decisions", decided, "--extends", "/nowhere.jsonl"], 66),
      (["decisions", decided, "--extends", decided + "/decisions-first-decree.jsonl", "--strict"], 0),
      (["decisions", decided, "--extends", decided + "/competition.json5", "--strict"], 1),
    ] as [([String], Int32)])
  func exitCode(arguments: [String], code: Int32) throws {
    #expect(try inovasi(arguments).code == code, "\(arguments)")
  }

  /// People read words, programs one vocabulary.
  @Test func valuesSayHowTheyCameToTheirLevel() throws {
    let arguments = ["index", sample, "--explain", "SPD"]
    let indonesian = try inovasi(arguments).output
    #expect(indonesian.contains("rentang bertumpuk") && !indonesian.contains("overlap"))
    #expect(try inovasi(arguments + ["--language", "en"]).output.contains("two overlap"))
    #expect(try inovasi(arguments + ["--format", "csv"]).output.contains(",overlap,"))
  }

  @Test func identityNumberIsNeverPrintedWhole() throws {
    for number in ["3573011708459999", "3573013102459999", "196608011988031001"] {
      for kind in ["nik", "kk", "nip", "npwp"] {
        let run = try inovasi("check-id", kind, number)
        #expect(!run.output.contains(number))
        #expect(!run.errors.contains(number))
      }
    }
  }

  @Test func explanationNamesPlaceAndNeighbour() throws {
    let ranking = try inovasi("evaluate", malang, "--format", "csv").output
    let second = try #require(ranking.split(whereSeparator: \.isNewline).dropFirst(2).first)
    let entry = String(second.split(separator: ",")[1])
    let run = try inovasi("explain", entry, malang, "--language", "en")
    #expect(run.code == 0)
    #expect(run.output.contains("Final score"))
    #expect(run.output.contains("Above it"))
  }

  @Test func anotherEditionGivesOtherVerdicts() throws {
    let run = try inovasi("validate", malang, "--against", "kipp-2021", "--format", "csv")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "entry,title,before,after")
    // Everything of the example lacks a group, categories and sections, which the national competition asks for.
    #expect(lines.count > 15)
    #expect(lines.dropFirst().allSatisfy { $0.contains("FIELD_MISSING") })
  }

  @Test func decisionsSayWhatChangedForWhom() throws {
    let text = try inovasi("decisions", decided)
    #expect(text.output.contains("Status hasil: final · #16"))
    #expect(text.output.contains("dibatalkan (#10)"))
    let rows = try inovasi("decisions", decided, "--format", "csv").output.split(separator: "\n")
    #expect(
      rows.first
        == "number,kind,innovation,place_before,place_after,final_before,final_after,gained,lost,amount_before,amount_after,status"
    )
    #expect(rows.contains("1,frozen,,,,,,,,,,inForce"))
    #expect(rows.contains { $0.hasPrefix("7,ineligibility,I03,2,,88.2,,,\"finalis;juara-2\",") })
    let json = try inovasi("decisions", decided, "--format", "json").output
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((document["steps"] as? [Any])?.count == 16)
    #expect((document["state"] as? [String: Any])?["status"] as? String == "final")
  }

  @Test func indexShowsItsPartsAndJSONIsJSON() throws {
    let text = try inovasi("index", sample, "--language", "en").output
    for part in ["Divisor MAX(k, n)", "44.91", "Innovative", "each reaches up to the next", "INDEX_REQUIRED_MISSING"] {
      #expect(text.contains(part), "\(part)")
    }
    for arguments in [[], ["--next-band"], ["--what-if", "80"], ["--published", "84.46,176"]] {
      let run = try inovasi(["index", sample, "--format", "json"] + arguments)
      #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any], "\(arguments)")
    }
    let csv = try inovasi("index", sample, "--format", "csv", "--table", "innovations").output
    #expect(csv.hasPrefix("innovation,title,claimed,evidenced,verified,maturity,refused\n"))
    #expect(try inovasi("index", sample, "--published", "60.3,129,52.04").output.contains("49.75"))
  }

  /// Many innovations and a low index are impossible only where the count term counts, for which affairs have to be served.
  @Test func aPublishedIndexMayBeThatOfARegionThatLacksCoverage() throws {
    let low = try inovasi("index", sample, "--published", "20,200", "--language", "en").output
    #expect(!low.contains("PUBLISHED_SCORE_IMPOSSIBLE"))
    #expect(low.contains("fewer than 5 affairs") && !low.contains("-27.25"), "\(low)")
    let high = try inovasi("index", sample, "--published", "84.46,176", "--language", "en").output
    #expect(high.contains("at least 5 affairs") && high.contains("66.88"), "\(high)")
    let none = try inovasi("index", sample, "--published", "100,0", "--language", "en").output
    #expect(none.contains("PUBLISHED_SCORE_IMPOSSIBLE") && !none.contains("affairs of basic service"), "\(none)")
    // Of what no region can have there is no least and no most; a program sees it by the ends.
    let region = try #require(none.split(separator: "\n").first { $0.hasPrefix("SPD (region)") })
    #expect(region.split(separator: " ").suffix(2) == ["–", "–"], "\(region)")
    let csv = try inovasi("index", sample, "--published", "100,0", "--format", "csv").output
    #expect(csv.contains("\nregion,248.75,63\n"), "\(csv)")
  }

  @Test func compareShowsScoresAndWhatContradictsThem() throws {
    let text = try inovasi("compare", results, "--language", "en").output
    for part in ["Percentile", "Kabupaten Tegal", "iid-poin", "PUBLISHED_BAND_CONTRADICTED", "Kabupaten Tapin 2024"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(try inovasi("compare", malang, "--format", "csv").output.hasPrefix("measure,year,region,count,"))
    #expect(
      try inovasi("compare", results, "--format", "csv", "--table", "scores").output.hasPrefix("year,cluster,region,score,"))
  }

  @Test func compareSaysWhyNothingCanBeCompared() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in [
      ("competition.json5", "{name: 'Contoh', edition: '2026', rulebook: 'iid-2026'}"),
      ("regions.csv", "region,score\n35.73,60\n"),
    ] {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    let run = try inovasi("compare", folder.path)
    #expect(run.code == 66)
    #expect(run.output.contains("COLUMN_MISSING"))
    #expect(!run.errors.contains("tidak memuat regions.csv"))
    try "region,year,score\n".write(to: folder.appendingPathComponent("regions.csv"), atomically: true, encoding: .utf8)
    let blank = try inovasi("compare", folder.path)
    #expect(blank.code == 66)
    #expect(blank.errors.contains("tidak memuat regions.csv yang berisi baris"), "\(blank.errors)")
  }

  @Test func rulebooksCheckFindsASeverityOfNoCode() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString).json5")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = "{extends: 'malang-2021', id: 'contoh', severities: {SCORE_OUT_OF_RAGE: 'note'}}"
    try text.write(to: file, atomically: true, encoding: .utf8)
    let run = try inovasi("rulebooks", "check", file.path, "--strict")
    #expect(run.code == 1)
    #expect(run.output.contains("RULEBOOK_SEVERITY_UNKNOWN"))
  }

  @Test func rewrittenLogIsPointedOut() throws {
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: copy) }
    let log = try String(contentsOfFile: decided + "/decisions.jsonl", encoding: .utf8)
    try log.replacingOccurrences(of: "\"points\":2.5", with: "\"points\":3")
      .write(to: copy, atomically: true, encoding: .utf8)
    let run = try inovasi("decisions", decided, "--extends", copy.path, "--language", "en", "--strict")
    #expect(run.code == 1)
    #expect(run.output.contains("DECISION_REWRITTEN"))
    #expect(run.output.contains("decisions.5"))
  }

  #if Spreadsheet
  @Test func templatesAreWrittenForAgenciesAndJudges() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let entries = folder.appendingPathComponent("isian.xlsx").path
    #expect(try inovasi("template", "--rulebook", "kipp-2023-umum", "--output", entries).code == 0)
    let json = try inovasi("convert", entries, "-", "--sheet", "Inovasi", "--no-header", "--to", "json")
    #expect(json.code == 0)
    #expect(json.output.contains("tanggal_penerapan"))
    let scores = folder.appendingPathComponent("nilai.xlsx").path
    let run = try inovasi("template", "--folder", malang, "--for", "judges", "--output", scores, "--language", "en")
    #expect(run.code == 0)
    // Nobody scores what the check refuses.
    #expect(run.errors.contains("Left out, as they are not admitted: M02, M17, M18, M19\n"))
    let rows = try inovasi("convert", scores, "-", "--sheet", "Scores", "--to", "csv").output.split(separator: "\n")
    #expect(rows.first == "innovation,judge,stage,criterion,score,note")
    #expect(rows.count == 1 + 19 * 5)
    #expect(rows.contains { $0.hasPrefix("M01,") } && !rows.contains { $0.hasPrefix("M02,") })
    // Where judges were assigned, a judge is asked for what that judge was assigned.
    let copy = folder.appendingPathComponent("salinan")
    try FileManager.default.copyItem(atPath: malang, toPath: copy.path)
    for name in ["judges.csv", "scores.csv"] { try FileManager.default.removeItem(at: copy.appendingPathComponent(name)) }
    let plan = "innovation,judge\nM01,J1\nM03,J1\nM02,J2\n"
    try Data(plan.utf8).write(to: copy.appendingPathComponent("assignments.csv"))
    let own = ["template", "--folder", copy.path, "--for", "judges", "--output", scores, "--language", "en", "--judge"]
    #expect(try inovasi(own + ["J1"]).code == 0)
    let asked = try inovasi("convert", scores, "-", "--sheet", "Scores", "--to", "csv").output.split(separator: "\n").dropFirst()
    #expect(asked.count == 10 && asked.allSatisfy { $0.hasPrefix("M01,J1,") || $0.hasPrefix("M03,J1,") })
    for judge in ["J2", "J3"] {
      let run = try inovasi(own + [judge])
      #expect(run.code == 66 && run.errors.contains("No admitted entry is assigned to judge \"\(judge)\""))
    }
    #expect(try inovasi("template", "--output", scores).code == 64)
    #expect(try inovasi("template", "--rulebook", "nothing", "--output", scores).code == 66)
  }
  #endif

  func inovasi(_ arguments: String...) throws -> Run { try Self.inovasi(arguments) }

  func inovasi(_ arguments: [String]) throws -> Run { try Self.inovasi(arguments) }

  /// Runs the tool, for the suites of single commands too.
  static func inovasi(_ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = products.appendingPathComponent("inovasi")
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: complaint, as: UTF8.self))
  }

  /// The folder in which the test runner lies, and the tool beside it.
  static let products: URL = {
    #if os(macOS)
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    return bundle.bundleURL.deletingLastPathComponent()
    #else
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    #endif
  }()
}

extension CommandTests {
  static var malangFolder: URL { data.appendingPathComponent("malang-2021") }
}

private let malang = data.appendingPathComponent("malang-2021").path

private let sample = data.appendingPathComponent("iid-2026-contoh").path

private let results = data.appendingPathComponent("iid-results").path

private let data = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Examples/Data")

private let decided = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures/decisions").path
#endif
