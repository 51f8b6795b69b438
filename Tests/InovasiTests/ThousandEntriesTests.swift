import Foundation
import Inovasi
import Testing

/// A thousand entries in files, a fault of another kind in each of many: exactly those findings, each at its place.
struct ThousandEntriesTests {
  /// A fault in the row of one entry: the column that is broken, what stands there, and the code that has to come of it.
  struct Fault {
    let code: String
    let column: String
    let text: String
  }

  private static let columns = [
    "id", "title", "agency", "affair", "services", "trial_started", "started", "group", "categories", "goals", "documents",
    "statements", "replicates", "inti", "tambahan",
  ]

  private static let faults: [Fault] = [
    Fault(code: "FIELD_MISSING", column: "title", text: ""),
    Fault(code: "TITLE_TOO_LONG", column: "title", text: "Jarik Ma'siti é" + String(repeating: " panjang", count: 30)),
    Fault(code: "TITLE_DUPLICATE", column: "title", text: "INOVASI-nomor 999"),
    Fault(code: "FORMER_WINNER", column: "title", text: "Sepasar Pedas"),
    Fault(code: "OPD_UNKNOWN", column: "agency", text: "DINKE"),
    Fault(code: "URUSAN_UNKNOWN", column: "affair", text: "2.12;2.01"),
    Fault(code: "REMIT_CROSS", column: "affair", text: "1.02"),
    Fault(code: "REMIT_NOT_REGIONAL", column: "affair", text: "PUSAT-YUS"),
    Fault(code: "SERVICE_UNKNOWN", column: "services", text: "akta lahiir sekali"),
    Fault(code: "SERVICE_AMBIGUOUS", column: "services", text: "KTP-el"),
    Fault(code: "DATE_ORDER", column: "trial_started", text: "2019-06-01"),
    Fault(code: "DATE_INVALID", column: "started", text: "2021-02-31"),
    Fault(code: "ENTRY_TOO_YOUNG", column: "started", text: "2020-02-04"),
    Fault(code: "ENTRY_TOO_OLD", column: "started", text: "2005-01-01"),
    Fault(code: "ENTRY_AGE_UNKNOWN", column: "started", text: ""),
    Fault(code: "GROUP_UNKNOWN", column: "group", text: "istimewa"),
    Fault(code: "INVITATION_UNCONFIRMED", column: "group", text: "khusus"),
    Fault(code: "REPLICATION_UNNAMED", column: "replicates", text: ""),
    Fault(code: "REPLICATION_UNKNOWN", column: "replicates", text: "Bukan Siapa-siapa"),
    Fault(code: "CATEGORY_UNKNOWN", column: "categories", text: "olahraga"),
    Fault(code: "CATEGORY_TOO_MANY", column: "categories", text: "kesehatan;pendidikan;pangan"),
    Fault(code: "SDG_RANGE", column: "goals", text: "18"),
    Fault(code: "CELL_INVALID", column: "goals", text: "tiga"),
    Fault(code: "DOCUMENT_MISSING", column: "documents", text: ""),
    Fault(code: "DOCUMENT_FORMAT", column: "documents", text: "sk=sk.docx|1000 B|signed"),
    Fault(code: "DOCUMENT_TOO_LARGE", column: "documents", text: "sk=sk.pdf|1000001 B|signed"),
    Fault(code: "DOCUMENT_UNSIGNED", column: "documents", text: "sk=sk.pdf|1000 B|unsigned"),
    Fault(code: "DOCUMENT_UNCHECKED", column: "documents", text: "sk=sk.pdf|signed"),
    Fault(code: "STATEMENT_MISSING", column: "statements", text: ""),
    Fault(code: "SECTION_MISSING", column: "inti", text: ""),
    Fault(code: "SECTION_TOO_SHORT", column: "inti", text: "terlalu pendek"),
    Fault(code: "SECTION_TOO_LONG", column: "inti", text: (1...21).map { "kata\($0)" }.joined(separator: " ")),
    Fault(code: "ANSWER_REPEATED", column: "inti", text: "dan dan dan dan dan dan dan"),
    Fault(code: "ANSWER_IS_QUESTION", column: "inti", text: "Apa inti dari inovasi ini"),
    Fault(code: "ANSWER_COPIED", column: "tambahan", text: "Isi bagian inti yang wajar nomor 34"),
  ]

  @Test func exactlyThePlantedFaultsAreFoundWhereTheyStand() throws {
    try Folders.withEmpty { folder in
      let expected = try write(to: folder)
      let loaded = try Evaluation().load(folder: folder.path)
      let report = try Evaluation().validate(loaded)
      #expect(loaded.competition.entries.count == 1000)
      let found = report.findings.map { "\($0.code) \($0.location?.description ?? "-")" }.sorted()
      #expect(found == expected.sorted())
      #expect(Set(report.findings.map(\.code)).count >= 37)
      for finding in report.findings {
        for language in [Language.indonesian, .english] {
          #expect(!finding.message(in: language).contains("{") && !finding.advice(in: language).contains("{"))
        }
      }
    }
  }

