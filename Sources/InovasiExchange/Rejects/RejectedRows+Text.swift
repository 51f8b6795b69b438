public import InovasiModel

extension RejectedRows {
  /// The name of the file of rejected rows: that of the file itself, so that it is read back in the same way.
  public var fileName: String {
    guard case .cells = form else { return file }
    return (file.split(separator: ".").dropLast().joined(separator: ".")) + ".csv"
  }

  /// The file of rejected rows: in the form, encoding and order of the file that they come from, with three columns at the end.
  ///
  /// What stands before these columns is each row as it came, byte for byte.
  public func contents(in language: Language) -> [UInt8] {
    switch form {
    case .delimited(let dialect, let header): delimited(dialect, header, language)
    case .json(let isLines): json(isLines, language)
    case .cells(let columns):
      delimited(CSVDialect(), Self.row(columns.map(Cell.text), CSVDialect()), language)
    }
  }

  private func delimited(_ dialect: CSVDialect, _ header: [UInt8], _ language: Language) -> [UInt8] {
    let end: [UInt8] =
      switch dialect.lineEnding {
      case .lineFeed, .mixed: [10]
      case .carriageReturnLineFeed: [13, 10]
      case .carriageReturn: [13]
      }
    var output = header + [dialect.separator] + Self.row(Self.columns.map(Cell.text), dialect) + end
    for row in rows {
      let message = row.finding.message(in: language) + " " + row.finding.advice(in: language)
      let reason = Self.row([.text(row.finding.code), .text(message.onOneLine), row.number.cell], dialect)
      output += bytes[row.bytes] + [dialect.separator] + reason + end
    }
    let mark = dialect.hasByteOrderMark ? dialect.encoding.byteOrderMark : []
    return mark + dialect.encoding.bytes(ofUTF8: output)
  }

  private static func row(_ cells: [Cell], _ dialect: CSVDialect) -> [UInt8] {
    var sink = CSVSink(dialect: CSVDialect(separator: dialect.separator, guardsFormulas: dialect.guardsFormulas))
    try? sink.write(cells)
    return Array(sink.bytes.dropLast())
  }

  private func json(_ isLines: Bool, _ language: Language) -> [UInt8] {
    var output: [UInt8] = isLines ? [] : Array("[\n".utf8)
    for (place, row) in rows.enumerated() {
      if place > 0, !isLines { output += ",\n".utf8 }
      output += object(row, language)
      if isLines { output.append(10) }
    }
    return output + Array((isLines ? "" : "\n]\n").utf8)
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
    let message = row.finding.message(in: language) + " " + row.finding.advice(in: language)
    for (name, cell) in zip(Self.columns, [Cell.text(row.finding.code), .text(message), row.number.cell]) {
      if name != Self.columns[0] { raw.append(UInt8(ascii: ",")) }
      raw.append(json: name)
      raw.append(UInt8(ascii: ":"))
      raw.append(json: cell)
    }
    return raw + [UInt8(ascii: "}")]
  }
}

extension String {
  /// With spaces for line breaks, so that a row stays a line.
  fileprivate var onOneLine: String {
    String(decoding: utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}
