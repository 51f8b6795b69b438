public import InovasiExchange
import InovasiModel

/// What every pair of a `RecordSink` and a `RecordSource` keeps, for whoever brings a format of their own.
///
/// A format is two types: a sink that writes records and a source that reads them back. This suite writes tables with awkward cells
/// through the one, reads them through the other, and says in words what got lost. It needs no test framework; in a test, expect
/// that nothing is said:
///
/// ```swift
/// @Test func myFormatKeepsEverything() {
///   let failures = RecordFormatCompatTest.failures(
///     path: temporaryFile,
///     sink: { try MySink(path: $0) },
///     source: { try MySource(path: $0) })
///   #expect(failures.isEmpty, "\(failures)")
/// }
/// ```
///
/// What is asked of a format:
/// - every record comes back once, in order, with the text of every cell as it was: separators, quotes, line breaks, spaces at the
///   ends, digits with zeros in front, letters of any script;
/// - columns are found by name; a format may bring them in another order; of a table without records it may forget them, or say
///   that the file is empty;
/// - an empty cell comes back as no bytes; a format need not tell it from an empty text;
/// - a row's line is 1 or more and never less than that of the row before;
/// - after its end a source says `nil` for ever;
/// - the same records give the same bytes.
public enum RecordFormatCompatTest {
  /// Writes and reads every table; returns what was not kept, nothing when all was.
  ///
  /// - Parameters:
  ///   - path: a file that may be written over.
  ///   - sink: makes a sink that writes to a path.
  ///   - source: opens what such a sink has written.
  public static func failures(
    path: String, sink: (String) throws -> any RecordSink, source: (String) throws -> any RecordSource
  ) -> [String] {
    tables.flatMap { table in
      do {
        try write(table.records, to: sink(path))
        var records = try source(path)
        let failures = try differences(table.records, &records)
        // A sink that writes elsewhere leaves no bytes to compare.
        let bytes = try? TextFile.read(path, limit: 1 << 26)
        try write(table.records, to: sink(path))
        let again = try? TextFile.read(path, limit: 1 << 26)
        return (failures + (bytes == again ? [] : ["the same records give other bytes"])).map { "\(table.name): \($0)" }
      } catch let error as ExchangeError where error.finding.kind == .fileEmpty && table.records.count == 1 {
        return []
      } catch {
        return ["\(table.name): \(error)"]
      }
    }
  }

  /// The same for a format as `TableFormats` know it; what it writes must have its first ending.
  ///
  /// - Parameters:
  ///   - format: the format.
  ///   - folder: a folder in which a file may be written.
  public static func failures(of format: TableFormat, in folder: String) -> [String] {
    guard let ending = format.endings.first else { return ["\(format.name): no ending"] }
    guard let create = format.create else { return [] }
    var failures = failures(
      path: "\(folder)/compat.\(ending)", sink: { try create(TableFormat.Output(path: $0)) },
      source: { try format.open(TableFormat.Input(path: $0)) })
    if TableFormats([format]).format(ofFile: "A.\(ending.uppercased())")?.name != format.name {
      failures.append("\(format.name): not found by its ending")
    }
    return failures
  }

  /// The tables that are written and read: a name, and records of which the first holds the names of the columns.
  public static var tables: [(name: String, records: [[Cell]])] {
    let awkward = [
      "a,b", "a;b", "a\tb", "a|b", "say \"aye\"", "\"", "\"\"", "two\nlines", "two\r\nlines", "a\rb", " padded ", "'", "0012",
      "1.0", "NaN", "null", "true", "[]", "{\"a\":1}", "Jarik Ma'siti", "ꦗꦫꦶꦏ꧀", "日本語", "e\u{301}", "👩‍👩‍👧", "\u{FEFF}mark", "\\",
      "\\n",
      "\u{1}", "=1+1", "-", "+62 811", "@x", "\tx", "\rx", "'=1", "''-", "'a", "sep=;", "…", "\u{2028}",
    ]
    return [
      ("plain", [texts("id", "title"), texts("1", "one"), texts("2", "two")]),
      ("awkward cells", [texts("id", "text")] + awkward.enumerated().map { [.integer($0), .text($1)] }),
      ("awkward cells, one column", [texts("text")] + awkward.map { [.text($0)] }),
      ("awkward names", [texts("a,b", "say \"aye\"", "two\nlines", " padded "), texts("1", "2", "3", "4")]),
      ("empty cells", [texts("id", "a", "b"), [.integer(1), .empty, .text("")], [.integer(2), .text("x"), .empty]]),
      ("nothing but empty cells", [texts("a"), [.empty], [.text("")], [.empty]]),
      (
        "numbers",
        [
          texts("a", "b"), [.integer(.max), .decimal("87.5")], [.integer(.min), .decimal("-0.0001")],
          [.integer(0), .decimal("100")], [.truth(true), .truth(false)],
        ]
      ),
      ("a long cell", [texts("id", "text"), [.integer(1), .text(String(repeating: "panjang \"sekali\",\n", count: 9_000))]]),
      ("many rows", [texts("id", "text")] + (0..<5_000).map { [.integer($0), .text("row \($0)")] }),
      ("many columns", [(0..<200).map { .text("c\($0)") }, (0..<200).map { .integer($0) }]),
      ("no rows", [texts("id", "title")]),
    ]
  }

  private static func texts(_ texts: String...) -> [Cell] { texts.map(Cell.text) }

  private static func write(_ records: [[Cell]], to sink: any RecordSink) throws {
    var sink = sink
    for record in records { try sink.write(record) }
    try sink.finish()
  }

  private static func differences(_ records: [[Cell]], _ source: inout any RecordSource) throws -> [String] {
    let names = records[0].map(\.text)
    let expected = Array(records.dropFirst())
    var failures: [String] = []
    var columns: [Int] = []
    for name in names {
      let found = source.columns.indices.filter { source.columns[$0].utf8.elementsEqual(name.utf8) }
      if found.count == 1 {
        columns.append(found[0])
      } else if !expected.isEmpty {
        failures.append("\(found.count) columns named \"\(name)\", not 1")
      }
    }
    guard failures.isEmpty else { return failures }

    var row = 0
    var line = 1
    while let batch = try source.next() {
      if batch.count == 0 { failures.append("a batch without rows") }
      for index in 0..<batch.count {
        defer { row += 1 }
        if let problem = batch.problem(ofRow: index) {
          failures.append("row \(row) has a problem: \(problem.code)")
          continue
        }
        if batch.line(ofRow: index) < line { failures.append("row \(row) stands on a line before that of the row before") }
        line = max(line, batch.line(ofRow: index))
        guard row < expected.count else { continue }
        for (cell, column) in zip(expected[row], columns) {
          let found = Array(batch.bytes[batch.range(row: index, column: column)])
          guard !found.elementsEqual(cell.text.utf8) else { continue }
          failures.append(
            "row \(row): \"\(cell.text.prefix(40))\" came back as \"\(String(decoding: found.prefix(40), as: UTF8.self))\"")
        }
      }
    }
    if row != expected.count { failures.append("\(row) rows came back of \(expected.count)") }
    for _ in 0..<3 where try source.next() != nil { failures.append("records after the end") }
    return failures
  }
}
