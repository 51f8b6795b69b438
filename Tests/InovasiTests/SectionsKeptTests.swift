import Foundation
import Inovasi
import Testing

/// An evaluation that keeps no more of the proposals than its rules look at comes to the same.
struct SectionsKeptTests {
  private func evaluation(keepingAll: Bool) -> Evaluation {
    var evaluation = Evaluation()
    evaluation.keepsAllSections = keepingAll
    return evaluation
  }

  /// The example with a text for each entry in columns of sections.
  private func withTexts<Value>(_ columns: [String], rulebook extra: String = "", _ work: (URL) throws -> Value) throws -> Value {
    try Folders.withCopy { folder in
      let table = folder.appendingPathComponent("innovations.csv")
      var lines = try Folders.text(table).split(whereSeparator: \.isNewline).map(String.init)
      for index in lines.indices {
        let text = String(repeating: "kata ", count: index % 7)
        let cells = index == 0 ? columns : columns.map { index % 3 == 0 ? "" : "\($0) \(text)" }
        lines[index] += cells.map { ",\($0)" }.joined()
      }
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: table)
      if !extra.isEmpty {
        let settings = folder.appendingPathComponent("competition.json5")
        let text = try Folders.text(settings)
        try Data(text.replacing("rulebook: 'malang-2021'", with: "rulebook: { extends: 'malang-2021', \(extra) }").utf8)
          .write(to: settings)
      }
      return try work(folder)
    }
  }

  private func expectTheSame(_ folder: URL, keeping sections: SectionSelection) throws {
    let all = try evaluation(keepingAll: true).run(folder: folder.path)
    let few = try evaluation(keepingAll: false).run(folder: folder.path)
    #expect(few.findings == all.findings)
    #expect(few.results == all.results)
    #expect(few.loaded.sections == sections && all.loaded.sections == .all)
    #expect(few.competition.entries.allSatisfy { $0.sections.allSatisfy { sections.contains($0.section) } })
    #expect(all.competition.entries.contains { !$0.sections.isEmpty })
    let checked = evaluation(keepingAll: false)
    #expect(try checked.validate(checked.load(folder: folder.path)).findings == all.findings)
  }

  @Test func aTextThatNoRuleAsksForIsNotKept() throws {
    try withTexts(["ringkasan"]) { try expectTheSame($0, keeping: .none) }
  }

  @Test func whatOwnRulesAskForIsKept() throws {
    let rule = """
      ownRules: [{ code: 'PANJANG', require: "words(section('ringkasan')) > 4", message: 'x', advice: 'x', \
      basis: { assumption: 'uji' } }]
      """
    try withTexts(["ringkasan"], rulebook: rule) { folder in
      try expectTheSame(folder, keeping: .only(["ringkasan"]))
      #expect(try evaluation(keepingAll: false).run(folder: folder.path).findings.contains { $0.code == "PANJANG" })
    }
  }

  @Test func everythingIsKeptWhereTextsAreCompared() throws {
    try withTexts(["ringkasan"], rulebook: "nearDuplicates: { threshold: '60%', basis: { assumption: 'uji' } }") { folder in
      try expectTheSame(folder, keeping: .all)
    }
  }

  @Test func requiredSectionsAreKept() throws {
    let sections = """
      sections: [{ id: 'a', heading: 'A', basis: { assumption: 'uji' } }, \
      { id: 'b', heading: 'B', required: false, maximumWords: 3, basis: { assumption: 'uji' } }, \
      { id: 'c', heading: 'C', required: false, basis: { assumption: 'uji' } }]
      """
    try withTexts(["a", "b", "c", "ringkasan"], rulebook: sections) { folder in
      try expectTheSame(folder, keeping: .only(["a", "b"]))
      let codes = Set(try evaluation(keepingAll: false).run(folder: folder.path).findings.map(\.code))
      #expect(codes.isSuperset(of: ["SECTION_MISSING", "SECTION_TOO_LONG"]))
    }
  }
}
