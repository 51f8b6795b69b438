public import InovasiModel

/// Records of a delimited file, read a chunk at a time in bounded memory.
///
/// The dialect is found in the file's first bytes unless it is given: the encoding in 256 KiB, all else in 64 KiB of the text. A byte order
/// mark and Excel's line `sep=;` are skipped, line endings may be mixed, blank lines are passed over, every encoding of ``TextEncoding``
/// becomes UTF-8. A quote that is never closed costs its own row and not those after it, where these can be told. Source: RFC 4180.
public struct CSVSource: ReportingSource {
  /// The names of the columns, as the first row has them.
  public private(set) var columns: [String] = []

  /// How the file is written.
  public private(set) var dialect: CSVDialect

  /// What there is to say about the file as such: that its encoding was guessed.
  public private(set) var findings: [Finding] = []

  private let file: FileBytes
  private let limits: ReadingLimits
  private var transcoder: Transcoder?
  private var scanner = CSVScanner(separator: UInt8(ascii: ","), maximumFieldBytes: .max)
  /// What has been read; the bytes before ``start`` have been taken.
  private var pending: [UInt8] = []
  private var start = 0
  /// The line of the file that begins at ``start``.
  private var line = 1
  private var isAtEnd = false
  /// Memory for the texts of unquoted cells, used again for each batch.
  private var unquoted: [UInt8] = []
  private(set) var bytesRead = 0
  /// The first row, bytes and all, as a copy of rejected rows repeats it.
  private(set) var headerBytes: [UInt8] = []

  /// How many bytes are enough to see which encoding they have: other letters than ASCII may come late.
  private static let sniffedBytes = 1 << 18

  /// Opens a file and reads its first row.
  ///
  /// - Parameters:
  ///   - path: where the file lies.
  ///   - name: the name that findings show; the path unless given.
  ///   - dialect: how the file is written; found in its first bytes unless given.
  ///   - limits: how much may be read.
  /// - Throws: an error when there is no such file, it is none, it is empty or no text, or its first row exceeds a limit.
  public init(
    path: String, name: String? = nil, dialect: CSVDialect? = nil, limits: ReadingLimits = ReadingLimits()
  ) throws(ExchangeError) {
    self.limits = limits
    self.dialect = dialect ?? CSVDialect()
    file = try FileBytes(path: path, name: name ?? path)
    try file.check(limit: limits.maximumFileBytes)
    // Always as much, so that the size of the chunks changes nothing.
    while pending.count < Self.sniffedBytes, !isAtEnd { try fill() }
    if dialect == nil { try sniff() } else { try open() }
    scanner = CSVScanner(separator: self.dialect.separator, maximumFieldBytes: limits.maximumFieldBytes)
    scanner.restoresFormulas = self.dialect.guardsFormulas
    scanner.keepsBlankLines = self.dialect.isStrict
    scanner.returnsEndLines = CSVDialect.lineEnding(Array(pending.prefix(CSVDialect.sniffedBytes))) == .carriageReturn
    try readHeader()
  }

  /// Says that nobody asks for more than whether the cells of a column are blank; their texts may then have quotes doubled.
  mutating func passOver(column: Int) { scanner.passOver(column: column) }

  /// The file's size, in bytes.
  var size: Int { file.size }

  /// How the file is written, in a few words.
  public var form: String { dialect.description }

  // MARK: The first bytes

  private mutating func sniff() throws(ExchangeError) {
    let isWhole = isAtEnd && pending.count <= Self.sniffedBytes
    guard let encoding = TextEncoding(sniffing: pending.prefix(Self.sniffedBytes), isWhole: isWhole) else {
      throw ExchangeError(.fileBinary, file.name)
    }
    let hasMark = !encoding.byteOrderMark.isEmpty && pending.starts(with: encoding.byteOrderMark)
    if !hasMark, encoding != .utf8 {
      findings.append(
        Finding(
          .fileEncodingGuessed, about: .file(file.name), location: SourceLocation(file: file.name, line: 1),
          parameters: ["file": file.name, "encoding": encoding.description]))
    }
    if hasMark { pending.removeFirst(encoding.byteOrderMark.count) }
    begin(encoding)
    guard !pending.prefix(4096).contains(0) else { throw ExchangeError(.fileBinary, file.name) }
    dialect = CSVDialect(text: Array(pending.prefix(CSVDialect.sniffedBytes)))
    dialect.encoding = encoding
    dialect.hasByteOrderMark = hasMark
    if let named = CSVDialect.namedSeparator(pending) {
      pending.removeFirst(named.end)
      line = 2
    }
  }

