import Foundation
import InovasiExchange
import InovasiModel
import Testing

struct JudgingTests {
  @Test func assignmentsAreReadInOneOrder() throws {
    var folder = TestFolder()
    folder.files["assignments.csv"] = "innovation,judge,stage\nI2,J2,wawancara\nI1,J2,\nI2,J1,penilaian\nI1,J2,penilaian\n"
    let competition = try folder.read().competition
    #expect(
      competition.assignments == [
        Assignment(entry: "I1", judge: "J2", stage: "penilaian"), Assignment(entry: "I2", judge: "J1", stage: "penilaian"),
        Assignment(entry: "I2", judge: "J2", stage: "wawancara"),
      ])
    folder.files["assignments.csv"] = "tahap;juri;inovasi\npenilaian;J1;I2\npenilaian;J2;I1\nwawancara;J2;I2\n"
    #expect(try folder.read().competition == competition)
  }

  @Test func anAssignmentWithoutAJudgeIsRejected() throws {
    var folder = TestFolder()
    folder.files["assignments.csv"] = "innovation,judge\nI1,\n,J1\nI1,J1\n"
    let loaded = try folder.read()
    #expect(loaded.findings.map(\.code) == ["ROW_WITHOUT_ID", "ROW_WITHOUT_ID"])
    #expect(loaded.sources.first { $0.file == "assignments.csv" }?.taken == 1)
    #expect(loaded.competition.assignments.count == 1)
  }

  @Test func whatJudgesAreGoodForIsRead() throws {
    var folder = TestFolder()
    folder.files["judges.csv"] = "judge,keahlian,kapasitas,minimal,panel\nJ1,1.02; 2.12,174,3,akademisi;praktisi\nJ2,,-1,x,\n"
    let loaded = try folder.read()
    let judge = try #require(loaded.competition.judges.first)
    #expect(judge.affairs == ["1.02", "2.12"])
    #expect(judge.capacity == 174)
    #expect(judge.minimumLoad == 3)
    #expect(judge.panels == ["akademisi", "praktisi"])
    #expect(loaded.findings.map(\.code) == ["CELL_INVALID", "CELL_INVALID"])
    #expect(loaded.competition.judges.last?.capacity == nil)
  }

  @Test func conflictsMayBeWrittenInEitherLanguage() throws {
    var folder = TestFolder()
    folder.files["conflicts.csv"] = """
      juri,jenis,opd,inovasi,alasan,dinyatakan_oleh
      J1,keluarga,,I1,pasangan,juri
      J1,jabatan terdahulu,DINKES,,kepala bidang sampai 2019,opd
      J2,teman,,I1,,
      J2,coach,,,,
      """
    let loaded = try folder.read()
    #expect(
      loaded.competition.conflicts == [
        DeclaredConflict(
          judge: "J1", kind: .formerPost, agency: "DINKES", reason: "kepala bidang sampai 2019", declaredBy: .agency),
        DeclaredConflict(judge: "J1", kind: .kin, entry: "I1", reason: "pasangan", declaredBy: .judge),
      ])
    #expect(loaded.findings.map(\.code) == ["CELL_INVALID", "ROW_WITHOUT_ID"])
    #expect(loaded.sources.first { $0.file == "conflicts.csv" }.map { [$0.taken, $0.rejected] } == [2, 2])
  }

  /// What to fill in, where a blank cell is no mend and no name of 1 to 200 characters will do.
  @Test(
    arguments: [
      ("conflicts.csv", "judge,kind,entry\nJ1,,I1\n", "kin"), ("preferences.csv", "judge,innovation,value\nJ1,I1,\n", "10"),
      ("absences.csv", "innovation,judge,kind\nI1,J1,\n", "abstained, recused"),
      ("absences.csv", "innovation,judge,kind\nI1,J1,sakit\n", "abstained, recused"),
      ("history.csv", "title,competition,year\nAntar Obat,KIPP,\n", "2021"),
    ])
  func whatLacksSaysWhatCanStandThere(file: String, text: String, example: String) throws {
    var folder = TestFolder()
    folder.files[file] = text
    let finding = try #require(try folder.read().findings.first { $0.location?.file == file })
    #expect(finding.code == "ROW_WITHOUT_ID")
    #expect(finding.advice(in: .indonesian) == "Isi, misalnya dengan \(example).")
    #expect(finding.advice(in: .english) == "Fill it in, for instance with \(example).")
  }

  @Test func anOverrideThatDoesNotSayWhoWhyAndWhereDecidesNothing() throws {
    var folder = TestFolder()
    folder.files["overrides.csv"] = """
      judge,kind,agency,entry,decided_by,reason,document
      J1,,DINKES,,ketua panitia,hanya ia ahli,BA/1/2021
      J1,kin,,I1,ketua panitia,,BA/2/2021
      J1,kin,,,ketua panitia,sebab,BA/3/2021
      J1,teman,,I1,ketua panitia,sebab,BA/4/2021
      """
    let loaded = try folder.read()
    #expect(loaded.competition.overrides.map(\.document) == ["BA/1/2021"])
    #expect(Set(loaded.findings.map(\.code)) == ["ROW_WITHOUT_ID", "CELL_INVALID"])
    #expect(loaded.findings.count == 3)
  }

  @Test func preferencesOutOfRangeAreRejected() throws {
    var folder = TestFolder()
    folder.files["preferences.csv"] = "judge,innovation,value\nJ1,I1,20\nJ1,I2,21\nJ2,I1,sangat\nJ2,I2,-20\n"
    let loaded = try folder.read()
    #expect(loaded.competition.preferences.map(\.value) == [20, -20])
    #expect(loaded.findings.map(\.code) == ["CELL_INVALID", "CELL_INVALID"])
  }

  /// A list that is there without a judge in it is taken as none, which is said.
  @Test(
    arguments: [("judges.csv", "judge,name\n"), ("judges.json", "[]"), ("judges.csv", "judge,name\n,Tanpa kode\n")])
  func listWithoutAJudgeIsReported(file: String, text: String) throws {
    var folder = TestFolder()
    #expect(!(try folder.read().findings.contains { $0.code == "JUDGES_EMPTY" }))
    folder.files[file] = text
    let loaded = try folder.read()
    #expect(loaded.competition.judges.isEmpty)
    let finding = try #require(loaded.findings.first { $0.code == "JUDGES_EMPTY" })
    #expect(finding.severity == .warning && finding.location?.file == file)
    #expect(finding.message(in: .english).hasPrefix("\(file) holds not one judge; it is taken as no list"))
    folder.files[file] = nil
    folder.files["judges.csv"] = "judge,name\nJ1,Juri 1\n"
    #expect(!(try folder.read().findings.contains { $0.code == "JUDGES_EMPTY" }))
  }
}
