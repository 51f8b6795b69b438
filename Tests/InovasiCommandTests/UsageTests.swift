#if CommandLine
import Foundation
import Testing

/// What is wrong with a command is said in one sentence, in the language that was asked for, before any work is done.
struct UsageTests {
  @Test(
    arguments: [
      (["report", malang], 64, "Sebutkan folder kompetisi dan folder hasil"),
      (["report", malang, "--language", "en"], 64, "Name the competition folder and where to write"),
      (["report", malang, "--language=en"], 64, "Name the competition folder and where to write"),
      (["report", malang, "-o", "out", "--kind", ""], 64, "pilih dari report, minutes"),
      (["sign", "B"], 64, "Sebutkan kunci privat yang menandatangani: --with NAMA.key."),
      (["allocate", table], 64, "Sebutkan dananya"),
      (["allocate", table, "--fund", "5.000.000"], 64, "\"5.000.000\" bukan jumlah rupiah utuh"),
      (["allocate", table, "--fund", "5.000.000", "--language", "en"], 64, "is no amount of whole rupiah"),
      (["allocate", table, "--fund", "5", "--by", "klaster"], 64, "Kelompok dana memerlukan ketiganya"),
      (["allocate", table, "--fund", "5", "--method", "prizes"], 64, "--method prizes memerlukan --prizes."),
      (["allocate", table, "--fund", "5", "--score", "nosuch"], 65, "nama yang diterima: nosuch."),
      (["allocate", table, "--fund", "5", "--gate", "zzz"], 65, "nama yang diterima: zzz."),
      (["lookup", "Malang", "--on", "foo"], 64, "--on: \"foo\" bukan tanggal"),
      (["lookup", "Malang", "--regions", table], 65, "nama yang diterima: code, kode, kodewilayah."),
      (["lookup", "zzzzzzzz"], 66, "Tidak ada yang bernama atau berkode \"zzzzzzzz\""),
      (["index", sample, "--what-if", "abc"], 64, "\"abc\" bukan kematangan"),
      (["index", sample, "--what-if", "500"], 64, "melebihi yang tertinggi menurut rulebook, yaitu 111"),
      (["index", sample, "--what-if", "80", "--affairs", "9.99"], 64, "tidak ada urusan \"9.99\""),
      (["index", sample, "--affairs", "1.06"], 64, "--what-if 80"),
      (["index", sample, "--next-band", "--what-if", "80"], 64, "bukan --what-if --next-band"),
      (["index", sample, "--explain", "CK-01", "--explain", "CK-02"], 64, "bukan --explain --explain"),
      (["index", sample, "--published", "84.46,176,200", "--language", "en"], 64, "a maturity of 200 is above the highest"),
      (["index", sample, "--published", "84.46,176", "--explain", "SPD", "--language", "en"], 64, "One question to a command"),
      (["index", sample, "--next-band", "--table", "findings"], 64, "--next-band mencetak tabel sendiri"),
      (["index", sample, "--region-only"], 64, "sebutkan juga --next-band"),
      (["evaluate", malang, "--outputs", "ranking"], 64, "--output HASIL"),
      (["evaluate", malang, "--output", "out", "--outputs", ""], 64, "pilih dari ranking"),
      (["evaluate", malang, "--output", table], 64, "sebuah berkas; sebutkan folder"),
      (["evaluate", malang, "--output", ""], 64, "--output kosong"),
      (["assign", malang, "-o", malang], 64, "sebuah folder; sebutkan berkas"),
      (["convert", malang, "x.csv"], 64, "sebuah folder; sebutkan berkas"),
      (["convert", "/nowhere", "x.csv"], 66, "FILE_MISSING"),
      (["convert", table, "x.json", "--sheet", "Foo"], 64, "tidak satu pun dari kedua berkas buku kerja"),
      (["rulebooks", "show", "malang-2021", "--format", "csv"], 64, "Rulebook bukan tabel"),
      // Of two values, the last would be taken without a word.
      (["evaluate", malang, "--top", "3", "--top", "5"], 64, "--top disebut dua kali: \"3\" dan \"5\""),
      (["evaluate", malang, "-o", "a", "--output=b", "--language", "en"], 64, "--output is given twice: \"a\" and \"b\""),
      (["rank", table, "--method", "topsis", "--method", "vikor"], 64, "--method disebut dua kali"),
      // A command that writes files and prints no results has no form in which to print them.
      (["report", malang, "-o", "out", "--format", "json"], 64, "--format"),
      (["convert", table, "x.json", "--format", "json"], 64, "--format"),
    ] as [([String], Int32, String)])
  func whatIsWrongIsSaid(arguments: [String], code: Int32, said: String) throws {
    let run = try CommandTests.inovasi(arguments)
    #expect(run.code == code, "\(arguments): \(run.errors)")
    #expect(run.errors.contains(said), "\(arguments): \(run.errors)")
    #expect(!run.errors.contains("{"), "\(run.errors)")
    #expect(run.output.isEmpty, "\(run.output)")
  }

