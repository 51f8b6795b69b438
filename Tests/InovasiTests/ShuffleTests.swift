import Foundation
import Inovasi
import Testing

/// Same in, same out: the order of rows changes nothing but line numbers.
struct ShuffleTests {
  @Test(arguments: [1, 2, 3])
  func shuffledRowsGiveTheSameBytes(seed: UInt64) throws {
    let straight = try outputs(of: Folders.malang)
    let shuffled = try Folders.withCopy { folder in
      var generator = SeededGenerator(state: seed)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      where name.hasSuffix(".csv") && name != "expected-ranking.csv" {
        let url = folder.appendingPathComponent(name)
        let lines = try Folders.text(url).split(separator: "\n").map(String.init)
        let rows = lines.dropFirst().shuffled(using: &generator)
        try ((lines.prefix(1) + rows).joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
      }
      return try outputs(of: folder.path)
    }
    #expect(straight.keys.sorted() == shuffled.keys.sorted())
    for (name, text) in straight { #expect(shuffled[name] == text, "\(name)") }
  }

  private func outputs(of folder: String) throws -> [String: String] {
    try Folders.withEmpty { output in
      try Evaluation().run(folder: folder).write(to: output.path)
      var texts: [String: String] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: output.path) {
        #if Spreadsheet
        if name == "results.xlsx" {
          texts[name] = try sheets(of: output.appendingPathComponent(name).path)
          continue
        }
        #endif
        var text = try Folders.text(output.appendingPathComponent(name))
        if name == "findings.csv" {
          // The fourth and fifth columns are the line and the column in the file.
          text = text.split(separator: "\n").map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            return (fields.prefix(3) + fields.dropFirst(5)).joined(separator: ",")
          }.joined(separator: "\n")
        }
        texts[name] = text
      }
      return texts
    }
  }

  #if Spreadsheet
  /// All cells of a workbook, but for the lines and columns of findings.
  private func sheets(of path: String) throws -> String {
    let workbook = try Workbook(path: path)
    var text = ""
    for sheet in workbook.sheets {
      var source = try workbook.records(ofSheet: sheet.name)
      text += "\(sheet.name) \(source.columns)\n"
      let passed = Set(source.columns.indices.filter { ["Baris", "Kolom"].contains(source.columns[$0]) })
      while let batch = try source.next() {
        for row in 0..<batch.count {
          for column in 0..<batch.cellCount(ofRow: row) where !passed.contains(column) {
            text += (batch.text(row: row, column: column) ?? "") + "\t"
          }
          text += "\n"
        }
      }
    }
    return text
  }
  #endif
}