  /// Writes the folder; returns the code and place of each fault.
  private func write(to folder: URL) throws -> [String] {
    var expected: [String] = []
    var lines = [Self.columns.joined(separator: ",")]
    for number in 0..<1000 {
      var cells = cells(of: number)
      let line = number + 2
      if number < Self.faults.count {
        let fault = Self.faults[number]
        let column = try #require(Self.columns.firstIndex(of: fault.column))
        if fault.code.hasPrefix("REPLICATION") { cells["group"] = "replikasi" }
        if fault.code == "ENTRY_TOO_OLD" { cells["trial_started"] = "" }
        cells[fault.column] = fault.text
        let before = Self.columns.prefix(column).reduce(0) { $0 + quoted(cells[$1] ?? "").count + 1 }
        expected.append("\(fault.code) innovations.csv:\(line):\(before + 1)")
      }
      lines.append(Self.columns.map { quoted(cells[$0] ?? "") }.joined(separator: ","))
    }
    // The other of the two equal titles is named as well.
    expected.append("TITLE_DUPLICATE innovations.csv:1001:7")

    var scores = ["innovation,judge,criterion,score"]
    for number in 100..<110 { scores.append("E\(1000 + number),J1,C1,80") }
    for (code, row) in [
      ("SCORE_OUT_OF_RANGE", "E1200,J1,C1,101"), ("SCORE_NOT_A_NUMBER", "E1201,J1,C1,NaN"),
      ("SCORE_UNKNOWN_ENTRY", "E9999,J1,C1,80"), ("SCORE_UNKNOWN_JUDGE", "E1202,J9,C1,80"),
      ("SCORE_UNKNOWN_CRITERION", "E1203,J1,C9,80"),
    ] {
      scores.append(row)
      expected.append(
        "\(code) scores.csv:\(scores.count):\(row.utf8.count - (row.split(separator: ",").last?.utf8.count ?? 0) + 1)")
    }
    let files = [
      "competition.json5": Self.settings, "agencies.csv": "agency,name,scope\nDISDUK,Dinas,2.12\nDINKES,Dinas Kesehatan,1.02\n",
      "judges.csv": "judge,name\nJ1,Juri 1\n", "innovations.csv": lines.joined(separator: "\n") + "\n",
      "history.csv":
        "title,competition,year,award\nSepasar Pedas,KIPP,2020,Top 45\nBrexit,KIPP,2019,Top 99\n",
      "scores.csv": scores.joined(separator: "\n") + "\n",
    ]
    for (name, text) in files {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return expected
  }

  private func cells(of number: Int) -> [String: String] {
    [
      "id": "E\(1000 + number)", "title": "Inovasi, \"nomor\" \(number)", "agency": "DISDUK", "affair": "2.12",
      "services": "", "trial_started": "2018-01-02", "started": "2019-01-02", "group": "umum", "categories": "kesehatan",
      "goals": "3;16", "documents": "sk=sk.pdf|1000 B|signed", "statements": "benar", "replicates": "Brexit",
      "inti": "Isi bagian inti yang wajar nomor \(number)", "tambahan": "",
    ]
  }

  private func quoted(_ text: String) -> String {
    text.contains { ",\"".contains($0) } ? "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : text
  }

  private static let settings = """
    {name: 'Uji', edition: '1', closingDate: '2021-02-03', rulebook: {
      id: 'uji', title: 'Uji', level: 'regency', year: 2021,
      groups: [
        {id: 'umum', name: 'Umum', basis: {assumption: 'uji'}},
        {id: 'replikasi', name: 'Replikasi', basis: {assumption: 'uji'}},
        {id: 'khusus', name: 'Khusus', byInvitation: true, basis: {assumption: 'uji'}},
      ],
      categories: [
        {id: 'kesehatan', name: 'K', basis: {assumption: 'uji'}}, {id: 'pendidikan', name: 'P', basis: {assumption: 'uji'}},
        {id: 'pangan', name: 'N', basis: {assumption: 'uji'}},
      ],
      categoryLimit: {maximum: 2, basis: {assumption: 'uji'}},
      requiredFields: [{field: 'title', basis: {assumption: 'uji'}}],
      titleLimit: {maximum: 200, basis: {assumption: 'uji'}},
      sections: [
        {id: 'inti', heading: 'Inti', question: 'Apa inti dari inovasi ini?', minimumWords: 3, maximumWords: 20,
          basis: {assumption: 'uji'}},
        {id: 'tambahan', heading: 'Tambahan', required: false, basis: {assumption: 'uji'}},
      ],
      documents: [{kind: 'sk', name: 'SK', formats: ['pdf'], maximumBytes: 1000000, signed: true, basis: {assumption: 'uji'}}],
      statements: [{id: 'benar', text: 'Data benar', basis: {assumption: 'uji'}}],
      carelessness: {basis: {assumption: 'uji'}},
      minimumAges: [{months: 12, basis: {assumption: 'uji'}}],
      maximumAges: [{months: 120, basis: {assumption: 'uji'}}],
      formerWinners: [{competition: 'KIPP', awards: ['Top 45'], basis: {assumption: 'uji'}}],
      replications: [{groups: ['replikasi'], competition: 'KIPP', basis: {assumption: 'uji'}}],
      stages: [{id: 's', name: 'S', basis: {assumption: 'uji'}, criteria: [{id: 'C1', name: 'C1', weight: '100%'}]}],
      severities: {REMIT_CROSS: 'error'},
    }}
    """
}
