#if Spreadsheet
import Foundation
import InovasiCatalog
import InovasiExchange
import InovasiModel
import InovasiSpreadsheet
import Testing

/// A template is read as the table that it stands for, empty and filled in.
struct TemplateTests {
  private let catalog = IndonesianCatalog.standard

  private func template(_ id: Rulebook.ID, _ language: Language = .indonesian) throws -> TemplateWorkbook {
    let rulebook = try #require(try catalog.rulebook(id))
    return TemplateWorkbook(
      rulebook: rulebook, language: language, affairs: catalog.affairs, services: catalog.services, goals: catalog.goals)
  }

  @Test(arguments: IndonesianCatalog.standard.rulebookIDs, [Language.indonesian, .english])
  func everyRulebookHasTemplates(id: Rulebook.ID, language: Language) throws {
    let template = try template(id, language)
    let entries = try Workbook(bytes: template.forAgencies(), name: "t.xlsx")
    let scores = try Workbook(bytes: template.forJudges(), name: "t.xlsx")
    #expect(try template.forAgencies() == template.forAgencies())
    for (workbook, sheet) in [
      (entries, template.language == .english ? "Innovations" : "Inovasi"), (scores, language == .english ? "Scores" : "Nilai"),
    ] {
      // Nothing but a header: cells that are only coloured are no record.
      let table = try Table(workbook.records(ofSheet: sheet))
      #expect(!table.columns.isEmpty)
      #expect(table.rows == [])
    }
  }

