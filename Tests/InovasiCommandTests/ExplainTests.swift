#if CommandLine
import Foundation
import Testing

/// `inovasi explain`: what it says can be worked out on paper.
struct ExplainTests {
  /// A made-up competition: the mean of 71 and 70 is 70.5, rounded 71, less 3 is 68; 40 % of it and 60 % of 80 are 75.2, rounded 75, less
  /// 1.5 is 73.5. Without J1 the second stage has no sheet.
  @Test func everyStepOfRoundingIsPrinted() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in Self.rounded { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let english = try CommandTests.inovasi(["explain", "A", folder.path, "--language", "en"])
    #expect(english.code == 0, "\(english.errors)")
    for text in [
      "mean of 2 complete sheets = 70.5; rounded to 0 decimal places = 71; less deductions = 68; times weight 40% = 27.2",
      "mean of 1 complete sheet = 80; times weight 60% = 48", "Sum of the stages = 75.2; rounded to 0 decimal places = 75",
      "Final score 73.5 (exactly 147/2).", "u: 0 complete sheets, 1 needed.",
    ] { #expect(english.output.contains(text), "\(text)") }
    let indonesian = try CommandTests.inovasi(["explain", "A", folder.path])
    #expect(indonesian.output.contains("= 70.5; dibulatkan ke 0 angka desimal = 71; sesudah pengurangan = 68; kali bobot 40%"))
  }

  /// M07 and M08 of the example share place 11: neither stands above the other.
  @Test func whoSharesThePlaceStandsBeside() throws {
    let indonesian = try CommandTests.inovasi(["explain", "M07", CommandTests.malangFolder.path]).output
    #expect(indonesian.contains("Di atasnya: 10 Jarik Ma'siti (81.06)"))
    #expect(indonesian.contains("Peringkat sama: 11 Mas Kadin Bersinar (80.81)") && !indonesian.contains("Di bawahnya"))
    let english = try CommandTests.inovasi(["explain", "M08", CommandTests.malangFolder.path, "--language", "en"]).output
    #expect(english.contains("Same place: 11 Si Kawan Duduk (80.81)") && !english.contains("Above it"))
    #expect(english.contains("Below it: 13 INDIGO (78.66)"))
  }

  /// What nobody published is explained in the language asked for, and says that it is an assumption.
  @Test func assumptionsAreExplainedInBothLanguages() throws {
    let folder = CommandTests.malangFolder.path
    let english = try CommandTests.inovasi(["explain", "M07", folder, "--language", "en"]).output
    #expect(english.contains("assumption: five criteria are reported, their weights are not; 20% each"))
    #expect(!english.contains("asumsi") && !english.contains("diberitakan"))
    let indonesian = try CommandTests.inovasi(["explain", "M07", folder]).output
    #expect(indonesian.contains("asumsi: lima kriteria diberitakan, bobotnya tidak; 20% masing-masing"))
  }

  /// One thousandth decides: nobody has to take it for a tie, in the ranking or beside it.
  @Test func scoresThatDifferLittleLookDifferent() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let files = [
      "competition.json5": """
      { name: 'Contoh', edition: '1', closingDate: '2021-02-26', rulebook: {
        id: 'uji', title: 'Uji', level: 'regency', stages: [
          { id: 't', name: 't', criteria: [{ id: 'k', name: 'k', weight: 1 }], basis: { assumption: 'uji' } },
      ] } }
      """,
      "agencies.csv": "agency,name,scope\nD,Dinas,1.01\n",
      "innovations.csv": "id,title,agency,affair,started\nA,Satu Hal,D,1.01,2019-01-01\nB,Dua Macam,D,1.01,2019-01-01\n",
      "scores.csv": "innovation,judge,criterion,score\nA,J1,k,80.001\nB,J1,k,80.002\n",
    ]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let ranking = try CommandTests.inovasi(["evaluate", folder.path, "--language", "en"]).output
    #expect(ranking.contains("80.002 ") && ranking.contains("80.001 "), "\(ranking)")
    let explained = try CommandTests.inovasi(["explain", "A", folder.path, "--language", "en"]).output
    #expect(explained.contains("Above it: 1 Dua Macam (80.002)"), "\(explained)")
  }

  private static let rounded = [
    "competition.json5": """
    { name: 'Contoh', edition: '1', closingDate: '2021-02-26', rulebook: {
      id: 'uji', title: 'Uji', level: 'regency', year: 2021, basis: [{ assumption: 'uji' }],
      stages: [
        { id: 't', name: 't', weight: '40%', criteria: [{ id: 'k', name: 'k', weight: '100%' }], basis: { assumption: 'uji' } },
        { id: 'u', name: 'u', weight: '60%', criteria: [{ id: 'm', name: 'm', weight: '100%' }], basis: { assumption: 'uji' } },
      ],
      rounding: { places: 0, stages: true, final: true, basis: { assumption: 'uji' } },
    } }
    """,
    "agencies.csv": "agency,name,scope\nD1,Dinas Contoh,1.02\n",
    "innovations.csv": "id,title,agency,affair,started\nA,Inovasi contoh satu,D1,1.02,2018-01-01\n",
    "scores.csv": "innovation,judge,stage,criterion,score\nA,J1,t,k,71\nA,J2,t,k,70\nA,J1,u,m,80\n",
    "decisions.jsonl": """
    {"number":1,"date":"2021-03-01","kind":"deduction","entry":"A","points":3,"stage":"t","reason":"x","document":"BA/1","signedBy":["K"]}
    {"number":2,"date":"2021-03-01","kind":"deduction","entry":"A","points":1.5,"reason":"x","document":"BA/2","signedBy":["K"]}

    """,
  ]
}
#endif
