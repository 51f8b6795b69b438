import Foundation
import Inovasi
import Testing

/// A bundle is the same bytes each time and is verified from its own data; what was forged is named entry by entry.
struct BundleTests {
  @Test func twiceTheSameBytesAndReproduced() throws {
    try Folders.withEmpty { folder in
      let first = try Evaluation().bundle(folder: Folders.decisions, to: folder.path + "/a")
      let second = try Evaluation().bundle(folder: Folders.decisions, to: folder.path + "/b")
      #expect(first == second)
      #expect(first.files.map(\.path).contains("inputs/decisions.jsonl"))
      let verification = try Evaluation().verify(bundle: folder.path + "/a", root: first.root)
      #expect(verification.findings == [])
      #expect(verification.difference.isEmpty && verification.isOriginKnown)
      #expect(try !Evaluation().verify(bundle: folder.path + "/a").isOriginKnown)
      #expect(throws: EvaluationError.self) { try Evaluation().bundle(folder: Folders.decisions, to: folder.path + "/a") }
      #expect(try Evaluation().verify(bundle: folder.path + "/a", root: "0").findings.map(\.code) == ["BUNDLE_ROOT"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a", "b"])
    }
  }

  @Test func theExampleOfACityIsReproduced() throws {
    try Folders.withEmpty { folder in
      let manifest = try Evaluation().bundle(folder: Folders.malang, to: folder.path + "/a")
      #expect(try Evaluation().verify(bundle: folder.path + "/a", root: manifest.root).findings == [])
    }
  }

  /// Whoever writes a better place and makes the manifest anew is found by computing again, with the entry and both values.
  @Test func aForgedResultIsNamedEntryByEntry() throws {
    try Folders.withEmpty { folder in
      let old = try Evaluation().bundle(folder: Folders.decisions, to: folder.path + "/a")
      let url = folder.appendingPathComponent("a/outputs/results.json")
      var results = try Evaluation.results(in: BundleFolder(folder.path + "/a"))
      let honest = results
      (results.standings[0].place, results.standings[1].place) = (results.standings[1].place, results.standings[0].place)
      let forged = try BundleFolder.canonical(["results": results], "results.json")
      try Data(forged).write(to: url)
      try remake(folder.path + "/a")
      let verification = try Evaluation().verify(bundle: folder.path + "/a")
      #expect(verification.findings.map(\.code) == ["BUNDLE_NOT_REPRODUCED"])
      let changes = verification.difference.changes
      #expect(changes.map(\.entry) == [honest.standings[0].entry, honest.standings[1].entry].sorted())
      for change in changes {
        #expect(change.placeAfter == honest.standings.first { $0.entry == change.entry }?.place)
        #expect(change.placeBefore == results.standings.first { $0.entry == change.entry }?.place)
      }
      #expect(try Evaluation().verify(bundle: folder.path + "/a", root: old.root).findings.map(\.code) == ["BUNDLE_ROOT"])
    }
  }

  @Test func changedParametersAreNotReproducedAndAnotherVersionIsNoted() throws {
    try Folders.withEmpty { folder in
      try Evaluation().bundle(folder: Folders.decisions, to: folder.path + "/a")
      let bundle = BundleFolder(folder.path + "/a")
      let own = try bundle.decoded(BundleParameters.self, from: "parameters.json")
      #expect(own.version == PackageVersion.current)
      for (change, code) in [
        ({ $0.version = "9.9.9" }, "BUNDLE_OTHER_VERSION"), ({ $0.method = "Dice" }, "BUNDLE_NOT_REPRODUCED"),
      ]
        as [((inout BundleParameters) -> Void, String)]
      {
        var parameters = own
        change(&parameters)
        try Data(BundleFolder.canonical(parameters, "parameters.json"))
          .write(to: folder.appendingPathComponent("a/parameters.json"))
        try remake(bundle.path)
        let verification = try Evaluation().verify(bundle: bundle.path)
        #expect(verification.findings.map(\.code) == [code])
        #expect(verification.isSound == (code == "BUNDLE_OTHER_VERSION"))
      }
    }
  }