  /// Where a rulebook limits no words, nothing counts them, and nobody is sent to a sheet that is not there.
  @Test(arguments: IndonesianCatalog.standard.rulebookIDs)
  func instructionsNameTheSheetsThatThereAre(id: Rulebook.ID) throws {
    let workbook = try Workbook(bytes: template(id).forAgencies(), name: "t.xlsx")
    let text = try Table(workbook.records(ofSheet: "Petunjuk")).rows.joined().joined(separator: "\n")
    for name in ["Daftar", "Hitung kata"] {
      #expect(text.contains("\"\(name)\"") == workbook.sheets.contains { $0.name == name }, "\(name)")
    }
    if id == "malang-2021" { #expect(text.contains("paling panjang 200 karakter.") && !text.contains("Hitung kata")) }
    if id == "kipp-2023-umum" { #expect(text.contains("Hitung kata")) }
  }

  @Test func judgesFindTheirRows() throws {
    let template = try template("kipp-2023-umum")
    let entries = [Entry(id: "I1", title: "Satu"), Entry(id: "I2", title: "Dua")]
    let workbook = try Workbook(bytes: template.forJudges(entries: entries, judge: "J1"), name: "t.xlsx")
    let table = try Table(workbook.records(ofSheet: "Nilai"))
    #expect(table.columns == ["inovasi", "juri", "tahap", "kriteria", "nilai", "keterangan"])
    #expect(table.rows.count == 16)
    #expect(table.rows.first == ["I1", "J1", "proposal", "ringkasan", "", "Satu – Ringkasan"])
  }

  /// Where judges were assigned, each is asked for what that judge was assigned and for nothing else; somebody unknown for everything.
  @Test func judgesFindWhatTheyWereAssigned() throws {
    var template = try template("kipp-2023-umum")
    let ten = try #require(Points(10))
    let scales: [(Stage.ID, Scale)] = [("satu", .hundred), ("dua", try #require(Scale(from: .zero, through: ten)))]
    template.rulebook.stages = scales.map { id, scale in
      Stage(
        id: id, name: LocalizedText(id.rawValue), criteria: [Criterion(id: "A", name: LocalizedText("A"), weight: .one)],
        scale: scale, basis: .assumption("uji"))
    }
    let entries = (1...4).compactMap { Entry.ID("I\($0)").map { Entry(id: $0, title: "Judul") } }
    let assignments = [
      Assignment(entry: "I2", judge: "J1", stage: "satu"), Assignment(entry: "I2", judge: "J1", stage: "dua"),
      Assignment(entry: "I4", judge: "J1", stage: "dua"), Assignment(entry: "I1", judge: "J2", stage: "satu"),
    ]
    let judges = [Judge(id: "J1", name: "Satu"), Judge(id: "J2", name: "Dua"), Judge(id: "J3", name: "Tiga", stages: ["dua"])]
    func rows(_ judge: Judge.ID?, _ assignments: [Assignment]) throws -> [String] {
      let bytes = try template.forJudges(entries: entries, judges: judges, judge: judge, assignments: assignments)
      return try Table(Workbook(bytes: bytes, name: "t.xlsx").records(ofSheet: "Nilai")).rows.map { "\($0[0]) \($0[2])" }
    }
    #expect(try rows("J1", assignments) == ["I2 satu", "I2 dua", "I4 dua"])
    #expect(try rows("J2", assignments) == ["I1 satu"])
    #expect(try rows(nil, assignments).count == 8)
    #expect(try rows("J1", []).count == 8)
    // Who belongs to one stage is asked for no other.
    #expect(try rows("J3", []) == ["I1 dua", "I2 dua", "I3 dua", "I4 dua"])
  }

  /// `template-filled.xlsx`: the template for agencies of kipp-2023-umum, filled in by openpyxl and saved again by LibreOffice.
  @Test func filledInLibreOfficeItReadsBack() throws {
    try withScratch { folder in
      try FileManager.default.copyItem(atPath: fixture("template-filled.xlsx"), toPath: folder.path + "/kompetisi.xlsx")
      try write("{name: 'Uji', edition: '2023', rulebook: 'kipp-2023-umum'}", folder, "competition.json5")
      try write("agency,name,scope\nDUKCAPIL,Dinas,2.12\n", folder, "agencies.csv")
      let loaded = try CompetitionFolder(folder.path, formats: .withWorkbooks).read(rulebooks: catalog)
      #expect(loaded.findings.map { "\($0.code) \($0.location?.description ?? "")" } == [])
      let entry = try #require(loaded.competition.entries.first)
      #expect(loaded.competition.entries.count == 1)
      #expect(entry.title == "Jarik Ma'siti")
      #expect(entry.affairs == ["2.12"])
      #expect(entry.started == (try CalendarDate(iso: "2021-02-03")))
      #expect(entry.goals == [3, 16])
      #expect(entry.statements.count == 3)
      #expect(entry.text(of: "ringkasan") == "Akta dan KTP diantar ke rumah.\nGratis.")
    }
  }

  @Test func oneWorkbookStandsForTheTables() throws {
    try withScratch { folder in
      var writer = WorkbookWriter()
      try writer.begin(SheetPlan(name: "Perangkat Daerah"))
      try writer.write(["opd", "nama", "cakupan"].map(Cell.text))
      try writer.write(["DUKCAPIL", "Dinas", "2.12"].map(Cell.text))
      try writer.begin(SheetPlan(name: "Inovasi"))
      try writer.write(["nomor", "judul", "opd", "penerapan"].map(Cell.text))
      try writer.write(["I1", "Satu", "DUKCAPIL", "3 Nopembar 2021"].map(Cell.text))
      try writer.begin(SheetPlan(name: "Nilai"))
      try writer.write(["inovasi", "juri", "kriteria", "nilai"].map(Cell.text))
      try writer.write([.text("I1"), .text("J1"), .text("signifikansi"), .decimal("87.125")])
      try writer.write([.text("I1"), .text("J1"), .text("kebaruan"), .text("baik")])
      try writer.finish(path: folder.path + "/kompetisi.xlsx")
      try write("{name: 'Uji', edition: '2023', rulebook: 'kipp-2023-umum'}", folder, "competition.json5")
      let loaded = try CompetitionFolder(folder.path, formats: .withWorkbooks).read(rulebooks: catalog)
      #expect(loaded.competition.agencies.map(\.id) == ["DUKCAPIL"])
      #expect(loaded.competition.entries.map(\.title) == ["Satu"])
      #expect(loaded.scores.count == 1)
      #expect(
        loaded.findings.map { "\($0.code) \($0.location?.description ?? "")" }.sorted() == [
          "DATE_FORMAT kompetisi.xlsx[Inovasi]:D2", "SCORE_NOT_A_NUMBER kompetisi.xlsx[Nilai]:D3",
        ])
    }
  }

  private func write(_ text: String, _ folder: URL, _ name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }
}
#endif
