import InovasiModel

extension RowCopies {
  /// A file of these rows, and of others of the same form below them: as they came, with three columns at the end.
  func contents(in language: Language, with others: [RowCopies] = []) -> [UInt8] {
    let all = [self] + others
    switch form {
    case .delimited(let dialect, let header):
      let output = all.reduce(into: head(dialect, header)) { $0 += $1.delimited(dialect, language) }
      let mark = dialect.hasByteOrderMark ? dialect.encoding.byteOrderMark : []
      return mark + dialect.encoding.bytes(ofUTF8: output)
    case .json(let isLines):
      let objects = all.flatMap { copies in copies.rows.map { copies.object($0, language) } }
      if isLines { return objects.flatMap { $0 + [10] } }
      return Array("[\n".utf8) + objects.joined(separator: ",\n".utf8) + Array("\n]\n".utf8)
    }
  }

  private func head(_ dialect: CSVDialect, _ header: [UInt8]) -> [UInt8] {
    header + [dialect.separator] + Self.row(RejectedRows.columns.map(Cell.text), dialect) + dialect.lineEnd
  }

  private func delimited(_ dialect: CSVDialect, _ language: Language) -> [UInt8] {
    rows.flatMap { row in bytes[row.bytes] + [dialect.separator] + Self.row(reason(row, language), dialect) + dialect.lineEnd }
  }

  /// The object as it came with three members more; what is no object becomes the text of one.
  private func object(_ row: Row, _ language: Language) -> [UInt8] {
    var raw = Array(bytes[row.bytes])
    while let last = raw.last, last <= 0x20 { raw.removeLast() }
    if raw.first == UInt8(ascii: "{"), raw.last == UInt8(ascii: "}") {
      raw.removeLast()
      let isEmpty = raw.dropFirst().allSatisfy { $0 <= 0x20 }
      if !isEmpty { raw.append(UInt8(ascii: ",")) }
    } else {
      let text = String(decoding: raw, as: UTF8.self)
      raw = Array("{\"reject_text\":".utf8)
      raw.append(json: text)
      raw.append(UInt8(ascii: ","))
    }
    for (name, cell) in zip(RejectedRows.columns, reason(row, language)) {
      if name != RejectedRows.columns[0] { raw.append(UInt8(ascii: ",")) }
      raw.append(json: name)
      raw.append(UInt8(ascii: ":"))
      raw.append(json: cell)
    }
    return raw + [UInt8(ascii: "}")]
  }

  /// Code, message and number of a row; a mended row that was taken has the last alone.
  private func reason(_ row: Row, _ language: Language) -> [Cell] {
    let message = row.finding.map { "\($0.message(in: language)) \($0.advice(in: language))" } ?? ""
    return [.text(row.finding?.code ?? ""), .text(message.onOneLine), row.number?.cell ?? .empty]
  }
}

extension CSVDialect {
  /// The bytes between lines.
  fileprivate var lineEnd: [UInt8] {
    switch lineEnding {
    case .lineFeed, .mixed: [10]
    case .carriageReturnLineFeed: [13, 10]
    case .carriageReturn: [13]
    }
  }
}

extension String {
  /// With spaces for line breaks, so that a row stays a line.
  fileprivate var onOneLine: String {
    String(decoding: utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}
