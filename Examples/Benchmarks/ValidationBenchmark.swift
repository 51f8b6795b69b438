import Foundation
import Inovasi

/// Entries with every section of the national form, faultless: how long checking takes beside reading.
struct ValidationBenchmark {
  let count: Int
  let folder: String

  func run() throws {
    guard let rulebook = try IndonesianCatalog.standard.rulebook("kipp-2023-umum") else { return }
    try write(rulebook)
    let evaluation = Evaluation()
    let clock = ContinuousClock()
    var loaded = try evaluation.load(folder: folder)
    let reading = try clock.measure { loaded = try evaluation.load(folder: folder) }
    var report: ValidationReport?
    let checking = try clock.measure { report = try evaluation.validate(loaded) }
    let ratio = (reading + checking) / reading
    print(
      "\(count) entries: reading \(reading.formatted), reading and checking \((reading + checking).formatted),",
      "\(String(format: "%.2f", ratio)) times; \(report?.findings.count ?? 0) findings")
  }

  private func write(_ rulebook: Rulebook) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "{name: 'Benchmark', edition: '2023', rulebook: 'kipp-2023-umum'}"
      .write(toFile: folder + "/competition.json5", atomically: true, encoding: .utf8)
    try "agency,name,scope\nA,Dinas,2.12\n".write(toFile: folder + "/agencies.csv", atomically: true, encoding: .utf8)
    let sections = rulebook.sections.map(\.id.rawValue)
    var text = "id,title,agency,affair,started,category,goals,statements,\(sections.joined(separator: ","))\n"
    for number in 0..<count {
      text += "E\(number),Inovasi nomor \(number),A,2.12,2019-01-02,kesehatan,3;16,"
      text += rulebook.statements.map(\.id.rawValue).joined(separator: ";")
      for section in sections {
        text +=
          ",\"Jawaban \(section) dari inovasi \(number): "
          + (0..<25).map { "kata\((number &* 31 &+ $0) % 997)" }
          .joined(separator: " ") + "\""
      }
      text += "\n"
    }
    try text.write(toFile: folder + "/innovations.csv", atomically: true, encoding: .utf8)
  }
}

extension Duration {
  fileprivate var formatted: String {
    String(format: "%.2f s", Double(components.seconds) + Double(components.attoseconds) / 1e18)
  }
}
