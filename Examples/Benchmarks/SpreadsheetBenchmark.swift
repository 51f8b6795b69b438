import Foundation
import Inovasi

#if Spreadsheet
/// A sheet of an identifier, a title, a date and a score: how long it takes to write, and to read with a text of every cell.
struct SpreadsheetBenchmark {
  let count: Int
  let folder: String

  func run() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let clock = ContinuousClock()
    let path = "\(folder)/ours.xlsx"
    let writing = try clock.measure { try write(path) }
    print("written in \(writing)")
    // A peer's own workbooks are read where spreadsheet.py has written them.
    for name in ["ours", "openpyxl", "xlsxwriter"] where FileManager.default.fileExists(atPath: "\(folder)/\(name).xlsx") {
      var times: [Duration] = []
      var cells = 0
      var letters = 0
      for _ in 0..<5 {
        (cells, letters) = (0, 0)
        times.append(
          try clock.measure {
            var source = try Workbook(path: "\(folder)/\(name).xlsx").records()
            while let batch = try source.next() {
              for row in 0..<batch.count {
                for column in 0..<batch.cellCount(ofRow: row) {
                  letters += batch.text(row: row, column: column)?.utf8.count ?? 0
                  cells += 1
                }
              }
            }
          })
      }
      let best = times.min() ?? .zero
      let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
      try "\(seconds)\n".write(toFile: "\(folder)/\(name).seconds", atomically: true, encoding: .utf8)
      print("\(name): \(cells) cells, \(letters) bytes of text in \(String(format: "%.3f", seconds)) s")
    }
  }

  private func write(_ path: String) throws {
    var sink = try WorkbookSink(path: path)
    try sink.write(["id", "judul", "mulai", "nilai"].map(Cell.text))
    for number in 0..<count {
      try sink.write([
        .text("I\(number)"), .text("Inovasi pelayanan nomor \(number)"), .text("2021-02-03"), .decimal("\(number % 100).25"),
      ])
    }
    try sink.finish()
  }
}
#endif
