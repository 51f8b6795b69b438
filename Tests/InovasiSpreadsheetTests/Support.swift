#if Spreadsheet
import Foundation
import InovasiExchange
import InovasiModel
import InovasiSpreadsheet

/// What a sheet holds: columns, rows of text with the numbers of their rows, and the codes of findings with their cells.
struct Table: Equatable, CustomStringConvertible {
  var columns: [String]
  var rows: [[String]] = []
  var lines: [Int] = []
  var codes: [String] = []

  init(_ source: consuming SheetSource) throws {
    var source = source
    columns = source.columns
    while let batch = try source.next() {
      for row in 0..<batch.count {
        lines.append(batch.line(ofRow: row))
        rows.append((0..<batch.cellCount(ofRow: row)).map { batch.text(row: row, column: $0) ?? "<not text>" })
      }
    }
    codes = source.findings.map { "\($0.code) \($0.location?.description ?? "")" }
  }

  var description: String { "\(columns) \(rows) \(lines) \(codes)" }
}

func fixture(_ name: String) -> String {
  URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)").path
}

func withScratch<Value>(_ work: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try work(folder)
}
#endif
