import Foundation
import InovasiExchange
import InovasiModel

/// A folder for one test, removed when the work is done.
func withScratch<Value>(_ work: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try work(folder)
}

/// Writes bytes to a file of their own and hands over its path.
func withFile<Value>(_ text: some Sequence<UInt8>, as name: String = "t.csv", _ work: (String) throws -> Value) throws -> Value {
  try withScratch { folder in
    let url = folder.appendingPathComponent(name)
    try Data(text).write(to: url)
    return try work(url.path)
  }
}

/// What a source holds: columns, then rows of text; a row with a problem is its code alone, in angle brackets.
struct Table: Equatable, CustomStringConvertible {
  var columns: [String]
  var rows: [[String]] = []
  var lines: [Int] = []

  init(_ source: consuming any RecordSource) throws {
    var source = source
    columns = source.columns
    while let batch = try source.next() {
      for row in 0..<batch.count {
        lines.append(batch.line(ofRow: row))
        if let problem = batch.problem(ofRow: row) {
          rows.append(["<\(problem.code)>"])
        } else {
          rows.append((0..<batch.cellCount(ofRow: row)).map { batch.text(row: row, column: $0) ?? "<not text>" })
        }
      }
    }
  }

  var description: String { "\(columns) \(rows) \(lines)" }
}

/// A directory with one rulebook: criteria C1 and C2 in stage `penilaian`, C3 in `wawancara`, and a section `dampak`.
struct TestRulebooks: RulebookDirectory {
  let rulebookIDs: [Rulebook.ID] = ["uji"]

  func rulebook(_ id: Rulebook.ID) throws -> Rulebook? { id == "uji" ? Self.rulebook : nil }

  func rulebookText(_ id: Rulebook.ID) -> String? { nil }

  static var rulebook: Rulebook {
    let basis = LegalBasis.assumption("uji")
    func criterion(_ id: Criterion.ID, _ weight: Int) -> Criterion {
      Criterion(id: id, name: LocalizedText("C"), weight: Weight(tenThousandths: weight) ?? .zero)
    }
    return Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency,
      sections: [.init(id: "dampak", heading: LocalizedText("Dampak"), basis: basis)],
      stages: [
        Stage(
          id: "penilaian", name: LocalizedText("P"), weight: Weight(tenThousandths: 5_000) ?? .zero,
          criteria: [criterion("C1", 5_000), criterion("C2", 5_000)], basis: basis),
        Stage(
          id: "wawancara", name: LocalizedText("W"), weight: Weight(tenThousandths: 5_000) ?? .zero,
          criteria: [criterion("C3", 10_000)], basis: basis),
      ])
  }
}

/// The files of a small competition; a test changes what it is about.
struct TestFolder {
  var files = [
    "competition.json5": "// uji\n{name: 'Uji', edition: '2021', rulebook: 'uji', closingDate: '2021-02-03', fund: 1000}",
    "agencies.csv": "agency,name,scope\nDUKCAPIL,Dinas Kependudukan,2.12\nDINKES,Dinas Kesehatan,1.02;2.08\n",
    "innovations.csv":
      "id,title,agency,affair,started\nI1,\"Jarik, Ma'siti\",DUKCAPIL,2.12,2019-01-02\nI2,Brexit,DINKES,1.02,2018-05-06\n",
    "scores.csv": "innovation,judge,criterion,score\nI1,J1,C1,87.5\nI1,J1,C2,90\nI2,J1,C1,-1\nI2,J1,C3,101\n",
  ]

  var bytes: [String: [UInt8]] = [:]

  func read(
    limits: ReadingLimits = ReadingLimits(), services: (any ServiceDirectory)? = nil,
    sections: (Rulebook) -> SectionSelection = { _ in .all }
  ) throws -> LoadedCompetition {
    try withScratch { folder in
      for (name, text) in files where bytes[name] == nil {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
      for (name, content) in bytes { try Data(content).write(to: folder.appendingPathComponent(name)) }
      return try CompetitionFolder(folder.path, limits: limits)
        .read(rulebooks: TestRulebooks(), services: services, sections: sections)
    }
  }

  /// The findings, or the one of the error that ended reading.
  func findings(limits: ReadingLimits = ReadingLimits()) throws -> [Finding] {
    do {
      return try read(limits: limits).findings
    } catch let error as ExchangeError {
      return [error.finding]
    }
  }
}

/// A generator that gives the same numbers every time.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
