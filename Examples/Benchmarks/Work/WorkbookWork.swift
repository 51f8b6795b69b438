#if Spreadsheet
import Foundation
import Inovasi

/// Reading a sheet, with a text of every cell.
enum WorkbookReadingWork: Work {
  static let name = "workbook-reading"

  static func run(_ folder: String, to output: String) throws {
    let path = "\(folder)/workbook.xlsx"
    var cells = 0
    var letters = 0
    let taken = try ContinuousClock().measure {
      var source = try Workbook(path: path).records()
      cells = source.columns.count
      while let batch = try source.next() {
        for row in 0..<batch.count {
          for column in 0..<batch.cellCount(ofRow: row) {
            letters += batch.text(row: row, column: column)?.utf8.count ?? 0
            cells += 1
          }
        }
      }
    }
    precondition(letters > 0)
    try WorkTime.write(taken.seconds, to: output)
    try "\(cells)\n".write(toFile: "\(output)/cells.txt", atomically: true, encoding: .utf8)
  }
}

/// Writing one.
enum WorkbookWritingWork: Work {
  static let name = "workbook-writing"

  static func run(_ folder: String, to output: String) throws {
    let count = try WorkbookJob.count(in: folder)
    let taken = try ContinuousClock().measure { try write(count, to: "\(output)/workbook.xlsx") }
    try WorkTime.write(taken.seconds, to: output)
  }

  static func write(_ count: Int, to path: String) throws {
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
