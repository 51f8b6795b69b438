#if Spreadsheet
import Foundation

/// A sheet of an identifier, a title, a date and a score, read with a text of every cell, or written.
struct WorkbookJob: Job {
  enum Kind { case readOurs, readOpenpyxl, readXlsxWriter, write }

  let kind: Kind
  let entries = 100_000

  var name: String {
    switch kind {
    case .readOurs: "read-xlsx"
    case .readOpenpyxl: "read-xlsx-of-openpyxl"
    case .readXlsxWriter: "read-xlsx-of-xlsxwriter"
    case .write: "write-xlsx"
    }
  }

  var summary: String {
    switch kind {
    case .readOurs: "Reading every cell of a workbook of four columns that this package has written."
    case .readOpenpyxl: "The same of one that openpyxl has written."
    case .readXlsxWriter: "The same of one that XlsxWriter has written."
    case .write: "Writing it."
    }
  }

  var preparation: [String] {
    switch kind {
    case .readOurs, .write: []
    case .readOpenpyxl: ["openpyxl"]
    case .readXlsxWriter: ["XlsxWriter"]
    }
  }

  func prepare(_ bench: Bench) throws {
    try FileManager.default.createDirectory(atPath: bench.folder, withIntermediateDirectories: true)
    try "\(bench.entries)\n".write(toFile: "\(bench.folder)/count.txt", atomically: true, encoding: .utf8)
    let path = "\(bench.folder)/workbook.xlsx"
    switch kind {
    case .readOurs: try WorkbookWritingWork.write(bench.entries, to: path)
    case .readOpenpyxl: try write(with: "write_openpyxl.py", bench)
    case .readXlsxWriter: try write(with: "write_xlsxwriter.py", bench)
    case .write: break
    }
  }

  func engines(_ bench: Bench) -> [Engine] {
    guard kind != .write else {
      return [
        bench.library(WorkbookWritingWork.name),
        bench.peer("XlsxWriter", script: "write_xlsxwriter.py", packages: ["XlsxWriter"]),
        bench.peer("openpyxl", script: "write_openpyxl.py", packages: ["openpyxl"]),
      ]
    }
    return [
      bench.library(WorkbookReadingWork.name),
      bench.peer("python-calamine", script: "read_calamine.py", packages: ["python-calamine"]),
      bench.peer("openpyxl", script: "read_openpyxl.py", packages: ["openpyxl"]),
    ]
  }

  func difference(of peer: Engine, from ours: Engine) throws -> String? {
    kind == .write ? nil : try ResultFile("cells.txt").difference(of: peer, from: ours)
  }

  /// The number of rows of a workload that was prepared.
  static func count(in folder: String) throws -> Int {
    Int(try String(contentsOfFile: "\(folder)/count.txt", encoding: .utf8).dropLast()) ?? 0
  }

  private func write(with script: String, _ bench: Bench) throws {
    try ChildProcess(
      command: [bench.python.path, "\(Bench.sources)/Peers/\(script)", bench.folder, bench.folder],
      output: "\(bench.folder)/writing.txt"
    ).run()
  }
}
#endif
