import Inovasi

/// Any table in a format: the size of chunks changes nothing, and a conversion counts every row.
struct TableTarget: FuzzTarget {
  let format: TableFormat
  let corpus: [[UInt8]]

  var name: String { format.name }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    try Scratch.with(["t.\(format.name)": input]) { folder in
      let path = "\(folder)/t.\(format.name)"
      let whole = rows(path, ReadingLimits())
      let pieces = rows(path, ReadingLimits(chunkBytes: 1 + round % 17))
      if whole != pieces { return "\(whole?.count ?? -1) rows in one piece, \(pieces?.count ?? -1) in many" }
      for isTyped in [false, true] {
        let report = try? TableConversion(isTyped: isTyped).convert(from: path, to: "\(folder)/out.jsonl")
        if let whole, let report, report.read != whole.count { return "\(whole.count) rows in, \(report.read) accounted for" }
        if whole == nil, report != nil { return "a conversion of what cannot be read" }
      }
      _ = try? TableConversion(dialect: .rfc4180).convert(from: path, to: "\(folder)/out.csv")
      return nil
    }
  }

  /// The rows as texts; `nil` when the file cannot be read.
  private func rows(_ path: String, _ limits: ReadingLimits) -> [String]? {
    do {
      var source = try format.open(TableFormat.Input(path: path, limits: limits))
      var rows: [String] = []
      while let batch = try source.next() {
        for row in 0..<batch.count {
          let cells = (0..<batch.cellCount(ofRow: row)).map { "\(batch.text(row: row, column: $0) ?? "<>")" }
          rows.append("\(batch.line(ofRow: row)) \(batch.problem(ofRow: row)?.code ?? "") \(cells)")
        }
      }
      return rows
    } catch {
      return nil
    }
  }
}
