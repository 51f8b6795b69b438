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
}
