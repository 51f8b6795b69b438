/// The formats that tables may have, found by the endings of their files.
public struct TableFormats: Sendable {
  /// The formats, in the order in which a table's file is looked for.
  public private(set) var formats: [TableFormat]

  /// These formats.
  public init(_ formats: [TableFormat]) { self.formats = formats }

  /// CSV, tab-separated values, JSON and JSON Lines.
  public static let standard = TableFormats([.csv, .tsv, .json, .jsonLines])

  /// The same with another format, which is looked for last; one of the same name takes the place of the earlier.
  public func adding(_ format: TableFormat) -> TableFormats {
    TableFormats(formats.filter { $0.name != format.name } + [format])
  }

  /// The format of this name.
  public func named(_ name: String) -> TableFormat? { formats.first { $0.name == name } }

  /// The format of a file, by the ending of its name in any letter case; `nil` for an ending that no format has.
  public func format(ofFile path: String) -> TableFormat? {
    let name = path.lowercased()
    return formats.first { $0.endings.contains { name.hasSuffix(".\($0)") } }
  }
}

extension TableFormat {
  /// Delimited text; separator, encoding and the rest are found in the file unless they are given.
  public static let csv = TableFormat(name: "csv", endings: ["csv"]) { input throws(ExchangeError) in
    try csv(input, separator: nil)
  } create: { output throws(ExchangeError) in
    try csv(output, separator: nil)
  }

  /// Delimited text with a tab between cells.
  public static let tsv = TableFormat(name: "tsv", endings: ["tsv", "tab"]) { input throws(ExchangeError) in
    try csv(input, separator: 9)
  } create: { output throws(ExchangeError) in
    try csv(output, separator: 9)
  }

  /// A JSON array of objects.
  public static let json = TableFormat(name: "json", endings: ["json", "json5"]) { input throws(ExchangeError) in
    try JSONSource(path: input.path, name: input.name, limits: input.limits)
  } create: { output throws(ExchangeError) in
    try JSONSink(path: output.path, name: output.name, isCanonical: output.isCanonical, hasHeader: output.hasHeader)
  }

  /// JSON Lines, an object to a line.
  public static let jsonLines = TableFormat(name: "jsonl", endings: ["jsonl", "ndjson"]) { input throws(ExchangeError) in
    try JSONSource(path: input.path, name: input.name, limits: input.limits)
  } create: { output throws(ExchangeError) in
    try JSONLinesSink(path: output.path, name: output.name, isCanonical: output.isCanonical, hasHeader: output.hasHeader)
  }

  private static func csv(_ input: Input, separator: UInt8?) throws(ExchangeError) -> CSVSource {
    var dialect = input.dialect
    if dialect == nil, separator != nil || !input.hasHeader {
      var found = try CSVSource(path: input.path, name: input.name, limits: input.limits).dialect
      if let separator { found.separator = separator }
      dialect = found
    }
    dialect?.hasHeader = input.hasHeader
    return try CSVSource(path: input.path, name: input.name, dialect: dialect, limits: input.limits)
  }

  private static func csv(_ output: Output, separator: UInt8?) throws(ExchangeError) -> CSVSink {
    var dialect = output.dialect ?? CSVDialect()
    if let separator { dialect.separator = separator }
    return try CSVSink(path: output.path, name: output.name, dialect: dialect)
  }
}