  /// What may be repeated is; the same value twice is one, a flag has none, and behind two dashes nothing is an option.
  @Test(
    arguments: [
      (["evaluate", malang, "--top", "3", "--top", "3"], 0), (["evaluate", "--strict", malang, "--strict", "--top", "3"], 1),
      (["evaluate", "--no-color", malang, "--no-color", "--top", "3"], 0),
      (["evaluate", malang, "--without-judge", "J1", "--without-judge", "J2"], 0),
      (["what-if", malang, "--withdraw", "M04", "--withdraw", "M05"], 0),
      (["evaluate", malang, "--", "--top", "3", "--top", "5"], 64),
    ] as [([String], Int32)])
  func whatMayBeRepeatedIs(arguments: [String], code: Int32) throws {
    let run = try CommandTests.inovasi(arguments)
    #expect(run.code == code && !run.errors.contains("disebut dua kali"), "\(run.errors)")
  }

  /// Of a list on the input all numbers but one would be taken for checked.
  @Test(arguments: [("3573011708459999\n357\n", 65), ("\n 3573011708459999\r\n\n", 0), ("357\n", 1)] as [(String, Int32)])
  func oneNumberIsReadFromTheInput(input: String, code: Int32) throws {
    let process = Process()
    process.executableURL = CommandTests.products.appendingPathComponent("inovasi")
    process.arguments = ["check-id", "nik", "-", "--strict"]
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == code)
  }

  #if Spreadsheet
  @Test(
    arguments: [
      (["-o", "x.xlsx"], 64, "Sebutkan aturannya"), (["--folder", malang, "-o", "t2.csv"], 64, "berkas .xlsx"),
      (["--folder", malang, "--for", "judges", "--judge", "J9", "-o", "x.xlsx"], 66, "Tidak ada juri \"J9\""),
      (["--folder", malang, "--judge", "J1", "-o", "x.xlsx"], 64, "--for judges"),
      (["--folder", malang, "--rows", "0", "-o", "x.xlsx"], 64, "dari 1 sampai 10000"),
    ] as [([String], Int32, String)])
  func aTemplateForNobodyIsRefused(arguments: [String], code: Int32, said: String) throws {
    let run = try CommandTests.inovasi(["template"] + arguments)
    #expect(run.code == code && run.errors.contains(said), "\(arguments): \(run.errors)")
  }
  #endif

  /// An earlier log that cannot be read whole proves nothing, and everything that is wrong with it is listed.
  @Test func anUnreadableEarlierLogIsNotContinued() throws {
    let arguments = ["decisions", malang, "--extends", malang + "/scores.csv"]
    let run = try CommandTests.inovasi(arguments)
    #expect(run.code == 0)
    #expect(!run.errors.contains("Buku keputusan melanjutkan"))
    #expect(run.errors.contains("Tidak dapat dikatakan bahwa buku keputusan melanjutkan"))
    #expect(run.output.contains("Belum ada keputusan.") && run.output.contains("DECISION_UNREADABLE"))
    #expect(try CommandTests.inovasi(arguments + ["--strict"]).code == 1)
  }

  @Test(
    arguments: [
      (["explain", "M02", malang], 0), (["explain", "M02", malang, "--strict"], 1), (["explain", "M13", malang, "--strict"], 0),
      (["rank", pairs, "--reference", "X"], 0), (["rank", pairs, "--reference", "X", "--strict"], 1),
      (["rank", pairs, "--strict"], 0), (["assign", malang, "--strict"], 0), (["allocate", malang, "--strict"], 1),
    ] as [([String], Int32)])
  func strictLooksAtEveryErrorThatIsPrinted(arguments: [String], code: Int32) throws {
    #expect(try CommandTests.inovasi(arguments).code == code, "\(arguments)")
  }
}

private let root = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

private let malang = root.appendingPathComponent("Examples/Data/malang-2021").path

private let sample = root.appendingPathComponent("Examples/Data/iid-2026-contoh").path

private let pairs = root.appendingPathComponent("Examples/Data/rankings/pairs.csv").path

/// A table of recipients: no pots, no gates, and no regions.
private let table = root.appendingPathComponent("Tests/Fixtures/claims.csv").path
#endif