  /// Begins with a dialect that was given: nothing of it is found out.
  private mutating func open() throws(ExchangeError) {
    let mark = dialect.encoding.byteOrderMark
    if !dialect.isStrict, !mark.isEmpty, pending.starts(with: mark) { pending.removeFirst(mark.count) }
    begin(dialect.encoding)
    guard !pending.prefix(4096).contains(0) else { throw ExchangeError(.fileBinary, file.name) }
    if !dialect.isStrict, let named = CSVDialect.namedSeparator(pending) {
      pending.removeFirst(named.end)
      line = 2
    }
  }

  /// Brings what has been read into UTF-8, and everything after it.
  private mutating func begin(_ encoding: TextEncoding) {
    guard encoding != .utf8 else { return }
    var transcoder = Transcoder(from: encoding)
    var text: [UInt8] = []
    transcoder.transcode(pending[...], isLast: isAtEnd, into: &text)
    pending = text
    self.transcoder = transcoder
  }

  private mutating func readHeader() throws(ExchangeError) {
    if !dialect.hasHeader {
      try countColumns()
      return
    }
    var batch = RecordBatch()
    repeat {
      batch.removeAll()
      guard try take(rows: 1, into: &batch) else { throw ExchangeError(.fileEmpty, file.name) }
      // A spreadsheet writes the separators of a blank row above its table, where no name can be.
    } while !dialect.isStrict && batch.holdsNothing(but: dialect.separator, inRow: 0)
    if let problem = batch.problem(ofRow: 0) {
      throw ExchangeError(problem, file.name, line: batch.line(ofRow: 0), ["limit": "\(limits.maximumFieldBytes)"])
    }
    if dialect.isStrict { try StrictCSV.check(batch, columns: nil, file: file.name) }
    let count = batch.cellCount(ofRow: 0)
    guard count <= limits.maximumColumns else {
      throw ExchangeError(.tooManyColumns, file.name, ["limit": "\(limits.maximumColumns)"])
    }
    for column in 0..<count {
      guard let name = batch.text(row: 0, column: column) else { throw ExchangeError(.fileBinary, file.name) }
      columns.append(name)
    }
    headerBytes = Array(batch.bytes[batch.source(ofRow: 0)])
    scanner.expectedCells = dialect.isStrict ? 0 : columns.count
  }

  /// Numbers for names: as many as the first row has cells.
  private mutating func countColumns() throws(ExchangeError) {
    let firstLine = line
    var batch = RecordBatch()
    guard try take(rows: 1, into: &batch) else { throw ExchangeError(.fileEmpty, file.name) }
    let count = max(batch.cellCount(ofRow: 0), 1)
    guard count <= limits.maximumColumns else {
      throw ExchangeError(.tooManyColumns, file.name, ["limit": "\(limits.maximumColumns)"])
    }
    columns = (1...count).map(String.init)
    // The row is given again as the first; more may have been read behind it in the meantime.
    pending = Array(batch.bytes.prefix(batch.rowsEnd) + pending[start...])
    start = 0
    line = firstLine
    scanner.expectedCells = dialect.isStrict ? 0 : count
  }

  // MARK: Rows

  /// The next records; `nil` at the end.
  public mutating func next() throws(ExchangeError) -> RecordBatch? {
    var batch = RecordBatch()
    return try next(into: &batch) ? batch : nil
  }

  /// Puts the next records in the place of others, in the room that these took; `false` at the end.
  mutating func next(into batch: inout RecordBatch) throws(ExchangeError) -> Bool {
    batch.removeAll()
    guard try take(rows: .max, into: &batch) else { return false }
    if dialect.isStrict { try StrictCSV.check(batch, columns: columns.count, file: file.name) }
    return true
  }

  /// The next records that a reader of plain rows leaves; `nil` when it has taken all the rest.
  ///
  /// Between plain rows a batch holds one row. Where one row after another is not plain, each batch holds twice as many as the one
  /// before, so that a file in which none is plain is read as by ``next()``.
  ///
  /// - Parameter plain: takes as many rows as it can from the beginning of the bytes, adds as many to the line, and returns where
  ///   it stopped: at the end of a row. It may be handed the same bytes again, and the beginning of a row without its end.
  mutating func next(
    leftBy plain: (_ bytes: borrowing Span<UInt8>, _ line: inout Int) throws(ExchangeError) -> Int
  ) throws(ExchangeError) -> RecordBatch? {
    guard !dialect.isStrict else { return try next() }
    while true {
      if scanner.swallowed == nil {
        // The buffer is no part of the source while somebody looks into it.
        var chunk: [UInt8] = []
        swap(&chunk, &pending)
        let taken = try plain(chunk.span.extracting(start...), &line)
        swap(&chunk, &pending)
        start += taken
        if taken > 0 { leftRows = 1 }
      }
      var batch = RecordBatch()
      scan(rows: leftRows, into: &batch)
      if batch.count > 0 {
        leftRows = min(leftRows * 2, 1 << 16)
        return batch
      }
      guard try readMore(into: &batch) else { return batch.count > 0 ? batch : nil }
    }
  }