  /// Nothing follows from the data for a page that is put beside the results, whatever the manifest says of it, and nothing follows from a
  /// file beside the inputs that nobody reads.
  @Test(arguments: [
    "outputs/report.html", "outputs/more/ranking.csv", "HASIL.txt", "inputs/catatan.txt", "inputs/.catatan",
    "inputs/lama/scores.csv",
  ]) func whatNothingComputesOrReadsIsNotProved(name: String) throws {
    try Folders.withEmpty { folder in
      try Evaluation().bundle(folder: Folders.decisions, to: folder.path + "/a")
      let url = folder.appendingPathComponent("a/" + name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("Pemenang: I99".utf8).write(to: url)
      try remake(folder.path + "/a", adding: [name])
      let findings = try Evaluation().verify(bundle: folder.path + "/a").findings
      #expect(findings.map(\.code) == ["BUNDLE_NOT_REPRODUCED"])
      #expect(findings.first?.parameters["file"] == name)
    }
  }

  /// The settings state rules by which these results do not come about; they came about by other ones.
  @Test func rulesThatTheSettingsDoNotStateAreNotProved() throws {
    try Folders.withEmpty { folder in
      let source = folder.path + "/source"
      try FileManager.default.copyItem(atPath: Folders.decisions, toPath: source)
      let settings = URL(fileURLWithPath: source + "/competition.json5")
      let honest = try Folders.text(settings)
      let forged = honest.replacingOccurrences(of: "weight: 0.6", with: "weight: 0.2")
        .replacingOccurrences(of: "weight: 0.4", with: "weight: 0.8")
      try #require(forged != honest)
      try Data(forged.utf8).write(to: settings)
      try Evaluation().bundle(folder: source, to: folder.path + "/a")
      #expect(try Evaluation().verify(bundle: folder.path + "/a").findings == [])
      try Data(honest.utf8).write(to: folder.appendingPathComponent("a/inputs/competition.json5"))
      try remake(folder.path + "/a")
      let findings = try Evaluation().verify(bundle: folder.path + "/a").findings
      #expect(findings.map(\.code) == ["BUNDLE_NOT_REPRODUCED"])
      #expect(findings.first?.parameters["file"] == "rulebook.json")
    }
  }

  /// A rulebook in a file of its own lies among the inputs, so that it can be set beside the rules that were used; one that lies outside
  /// the folder cannot, and whatever lies at its path elsewhere has nothing to do with the bundle.
  @Test(arguments: [
    ("kota.json5", "inputs/kota.json5"), ("./aturan/kota.json5", "inputs/aturan/kota.json5"), ("kota.json5", nil),
  ])
  func aRulebookInAFileOfItsOwnIsAnInput(name: String, input: String?) throws {
    try Folders.withEmpty { folder in
      func write(_ text: String, _ path: String) throws {
        let url = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      func rules(_ weights: (String, String)) -> String {
        """
        { id: 'kota', title: 'Kota', level: 'regency', stages: [{ id: 'a', name: 'A', basis: { assumption: 'uji' },
          criteria: [{ id: 'K1', name: 'K1', weight: \(weights.0) }, { id: 'K2', name: 'K2', weight: \(weights.1) }] }] }
        """
      }
      let stated = input == nil ? "\(folder.path)/\(name)" : name
      try write("{ name: 'Uji', edition: '1', rulebook: '\(stated)' }", "source/competition.json5")
      try write("agency,name,scope\nD,Dinas,1.02\n", "source/agencies.csv")
      try write("innovation,agency,title\nA,D,Satu\nB,D,Dua\n", "source/innovations.csv")
      try write("innovation,judge,criterion,score\nA,J,K1,80\nA,J,K2,60\nB,J,K1,60\nB,J,K2,70\n", "source/scores.csv")
      try write(rules(("0.6", "0.4")), (input == nil ? "" : "source/") + name)
      let manifest = try Evaluation().bundle(folder: folder.path + "/source", to: folder.path + "/a")
      #expect(manifest.files.map(\.path).filter { $0.hasSuffix("kota.json5") } == [input].compactMap(\.self))
      #expect(try Evaluation().verify(bundle: folder.path + "/a", root: manifest.root).findings == [])
      // Other rules in that file than those that were used.
      try write(rules(("0.2", "0.8")), input.map { "a/" + $0 } ?? name)
      try remake(folder.path + "/a")
      let findings = try Evaluation().verify(bundle: folder.path + "/a").findings
      #expect(findings.map { $0.parameters["file"] } == (input == nil ? [] : ["rulebook.json"]))
    }
  }

  /// Of a key that stands twice one program takes the first and another the last.
  @Test(arguments: [("rulebook.json", "\"id\" : \"lain\""), ("parameters.json", "\"method\" : \"Dice\"")])
  func aKeyThatStandsTwiceIsNotProved(name: String, key: String) throws {
    try Folders.withEmpty { folder in
      try Evaluation().bundle(folder: Folders.decisions, to: folder.path + "/a")
      let url = folder.appendingPathComponent("a/" + name)
      let text = try String(contentsOf: url, encoding: .utf8)
      try Data((text.dropLast(2) + ",\n  \(key)\n}\n").utf8).write(to: url)
      try remake(folder.path + "/a")
      #expect(try !Evaluation().verify(bundle: folder.path + "/a").isSound)
    }
  }

  @Test func withoutAJudgeIsInTheParametersAndVerifies() throws {
    try Folders.withEmpty { folder in
      var evaluation = Evaluation()
      evaluation.excludedJudges = ["J2"]
      try evaluation.bundle(folder: Folders.decisions, to: folder.path + "/a")
      #expect(
        try BundleFolder(folder.path + "/a").decoded(BundleParameters.self, from: "parameters.json").excludedJudges == ["J2"])
      #expect(try Evaluation().verify(bundle: folder.path + "/a").isSound)
    }
  }

  /// A second table beside the first is in no bundle; that it was not read is said by bundling as by evaluating.
  @Test func whatIsNotReadIsSaid() throws {
    try Folders.withEmpty { folder in
      let source = folder.path + "/source"
      try FileManager.default.copyItem(atPath: Folders.decisions, toPath: source)
      try FileManager.default.copyItem(atPath: source + "/scores.csv", toPath: source + "/scores (1).csv")
      var findings: [Finding] = []
      try Evaluation().bundle(folder: source, to: folder.path + "/a", seeing: { findings = $0.findings })
      #expect(findings.map(\.code) == ["TABLE_NOT_READ"])
      #expect(try findings == Evaluation().run(folder: source).findings)
      #expect(try Evaluation().verify(bundle: folder.path + "/a").findings == [])
      let names = try Evaluation().judgeNames(in: source)
      try Evaluation().bundle(
        folder: source, to: folder.path + "/b", under: JudgePseudonyms(of: names, key: Array(0..<32)),
        seeing: { findings = $0.findings })
      #expect(findings.map(\.code) == ["TABLE_NOT_READ"])
    }
  }

  /// What was rejected and mended counts as it does for an evaluation, and is there for whoever computes it again.
  @Test func mendedRowsLieInTheBundle() throws {
    try Folders.withEmpty { folder in
      let (source, mended) = (folder.path + "/source", folder.path + "/ditolak")
      try FileManager.default.copyItem(atPath: Folders.decisions, toPath: source)
      let scores = URL(fileURLWithPath: source + "/scores.csv")
      let damaged = try Folders.text(scores).replacingOccurrences(of: "I01,J3,K2,89", with: "I01,J3,K2,x")
      try Data(damaged.utf8).write(to: scores)
      let rejected = try Evaluation().load(folder: source)
      #expect(try rejected.writeRejects(to: mended) == ["scores.csv"])
      let rows = URL(fileURLWithPath: mended + "/scores.csv")
      let repaired = try Folders.text(rows).replacingOccurrences(of: "I01,J3,K2,x,", with: "I01,J3,K2,89,")
      try Data(repaired.utf8).write(to: rows)

      let manifest = try Evaluation().bundle(folder: source, to: folder.path + "/a", mended: mended)
      #expect(manifest.files.filter { $0.path.hasPrefix("inputs/mended/") }.map(\.path) == ["inputs/mended/scores.csv"])
      #expect(try Evaluation().verify(bundle: folder.path + "/a", root: manifest.root).findings == [])
      let whole = try Evaluation().bundle(folder: Folders.decisions, to: folder.path + "/b")
      let ranking = { (manifest: BundleManifest) in manifest.files.filter { $0.path == "outputs/ranking.csv" } }
      #expect(ranking(manifest) == ranking(whole) && ranking(whole).count == 1)

      // What is not read is not taken along, and proves nothing where somebody puts it.
      try FileManager.default.createDirectory(atPath: folder.path + "/kosong", withIntermediateDirectories: false)
      let bare = try Evaluation().bundle(folder: source, to: folder.path + "/c", mended: folder.path + "/kosong")
      #expect(!bare.files.contains { $0.path.hasPrefix("inputs/mended") })
      try Data("x".utf8).write(to: folder.appendingPathComponent("a/inputs/mended/catatan.txt"))
      try remake(folder.path + "/a", adding: ["inputs/mended/catatan.txt"])
      #expect(try Evaluation().verify(bundle: folder.path + "/a").findings.map(\.code) == ["BUNDLE_NOT_REPRODUCED"])
      #expect(throws: EvaluationError.self) {
        try Evaluation().bundle(folder: source, to: folder.path + "/d", mended: folder.path + "/tidak-ada")
      }
    }
  }

  /// The tables of a workbook are sheets of one file.
  #if Spreadsheet
  @Test func aWorkbookIsCopiedWhole() throws {
    try Folders.withEmpty { folder in
      let loaded = try Evaluation().load(folder: Folders.malang)
      let source = folder.path + "/source"
      try CompetitionFolderWriter(source, format: .xlsx).write(loaded.competition, scores: loaded.scores)
      let manifest = try Evaluation().bundle(folder: source, to: folder.path + "/a")
      #expect(manifest.files.contains { $0.path == "inputs/scores.xlsx" })
      #expect(try Evaluation().verify(bundle: folder.path + "/a").findings == [])
    }
  }
  #endif

  /// The manifest of the files as they are now, as a forger would make it.
  private func remake(_ path: String, adding names: [String] = []) throws {
    let bundle = BundleFolder(path)
    let files = try (bundle.manifest().files.map(\.path) + names).map { name in
      BundleManifest.File(path: name, content: try bundle.content(of: name))
    }
    try Data(BundleManifest(files: files).content()).write(to: URL(fileURLWithPath: path + "/manifest.json"))
  }
}
