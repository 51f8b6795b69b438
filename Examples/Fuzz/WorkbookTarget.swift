#if Spreadsheet
import Inovasi
import InovasiSpreadsheet

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Workbooks, broken in three places by turns: in the bytes of the file, in the headers of the archive, and, so that the readers of markup
/// are reached, in parts that are unpacked, changed and packed again with the right sizes and checksums.
struct WorkbookTarget: FuzzTarget {
  let name = "xlsx"
  let corpus: [[UInt8]]
  private let table: TableTarget
  /// The parts of each workbook that can be opened.
  private let books: [WorkbookArchive]
  /// What parts of the same kind are mutated with: sheets with sheets, styles with styles.
  private let kin: [String: [[UInt8]]]

  /// The workbooks that tests read, made by other programs, and one of our own.
  init() {
    let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Tests/InovasiSpreadsheetTests/Fixtures").standardizedFileURL
    let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []
    corpus =
      names.sorted().filter { $0.hasSuffix(".xlsx") }
      .compactMap { try? [UInt8](Data(contentsOf: fixtures.appendingPathComponent($0))) } + [Self.own]
    table = TableTarget(format: .xlsx, corpus: corpus)
    books = corpus.compactMap { bytes in
      guard let archive = try? ZipArchive(bytes: bytes, name: "t.xlsx", limits: SpreadsheetLimits()) else { return nil }
      let parts = archive.parts.compactMap { name in (try? archive.contents(ofPart: name)).flatMap { $0 }.map { (name, $0) } }
      return WorkbookArchive(parts: parts.filter { Self.isRead($0.0) })
    }
    var kin: [String: [[UInt8]]] = [:]
    for part in books.flatMap(\.parts) { kin[Self.kind(part.name), default: []].append(part.content) }
    self.kin = kin
  }

  private static let own: [UInt8] = {
    var sink = WorkbookSink()
    for row in [["id", "nilai", "hari"], ["I1", "=1", "2021-02-03"], ["I2", "_x0041_", "\u{1F600}"]] {
      try? sink.write(row.map { .text($0) })
    }
    try? sink.write([.text("I3"), .decimal("87.55"), .truth(true)])
    try? sink.finish()
    return sink.bytes
  }()

  /// Themes, charts and the rest are never looked into.
  private static func isRead(_ part: String) -> Bool {
    part.hasSuffix(".rels") || ["workbook.xml", "styles.xml", "sharedStrings.xml"].contains { part.hasSuffix($0) }
      || part.contains("worksheets/")
  }

  private static func kind(_ part: String) -> String {
    part.hasSuffix(".rels") ? "rels" : String(part.split(separator: "/").last?.filter(\.isLetter) ?? "")
  }

  func input(_ mutator: inout Mutator, round: Int) -> [UInt8] {
    guard round % 5 > 0, var book = books.randomElement(using: &mutator), !book.parts.isEmpty else {
      return mutator.mutated(corpus)
    }
    if round % 5 == 1 { return lying(book, &mutator) }
    for _ in 0..<Int.random(in: 1...2, using: &mutator) {
      let index = Int.random(in: 0..<book.parts.count, using: &mutator)
      let part = book.parts[index]
      book.parts[index].content = mutator.changed(part.content, kin[Self.kind(part.name)] ?? [], tokens: Self.tokens)
    }
    return book.packed().bytes
  }

  /// The same archive with one to three fields of its headers changed.
  private func lying(_ book: WorkbookArchive, _ mutator: inout Mutator) -> [UInt8] {
    var (bytes, fields) = book.packed()
    for _ in 0..<Int.random(in: 1...3, using: &mutator) {
      guard let field = fields.randomElement(using: &mutator), let other = fields.randomElement(using: &mutator) else { break }
      switch Int.random(in: 0..<4, using: &mutator) {
      case 0: for index in field { bytes[index] = 0xFF }
      case 1: for index in field { bytes[index] = UInt8.random(in: 0...255, using: &mutator) }
      case 2: bytes[field.lowerBound] = bytes[field.lowerBound] &+ (Bool.random(using: &mutator) ? 1 : 255)
      default: for (index, from) in zip(field, other) { bytes[index] = bytes[from] }
      }
    }
    return bytes
  }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    if let fault = try table.fault(with: input, round: round) { return fault }
    guard let workbook = try? Workbook(bytes: input, name: "t.xlsx") else { return nil }
    for sheet in workbook.sheets.indices {
      var source = try? workbook.records(ofSheetAt: sheet, hasHeader: round.isMultiple(of: 2))
      while let batch = try? source?.next() { _ = batch.count }
    }
    return nil
  }

  private static let tokens: [[UInt8]] =
    [
      "<", ">", "/>", "</", "<c", "<c r=\"C1\"", "<row>", "<row r=\"7\">", "</row>", "</c>", "<v>", "</v>", "<f>", "<f/>", "<is>",
      "<t>",
      "</t>",
      "<r>", " r=\"", " t=\"s\"", " t=\"inlineStr\"", " t=\"str\"", " t=\"b\"", " t=\"e\"", " t=\"d\"", " t=\"n\"", " s=\"1\"",
      " s=\"9999999999\"",
      "&amp;", "&#x10FFFF;", "&#xD800;", "&#0;", "&#99999999999;", "&", "&a;", "<![CDATA[", "]]>", "<!--", "-->", "<?", "?>",
      "<!DOCTYPE a [<!ENTITY a \"b\">]>", "\"", "'", "=", ":", "x:", "_x0041_", "_xD800_", "_x005F_", "1E400", "1e-320", "-1",
      "2958466",
      "0.1", "60", "NaN", "inf", "99999999999999999999", "3573010101900001", "3.57E+15", "A1", "XFD1048576", "XFE1", "AAAAAAA1",
      "2021-02-03T10:30:00", "true", "date1904=\"1\"", "state=\"hidden\"", "yyyy", "[h]:mm", "[$-421]", "\\", "General",
      "numFmtId=\"14\"",
      "worksheet", "../", "/xl/", "Target=\"", "Id=\"", " ", "\n",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]]
}
#endif