  /// How many rows the next batch between plain rows holds at most.
  private var leftRows = 1

  /// Takes as many whole rows of what is pending as there are, at least one if any is left.
  private mutating func take(rows limit: Int, into batch: inout RecordBatch) throws(ExchangeError) -> Bool {
    while true {
      scan(rows: limit, into: &batch)
      if batch.count > 0 { return true }
      guard try readMore(into: &batch) else { return batch.count > 0 }
    }
  }

  /// Reads on where no whole row is pending.
  ///
  /// - Returns: `false` when there is nothing more to read: at the end of the file, or where a row became too long because of a
  ///   lost quote, and was added to the batch as broken.
  private mutating func readMore(into batch: inout RecordBatch) throws(ExchangeError) -> Bool {
    guard !isAtEnd else { return false }
    pending.removeFirst(start)
    start = 0
    guard pending.count <= limits.maximumRowBytes else {
      // Perhaps a quote that is never closed. Where it swallowed good rows, only its own row is lost. Quotes at the end of what
      // is pending are left out, as they may be halves of doubled ones.
      let end = (pending.lastIndex { $0 != CSVScanner.quote } ?? -1) + 1
      if scanner.hasSwallowed(pending.span, to: end) {
        scan(end, rows: 1, isLast: true, into: &batch)
        if batch.problem(ofRow: 0) == .rowQuote { return false }
      }
      throw ExchangeError(.rowTooLong, file.name, line: line, ["limit": "\(limits.maximumRowBytes)"])
    }
    // As much again as is pending, so that a row of many chunks is not looked at anew for each of them.
    let more = max(limits.chunkBytes, pending.count)
    // No more room than the file can still fill; where it has to be made, an eighth more, since what is left of the last row
    // differs in length from batch to batch.
    let room = transcoder == nil ? min(more, max(file.size - bytesRead, 4096)) : more
    if pending.capacity < pending.count + room { pending.reserveCapacity(pending.count + room + room / 8) }
    var got = 0
    repeat {
      let before = pending.count
      try fill()
      got += pending.count - before
    } while got < more && !isAtEnd
    return true
  }

  /// Takes whole rows of what is pending into a batch, with the bytes they lie in.
  ///
  /// - Parameter limit: how many rows at most; `.max` for all, and only then without a copy.
  private mutating func scan(rows limit: Int, into batch: inout RecordBatch) {
    if limit == .max {
      // The batch will get the buffer itself, in which the rows have to begin at 0.
      pending.removeFirst(start)
      start = 0
    }
    // A few rows get a copy of the bytes they lie in. Not of all that is pending: of 4 KiB for each row, and more only where that
    // holds no whole row.
    var window = limit == .max ? pending.count : limit << 12
    while true {
      let rest = pending.count - start
      scan(min(window, rest), rows: limit, isLast: isAtEnd && window >= rest, into: &batch)
      guard batch.count == 0, window < rest else { return }
      window *= 8
    }
  }

  /// Takes whole rows of the first so many of the pending bytes.
  ///
  /// - Parameter isLast: whether these bytes are the rest of the file, or are to be read as if they were.
  private mutating func scan(_ window: Int, rows limit: Int, isLast: Bool, into batch: inout RecordBatch) {
    var (chunk, unquoted): ([UInt8], [UInt8]) = ([], [])
    swap(&chunk, &pending)
    swap(&unquoted, &self.unquoted)
    defer {
      swap(&chunk, &pending)
      swap(&unquoted, &self.unquoted)
    }
    let end = start + window
    unquoted.removeAll(keepingCapacity: true)
    var position = 0
    do {
      let bytes = chunk.span.extracting(start..<end)
      while position < bytes.count, batch.count < limit,
        let next = scanner.row(of: bytes, in: &batch, unquoted: &unquoted, from: position, isLast: isLast, line: &line)
      {
        position = next
      }
    }
    guard batch.count > 0 else {
      start += position
      return
    }
    (batch.rowsEnd, batch.returnsEndLines) = (position, scanner.returnsEndLines)
    if limit == .max {
      batch.exchange(&chunk, rowsEnd: position, unquoted)
    } else {
      batch.take(chunk[start..<end], unquoted)
      start += position
    }
  }

  private mutating func fill() throws(ExchangeError) {
    // No more room than the file has left, and a little, since it may have grown.
    let room = min(limits.chunkBytes, max(file.size - bytesRead, 4096))
    guard transcoder != nil else {
      let got = try file.read(room, into: &pending)
      bytesRead += got
      if got == 0 { isAtEnd = true }
      return
    }
    var raw: [UInt8] = []
    let got = try file.read(room, into: &raw)
    bytesRead += got
    if got == 0 { isAtEnd = true }
    transcoder?.transcode(raw[...], isLast: isAtEnd, into: &pending)
  }
}
