import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// Rejected rows never take the place of what somebody reads or has written.
struct RejectsFolderTests {
  /// A competition with a faulty row in every table, and its folder.
  private func withFaults(_ work: (_ folder: String, _ loaded: LoadedCompetition) throws -> Void) throws {
    var files = TestFolder().files
    files["agencies.csv"]?.append(",Tanpa kode,2.12\n")
    files["innovations.csv"]?.append(",Tanpa nomor,DINKES,1.02,2018-05-06\n")
    files["scores.csv"]?.append("I1,J2,C1,x\n")
    try withScratch { url in
      let folder = url.appendingPathComponent("lomba")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
      for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
      try work(folder.path, try CompetitionFolder(folder.path).read(rulebooks: TestRulebooks()))
    }
  }

  private func contents(_ folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      contents[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
    return contents
  }

  private func refusal(_ work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch {
      return (error as? ExchangeError)?.finding.code
    }
  }

  @Test func competitionIsNoPlaceForRejects() throws {
    try withFaults { folder, loaded in
      let link = folder + "-tautan"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder)
      let before = try contents(folder)
      for path in [folder, folder + "/", folder + "/.", folder + "/../lomba", link, link + "/"] {
        #expect(refusal { try loaded.writeRejects(to: path) } == "OUTPUT_IS_INPUT", "\(path)")
        #expect(try contents(folder) == before, "\(path)")
      }
      // Nor is another competition, of which nothing was read.
      let empty = LoadedCompetition(competition: loaded.competition)
      #expect(refusal { try empty.writeRejects(to: folder) } == "OUTPUT_IS_INPUT")
      #expect(try contents(folder) == before)
      // A folder within is none of its tables.
      #expect(try loaded.writeRejects(to: folder + "/ditolak") == ["agencies.csv", "innovations.csv", "scores.csv"])
    }
  }

  @Test func mendedRowsAreNoPlaceForRejects() throws {
    try withFaults { folder, loaded in
      let rejects = folder + "/ditolak"
      try loaded.writeRejects(to: rejects)
      let before = try contents(rejects)
      let again = try CompetitionFolder(folder, mended: rejects).read(rulebooks: TestRulebooks())
      #expect(again.folders == [folder, rejects])
      #expect(refusal { try again.writeRejects(to: rejects + "/") } == "OUTPUT_IS_INPUT")
      #expect(try contents(rejects) == before)
    }
  }

  /// Of what lies in the folder, files of rejected rows alone go, by the column that they have.
  @Test func tablesOfOthersStay() throws {
    try withFaults { folder, loaded in
      let rejects = folder + "/ditolak"
      try loaded.writeRejects(to: rejects)
      try Data("juri\nJ1\n".utf8).write(to: URL(fileURLWithPath: rejects + "/judges.csv"))
      var rest = loaded
      rest.rejects.removeAll { $0.fileName == "agencies.csv" }
      #expect(try rest.writeRejects(to: rejects) == ["innovations.csv", "scores.csv"])
      #expect(try contents(rejects).keys.sorted() == [".rejects.sha256", "innovations.csv", "judges.csv", "scores.csv"])
      // A table of something else is not written over either.
      try Data("agency,score\nA,1\n".utf8).write(to: URL(fileURLWithPath: rejects + "/agencies.csv"))
      let before = try contents(rejects)
      #expect(refusal { try loaded.writeRejects(to: rejects) } == "OUTPUT_OCCUPIED")
      #expect(try contents(rejects) == before)
    }
  }

  /// What somebody has mended in a folder is not thrown away by writing rejected rows there once more.
  @Test(arguments: ["mended", "without a sum", "by hand"])
  func mendedRowsStay(way: String) throws {
    try withFaults { folder, loaded in
      let rejects = folder + "/ditolak"
      let scores = URL(fileURLWithPath: rejects + "/scores.csv")
      try loaded.writeRejects(to: rejects)
      // As it was written, the folder is written anew, in another language too.
      try loaded.writeRejects(to: rejects, language: .english)
      try OutputFolder(rejects).checkHoldsNoMendedRows()
      switch way {
      case "mended":
        let text = try String(contentsOf: scores, encoding: .utf8)
        try Data(text.replacingOccurrences(of: "I1,J2,C1,x,", with: "I1,J2,C1,80,").utf8).write(to: scores)
      case "without a sum":
        try FileManager.default.removeItem(atPath: rejects + "/.rejects.sha256")
      default:
        try FileManager.default.removeItem(atPath: rejects)
        try FileManager.default.createDirectory(atPath: rejects, withIntermediateDirectories: false)
        try Data("innovation,judge,criterion,score,reject_line\nI1,J2,C1,80,6\n".utf8).write(to: scores)
      }
      let before = try contents(rejects)
      #expect(refusal { try loaded.writeRejects(to: rejects) } == "OUTPUT_MENDED")
      #expect(refusal { try OutputFolder(rejects).checkHoldsNoMendedRows() } == "OUTPUT_MENDED")
      // Not even where nothing is rejected any more.
      var clean = loaded
      clean.rejects = []
      #expect(refusal { try clean.writeRejects(to: rejects) } == "OUTPUT_MENDED")
      #expect(try contents(rejects) == before)
    }
  }
}
