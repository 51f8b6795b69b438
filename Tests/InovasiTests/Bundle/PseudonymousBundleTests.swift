import Foundation
import Inovasi
import Testing

/// Under pseudonyms nothing comes out differently, and nobody's name is left.
struct PseudonymousBundleTests {
  private static let names = [
    "J1": "Dr. Ratna Sari Dewi, M.Si.", "J2": "Bambang Prakoso", "J3": "H. Ma'ruf al-Amin, S.H.",
  ]

  /// Results are equal, whatever the key and the order of rows; the bundle is verified as any other.
  @Test(arguments: [1, 2, 3] as [UInt8])
  func nothingComesOutDifferently(seed: UInt8) throws {
    try withNames { folder, output in
      let named = try Evaluation().run(folder: folder.path).results
      let pseudonyms = try self.pseudonyms(of: folder, key: [seed])
      let manifest = try Evaluation().bundle(folder: folder.path, to: output + "/a", under: pseudonyms).manifest
      let masked = try Evaluation.results(in: BundleFolder(output + "/a"))
      #expect(ResultsDifference(from: named, to: masked).isEmpty)
      #expect(masked.standings.map(\.entry) == named.standings.map(\.entry))
      #expect(masked.standings.map(\.final) == named.standings.map(\.final))
      #expect(masked.awards.map(\.entry) == named.awards.map(\.entry))
      #expect(masked.allocations.map(\.amount) == named.allocations.map(\.amount))
      let verification = try Evaluation().verify(bundle: output + "/a", root: manifest.root)
      #expect(verification.findings == [])

      // The rows in another order give the same bytes.
      let url = folder.appendingPathComponent("scores.csv")
      var rows = try Folders.text(url).split(separator: "\n").map(String.init)
      var generator = SeededGenerator(state: UInt64(seed))
      rows[1...].shuffle(using: &generator)
      try (rows.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
      #expect(try Evaluation().bundle(folder: folder.path, to: output + "/b", under: pseudonyms).manifest == manifest)
    }
  }

  @Test func nobodyIsNamedInAnyFile() throws {
    try withNames { folder, output in
      let bundle = try Evaluation().bundle(folder: folder.path, to: output + "/a", under: pseudonyms(of: folder))
      #expect(bundle.findings == [])
      for file in bundle.manifest.files where file.path != "rulebook.json" {
        let text = String(decoding: try BundleFolder(output + "/a").content(of: file.path), as: UTF8.self)
        for word in ["Ratna", "Dewi", "Bambang", "Prakoso", "Ma'ruf", "Ma’ruf", "al-Amin", "M.Si.", "J1", "J2", "J3", "catatan"] {
          #expect(!text.contains(word), "\(word) in \(file.path)")
        }
      }
      // What was said of them is still there.
      let decisions = String(decoding: try BundleFolder(output + "/a").content(of: "inputs/decisions.jsonl"), as: UTF8.self)
      let second = try #require(try pseudonyms(of: folder)["J2"])
      #expect(decisions.contains("Nilai \(second) tertulis 64"))
      #expect(decisions.contains("\"judge\":\"\(second)\""))
    }
  }

  /// A judge's agency is no name: what follows from it still does.
  @Test func conflictsOfInterestStillBind() throws {
    try withNames { folder, output in
      let pseudonyms = try pseudonyms(of: folder)
      try Evaluation().bundle(folder: folder.path, to: output + "/a", under: pseudonyms)
      let named = try Evaluation().load(folder: folder.path).competition
      let masked = try Evaluation().load(folder: output + "/a/inputs").competition
      #expect(masked.judges.map(\.agency).compactMap(\.self) == ["DINAS-A"])
      #expect(masked.conflicts.map(\.judge) == named.conflicts.compactMap { pseudonyms[$0.judge] })
      #expect(masked.absences.map(\.judge) == named.absences.compactMap { pseudonyms[$0.judge] })
      let before = named.judges.flatMap { judge in named.entries.map { ConflictPair(judge, $0, named) } }.filter(\.isBound)
      let after = masked.judges.flatMap { judge in masked.entries.map { ConflictPair(judge, $0, masked) } }.filter(\.isBound)
      #expect(!before.isEmpty)
      #expect(Set(after.map { "\($0.judge) \($0.entry)" }) == Set(before.map { "\(pseudonyms[$0.judge] ?? "") \($0.entry)" }))
    }
  }

  @Test func whoIsLeftOutIsLeftOutUnderAPseudonym() throws {
    try withNames { folder, output in
      let pseudonyms = try pseudonyms(of: folder)
      var evaluation = Evaluation()
      evaluation.excludedJudges = ["J3"]
      try evaluation.bundle(folder: folder.path, to: output + "/a", under: pseudonyms)
      let parameters = try BundleFolder(output + "/a").decoded(BundleParameters.self, from: "parameters.json")
      #expect(parameters.excludedJudges == [pseudonyms["J3"]].compactMap(\.self))
      #expect(parameters.hasPseudonyms)
      #expect(try Evaluation().verify(bundle: output + "/a").findings == [])
    }
  }

  @Test func whatCannotBeTakenOverWholeIsNotWritten() throws {
    try withNames { folder, output in
      let pseudonyms = try pseudonyms(of: folder)
      // A judge who came later has no pseudonym; a decision that cannot be read may name anybody.
      for (file, line) in [("scores.csv", "I01,J9,K1,90\n"), ("decisions.jsonl", "{\"judge\": \"J2\"\n")] {
        let url = folder.appendingPathComponent(file)
        let whole = try Folders.text(url)
        try (whole + line).write(to: url, atomically: true, encoding: .utf8)
        #expect(throws: EvaluationError.self) {
          try Evaluation().bundle(folder: folder.path, to: output + "/a", under: pseudonyms)
        }
        #expect(!FileManager.default.fileExists(atPath: output + "/a"))
        try whole.write(to: url, atomically: true, encoding: .utf8)
      }
    }
  }

