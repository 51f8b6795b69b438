import Foundation
import Inovasi

/// Entries with every section of the national form, faultless: what checking adds to reading.
struct ValidationJob: Job {
  let name = "validate"
  let entries = 20_000
  let summary = "Reading and checking entries that have every section of the national form, beside reading them alone."

  func prepare(_ bench: Bench) throws {
    guard let rulebook = try IndonesianCatalog.standard.rulebook("kipp-2023-umum") else { return }
    try FileManager.default.createDirectory(atPath: bench.folder, withIntermediateDirectories: true)
    try "{name: 'Benchmark', edition: '2023', rulebook: 'kipp-2023-umum'}"
      .write(toFile: "\(bench.folder)/competition.json5", atomically: true, encoding: .utf8)
    try "agency,name,scope\nA,Dinas,2.12\n".write(toFile: "\(bench.folder)/agencies.csv", atomically: true, encoding: .utf8)
    let sections = rulebook.sections.map(\.id.rawValue)
    let statements = rulebook.statements.map(\.id.rawValue).joined(separator: ";")
    var file = try TextFile(path: "\(bench.folder)/innovations.csv")
    try file.write("id,title,agency,affair,started,category,goals,statements,\(sections.joined(separator: ","))\n")
    for number in 0..<bench.entries {
      try file.write("E\(number),Inovasi nomor \(number),A,2.12,2019-01-02,kesehatan,3;16,\(statements)")
      for section in sections {
        let words = (0..<25).map { "kata\((number &* 31 &+ $0) % 997)" }.joined(separator: " ")
        try file.write(",\"Jawaban \(section) dari inovasi \(number): \(words)\"")
      }
      try file.write("\n")
    }
    try file.close()
  }

  func engines(_ bench: Bench) -> [Engine] {
    [bench.library(ValidationWork.name), bench.library(ReadingWork.name, as: "Inovasi, reading alone")]
  }
}
