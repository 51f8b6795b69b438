#if CommandLine
import Foundation
import Testing

/// The way of an office with a list of a thousand innovations and 37 faults in it, through the tool alone.
struct ThousandRowsCommandTests {
  private static let header = "Nomor;Judul;OPD;Urusan;Mulai"

  /// The rows of the list; of those that are broken, the whole ones by the lines on which they stand.
  private func rows(hasFaults: Bool) -> (rows: [String], mended: [Int: String]) {
    var (rows, mended, line): ([String], [Int: String], Int) = ([], [:], 2)
    for number in 0..<1_000 {
      let title = number.isMultiple(of: 9) ? "\"Inovasi \(number);\r\nlanjutan \"\"dua\"\"\"" : "Inovasi \(number)"
      let row = "I\(number);\(title);DUKCAPIL;2.12;\(["03/02/2019", "3 Februari 2019", "2019-02-03"][number % 3])"
      var shown = row
      if hasFaults, number % 27 == 13, mended.count < 37 {
        shown =
          [row + ";lebih", "I\(number);\(title)", String(row.dropLast(5)) + "x", ";" + row.drop { $0 != ";" }.dropFirst()][
            mended.count % 4]
        mended[line] = row
      }
      rows.append(shown)
      line += 1 + shown.count { $0 == "\r\n" }
    }
    return (rows, mended)
  }

  private func write(_ rows: [String], header: String = Self.header, _ file: URL) throws {
    try Data("\u{FEFF}\(header)\r\n\(rows.joined(separator: "\r\n"))\r\n".utf8).write(to: file)
  }

  @Test func faultsAreRejectedMendedAndReadBack() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try Data("{name: 'Uji', edition: '2021', rulebook: 'malang-2021', closingDate: '2021-02-28'}".utf8)
      .write(to: url.appendingPathComponent("competition.json5"))
    try Data("agency,name,scope\nDUKCAPIL,Dinas Kependudukan,2.12\n".utf8).write(to: url.appendingPathComponent("agencies.csv"))
    let innovations = url.appendingPathComponent("innovations.csv")
    let (broken, mended) = rows(hasFaults: true)
    try write(broken, innovations)

    let rejects = url.appendingPathComponent("rejects")
    let first = try CommandTests.inovasi(["validate", url.path, "--rejects", rejects.path, "--language", "en"])
    #expect(first.errors.contains("innovations.csv [; bom crlf]: 1000 rows = 963 taken + 37 rejected\n"))
    let file = rejects.appendingPathComponent("innovations.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).matches(of: /;(\d+)\r\n/).compactMap { Int($0.1) }
    #expect(lines == mended.keys.sorted())
    for line in lines { #expect(first.output.contains("innovations.csv:\(line):"), "line \(line)") }

    try write(
      lines.compactMap { line in mended[line].map { "\($0);;;\(line)" } },
      header: Self.header + ";reject_code;reject_message;reject_line", file)
    let second = try CommandTests.inovasi(["validate", url.path, "--mended", rejects.path, "--strict", "--format", "json"])
    #expect(second.code == 0, "\(second.output)")
    #expect(second.errors.contains("1000 baris = 963 diambil + 0 ditolak + 37 diganti"))

    // The list that never was broken says the same, as it came and as a workbook.
    try write(rows(hasFaults: false).rows, innovations)
    let whole = try CommandTests.inovasi(["validate", url.path, "--strict", "--format", "json"])
    #expect(whole.code == 0)
    #expect(whole.errors.contains("1000 baris = 1000 diambil + 0 ditolak"))
    #if Spreadsheet
    let workbook = url.appendingPathComponent("innovations.xlsx")
    #expect(try CommandTests.inovasi(["convert", innovations.path, workbook.path]).code == 0)
    let text = try CommandTests.inovasi(["convert", innovations.path, "-", "--to", "jsonl"]).output
    #expect(try CommandTests.inovasi(["convert", workbook.path, "-", "--to", "jsonl"]).output == text)
    try FileManager.default.removeItem(at: innovations)
    let sheet = try CommandTests.inovasi(["validate", url.path, "--strict", "--format", "json"])
    #expect(sheet.code == 0 && sheet.output == whole.output)
    #expect(sheet.errors.contains("1000 baris = 1000 diambil + 0 ditolak"))
    #endif
  }
}
#endif