  /// A name of one word may be a common word: it stays where texts are not about judges, and is shown to a person.
  @Test func aNameOfOneWordIsShown() throws {
    try withNames { folder, output in
      let judges = folder.appendingPathComponent("judges.csv")
      try Folders.text(judges).replacingOccurrences(of: "Bambang Prakoso", with: "Keliling")
        .write(to: judges, atomically: true, encoding: .utf8)
      let bundle = try Evaluation().bundle(folder: folder.path, to: output + "/a", under: pseudonyms(of: folder))
      #expect(bundle.findings.map(\.code) == ["PSEUDONYM_NAME_REMAINS"])
      #expect(bundle.findings.first?.parameters["file"] == "inputs/innovations.csv")
    }
  }

  #if Spreadsheet
  @Test func judgesInAWorkbookAreMaskedToo() throws {
    try withNames { folder, output in
      let loaded = try Evaluation().load(folder: folder.path)
      let source = URL(fileURLWithPath: output + "/workbooks")
      try CompetitionFolderWriter(source.path, format: .xlsx).write(loaded.competition, scores: loaded.scores)
      let bundle = try Evaluation().bundle(folder: source.path, to: output + "/a", under: pseudonyms(of: source))
      #expect(bundle.manifest.files.contains { $0.path == "inputs/scores.csv" })
      #expect(try Evaluation().verify(bundle: output + "/a").findings == [])
    }
  }
  #endif

  // MARK: A competition with names

  private func pseudonyms(of folder: URL, key: [UInt8] = [7]) throws -> JudgePseudonyms {
    JudgePseudonyms(of: try Evaluation().judgeNames(in: folder.path), key: key)
  }

  /// The example of decisions with judges who have names, in every file and every kind of text; all of it made up.
  private func withNames(_ work: (URL, String) throws -> Void) throws {
    try Folders.withEmpty { temporary in
      let folder = temporary.appendingPathComponent("source")
      try FileManager.default.copyItem(atPath: Folders.decisions, toPath: folder.path)
      let judges = Self.names.sorted { $0.key < $1.key }.map {
        "\($0.key),\"\($0.value)\",\($0.key == "J1" ? "DINAS-A" : ""),kenal J2"
      }
      for (file, text) in [
        ("judges.csv", "judge,name,agency,catatan\n" + judges.joined(separator: "\n") + "\n"),
        ("absences.csv", "innovation,judge,kind,reason\nI08,J3,recused,Bpk. Ma’ruf bersaudara dengan pengusul; lihat J1\n"),
        ("conflicts.csv", "judge,kind,agency,reason\nJ2,kin,DINAS-B,\"pasangan bekerja di sana, kata BAMBANG PRAKOSO\"\n"),
      ] {
        try text.write(to: folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
      }
      let log = folder.appendingPathComponent("decisions.jsonl")
      try Folders.text(log).replacingOccurrences(
        of: "\"signedBy\":[\"Wali Kota\"]", with: "\"signedBy\":[\"Ratna Sari Dewi, Ketua Tim\"]"
      )
      .write(to: log, atomically: true, encoding: .utf8)
      let settings = folder.appendingPathComponent("competition.json5")
      try Folders.text(settings).replacingOccurrences(
        of: "Seluruh data ini rekaan.", with: "Seluruh data ini rekaan, kata Ratna Sari Dewi."
      ).write(to: settings, atomically: true, encoding: .utf8)
      let entries = folder.appendingPathComponent("innovations.csv")
      try Folders.text(entries).replacingOccurrences(of: "Buku Berjalan", with: "Buku Berjalan oleh Bambang  Prakoso")
        .write(to: entries, atomically: true, encoding: .utf8)
      try work(folder, temporary.path)
    }
  }
}

/// Whether a judge may score an entry.
private struct ConflictPair {
  let judge: Judge.ID
  let entry: Entry.ID
  let isBound: Bool

  init(_ judge: Judge, _ entry: Entry, _ competition: Competition) {
    self.judge = judge.id
    self.entry = entry.id
    isBound = !competition.conflictRegister.allows(judge.id, entry)
  }
}
