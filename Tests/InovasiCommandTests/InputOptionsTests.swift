#if CommandLine
import Foundation
import Testing

/// Whatever is made of a competition is made of the same rows as its ranking: with the decimal mark that was said, and the rows that were
/// mended.
struct InputOptionsTests {
  /// Every command that reads a competition's folder, without that folder.
  private static let commands = [
    ["evaluate", "--format", "csv"], ["explain", "I02"], ["decisions"], ["what-if", "--withdraw", "I01"],
    ["allocate", "--format", "csv"],
    ["validate", "--format", "csv"],
  ]

  @Test(arguments: commands) func numbersAreReadWithTheMarkThatWasSaid(command: [String]) throws {
    try withCopy { copy, scores in
      let rows = try text(scores).split(separator: "\n").map { $0.split(separator: ",").joined(separator: ";") }
      try write(rows.prefix(1) + rows.dropFirst().map { $0 + ".000" }, to: scores)
      let plain = try CommandTests.inovasi(command + [decided])
      let marked = try CommandTests.inovasi(command + [copy, "--decimal-mark", "point"])
      #expect(marked.code == 0 && marked.output == plain.output, "\(marked.errors)")
    }
  }

  @Test(arguments: commands) func mendedRowsAreReadInTheirPlace(command: [String]) throws {
    try withCopy { copy, scores in
      let rows = try text(scores).split(separator: "\n").map(String.init)
      try write(rows.map { $0 == "I02,J1,K1,84" ? "I02,J1,K1,x" : $0 }, to: scores)
      let mended = copy + "-ditolak"
      defer { try? FileManager.default.removeItem(atPath: mended) }
      #expect(try CommandTests.inovasi(["validate", copy, "--rejects", mended]).code == 0)
      let rejected = URL(fileURLWithPath: mended + "/scores.csv")
      try write([text(rejected).replacingOccurrences(of: "I02,J1,K1,x,", with: "I02,J1,K1,84,")], to: rejected)
      let plain = try CommandTests.inovasi(command + [decided])
      let read = try CommandTests.inovasi(command + [copy, "--mended", mended])
      #expect(read.code == 0 && read.output == plain.output, "\(read.errors)")
    }
  }

  @Test func regionsAreComparedByMendedRowsToo() throws {
    try withCopy { copy, scores in
      let regions = scores.deletingLastPathComponent().appendingPathComponent("regions.csv")
      let rows = ["region,name,year,count,measure", "35.07,Kabupaten Malang,2021,x,IGA", "35.73,Kota Malang,2021,46,IGA"]
      try write(rows, to: regions)
      let mended = copy + "-ditolak"
      defer { try? FileManager.default.removeItem(atPath: mended) }
      #expect(try CommandTests.inovasi(["validate", copy, "--rejects", mended]).code == 0)
      let rejected = URL(fileURLWithPath: mended + "/regions.csv")
      try write([text(rejected).replacingOccurrences(of: ",2021,x,IGA,", with: ",2021,50,IGA,")], to: rejected)
      let read = try CommandTests.inovasi(["compare", copy, "--mended", mended, "--format", "csv"])
      #expect(read.code == 0 && read.output.contains("IGA,2021,Kabupaten Malang,50,1,2,"), "\(read.output)\n\(read.errors)")
    }
  }

  /// A decree without winners is not written without a word.
  @Test func documentsSayHowManyFindingsThereAre() throws {
    try withCopy { copy, scores in
      try write(["innovation,judge,criterion,score"] + (1...7).map { "I0\($0),J1,K1,x" }, to: scores)
      let output = copy + "-hasil"
      defer { try? FileManager.default.removeItem(atPath: output) }
      let run = try CommandTests.inovasi(["report", copy, "--kind", "decree", "--output", output, "--language", "en"])
      #expect(run.code == 0)
      #expect(run.errors.contains("Findings: ") && !run.errors.contains("Findings: 0 errors"), "\(run.errors)")
    }
  }

  @Test func aTableHasNoMendedRows() throws {
    let run = try CommandTests.inovasi(["allocate", decided + "/scores.csv", "--fund", "10", "--mended", decided])
    #expect(run.code == 64 && run.errors.contains("--mended hanya untuk folder kompetisi"), "\(run.errors)")
  }

  /// A copy of the decided competition, and the file of its scores.
  private func withCopy(_ work: (String, URL) throws -> Void) throws {
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: decided, toPath: copy.path)
    defer { try? FileManager.default.removeItem(at: copy) }
    try work(copy.path, copy.appendingPathComponent("scores.csv"))
  }

  private func text(_ url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }

  private func write(_ lines: some Sequence<String>, to url: URL) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
  }
}

private let decided = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Tests/Fixtures/decisions").path
#endif
