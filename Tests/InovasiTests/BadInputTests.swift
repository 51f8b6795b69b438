import Foundation
import Inovasi
import Testing

/// Bad input of every kind ends in a finding or a clear error.
struct BadInputTests {
  @Test func missingFolderIsAMissingInput() {
    #expect(throws: EvaluationError.self) { try Evaluation().run(folder: "/nowhere/at/all") }
    do {
      _ = try Evaluation().run(folder: "/nowhere/at/all")
    } catch {
      #expect(error.isMissingInput)
    }
  }

  @Test(arguments: ["agencies.csv", "innovations.csv", "scores.csv", "competition.json5"])
  func directoryForAFileIsRefused(name: String) throws {
    try Folders.withCopy { folder in
      let url = folder.appendingPathComponent(name)
      try FileManager.default.removeItem(at: url)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
      try expectTrouble(in: folder)
    }
  }

  @Test(
    arguments: ["agencies.csv", "innovations.csv", "scores.csv", "competition.json5"],
    [
      [], Array("\u{0}\u{1}\u{2}\u{FF}".utf8), [0xFF, 0xFE, 0xFD], Array("a,b,c\n1,2,3\n".utf8), Array("\"".utf8),
      Array("\n\n\n".utf8), Array("{".utf8),
    ] as [[UInt8]])
  func brokenFileIsReported(name: String, bytes: [UInt8]) throws {
    try Folders.withCopy { folder in
      try Data(bytes).write(to: folder.appendingPathComponent(name))
      try expectTrouble(in: folder)
    }
  }

  @Test(arguments: ["NaN", "1e400", "-1", "101", "", "8,5,", "∞", "12345678901234567890", "87.55555"])
  func oddScoreNeverCounts(score: String) throws {
    try Folders.withCopy { folder in
      let url = folder.appendingPathComponent("scores.csv")
      var lines = try Folders.text(url).split(separator: "\n").map(String.init)
      let fields = lines[1].split(separator: ",").map(String.init)
      lines[1] = (fields.prefix(3) + ["\"\(score)\""]).joined(separator: ",")
      try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
      let outcome = try Evaluation().run(folder: folder.path)
      let entry = try #require(Entry.ID(fields[0]))
      #expect(outcome.findings.contains { $0.subject == .score(entry) })
      let explanation = try #require(try outcome.explanation(of: entry))
      let sheet = explanation.stages.flatMap(\.sheets).first { $0.judge.rawValue == fields[1] }
      #expect(sheet?.total == nil)
    }
  }

  @Test func dateThatDoesNotExistRefusesTheEntryOnce() throws {
    try Folders.withEmpty { folder in
      try write(
        folder,
        innovations: "id,title,agency,affair,started\nX1,Satu,DUKCAPIL,2.12,2021-02-31\nX2,Dua,DUKCAPIL,2.12,2019-02-28\n")
      let outcome = try Evaluation().run(folder: folder.path)
      let errors = outcome.findings.filter { $0.refusedEntry?.rawValue == "X1" }
      #expect(errors.count == 1)
      #expect(errors.first?.location?.line == 2)
      #expect(!outcome.findings.contains { $0.refusedEntry?.rawValue == "X2" })
    }
  }

  @Test func weightsOfNinetyNinePercentAreRefused() throws {
    try Folders.withEmpty { folder in
      try write(folder, innovations: "id,title,agency,affair,started\n", weight: "99%")
      #expect(throws: EvaluationError.self) { try Evaluation().run(folder: folder.path) }
    }
  }

  @Test func unknownRulebookSaysWhichThereAre() throws {
    try Folders.withCopy { folder in
      try "{name: 'X', edition: '1', rulebook: 'no-such'}"
        .write(to: folder.appendingPathComponent("competition.json5"), atomically: true, encoding: .utf8)
      do {
        _ = try Evaluation().run(folder: folder.path)
        Issue.record("an unknown rulebook was accepted")
      } catch {
        #expect("\(error)".contains("malang-2021"))
      }
    }
  }

  private func write(_ folder: URL, innovations: String, weight: String = "100%") throws {
    let competition = """
      {name: 'Uji', edition: '2021', closingDate: '2021-02-03', rulebook: {
        id: 'uji', title: 'Uji', level: 'regency',
        requiredFields: [{field: 'started', basis: {assumption: 'uji'}}],
        stages: [{id: 's', name: 'S', basis: {assumption: 'uji'}, criteria: [{id: 'C1', name: 'C1', weight: '\(weight)'}]}],
      }}
      """
    let files = [
      "competition.json5": competition, "innovations.csv": innovations,
      "agencies.csv": "agency,name,scope\nDUKCAPIL,Dinas,2.12\n", "scores.csv": "innovation,judge,criterion,score\n",
    ]
    for (name, text) in files {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
  }

  private func expectTrouble(in folder: URL) throws {
    do {
      let outcome = try Evaluation().run(folder: folder.path)
      #expect(outcome.hasErrors)
    } catch {
      #expect(!error.findings.isEmpty)
      #expect(error.findings.allSatisfy { !$0.message(in: .indonesian).isEmpty })
    }
  }
}
