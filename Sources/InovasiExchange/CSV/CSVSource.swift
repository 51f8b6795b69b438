import InovasiModel

/// Records of a delimited file, read a chunk at a time in bounded memory.
///
/// The separator is found in the first line unless a dialect is given. A byte order mark is skipped, line endings may be mixed, blank
/// lines are passed over. Source: RFC 4180.
public struct CSVSource: RecordSource {
  /// The names of the columns, as the first row has them.
  public private(set) var columns: [String] = []

  /// How the file is written.
  public private(set) var dialect = CSVDialect()

  private let file: FileBytes
  private let limits: ReadingLimits
  private var scanner: CSVScanner
  private var pending: [UInt8] = []
  private var line = 1
  private var isAtEnd = false
  private(set) var bytesRead = 0

  /// Opens a file and reads its first row.
  ///
  /// - Parameters:
  ///   - path: where the file lies.
  ///   - name: the name that findings show; the path unless given.
  ///   - dialect: how the file is written; found in its first line unless given.
  ///   - limits: how much may be read.
  /// - Throws: an error when there is no such file, it is none, it is empty or no text, or its first row exceeds a limit.
  public init(
    path: String, name: String? = nil, dialect: CSVDialect? = nil, limits: ReadingLimits = ReadingLimits()
  ) throws(ExchangeError) {
    self.limits = limits
    file = try FileBytes(path: path, name: name ?? path)
    scanner = CSVScanner(separator: UInt8(ascii: ","), maximumFieldBytes: limits.maximumFieldBytes)
    try file.check(limit: limits.maximumFileBytes)
    // Enough to see a byte order mark and the separator, however small the chunks are.
    while pending.count < 4096, !isAtEnd { try fill() }
    if pending.starts(with: [0xEF, 0xBB, 0xBF]) { pending.removeFirst(3) }
    guard !pending.prefix(4096).contains(0), !pending.starts(with: [0xFF, 0xFE]), !pending.starts(with: [0xFE, 0xFF])
    else { throw ExchangeError(.fileBinary, file.name) }
    self.dialect = dialect ?? CSVDialect(sniffing: pending)
    scanner = CSVScanner(separator: self.dialect.separator, maximumFieldBytes: limits.maximumFieldBytes)
    try readHeader()
  }

  /// The file's size, in bytes.
  var size: Int { file.size }

  private mutating func readHeader() throws(ExchangeError) {
    var batch = RecordBatch()
    guard try take(rows: 1, into: &batch) else { throw ExchangeError(.fileEmpty, file.name) }
    if let problem = batch.problem(ofRow: 0) {
      throw ExchangeError(problem, file.name, line: batch.line(ofRow: 0), ["limit": "\(limits.maximumFieldBytes)"])
    }
    let count = batch.cellCount(ofRow: 0)
    guard count <= limits.maximumColumns else {
      throw ExchangeError(.tooManyColumns, file.name, ["limit": "\(limits.maximumColumns)"])
    }
    for column in 0..<count {
      guard let name = batch.text(row: 0, column: column) else { throw ExchangeError(.fileBinary, file.name) }
      columns.append(name)
    }
  }

  /// The next records; `nil` at the end.
  public mutating func next() throws(ExchangeError) -> RecordBatch? {
    var batch = RecordBatch()
    return try take(rows: .max, into: &batch) ? batch : nil
  }

  /// Takes as many whole rows of what is pending as there are, at least one if any is left.
  private mutating func take(rows limit: Int, into batch: inout RecordBatch) throws(ExchangeError) -> Bool {
    while true {
      let position = scan(rows: limit, into: &batch)
      if batch.count > 0 {
        if !isAtEnd { try fill() }
        return true
      }
      pending.removeFirst(position)
      guard !isAtEnd else { return false }
      guard pending.count <= limits.maximumRowBytes else {
        throw ExchangeError(.rowTooLong, file.name, line: line, ["limit": "\(limits.maximumRowBytes)"])
      }
      // Reading twice as much each time keeps a long row from being looked at once for every chunk of it.
      let more = max(limits.chunkBytes, pending.count)
      var got = 0
      repeat {
        let before = pending.count
        try fill()
        got += pending.count - before
      } while got < more && !isAtEnd
    }
  }

  /// Adds whole rows to the batch, which takes the bytes they lie in; returns where the bytes begin that no row took.
  private mutating func scan(rows limit: Int, into batch: inout RecordBatch) -> Int {
    let chunk = pending
    pending = []
    var unquoted: [UInt8] = []
    let position = scan(chunk.span, rows: limit, into: &batch, unquoted: &unquoted)
    guard batch.count > 0 else {
      pending = chunk
      return position
    }
    pending.reserveCapacity(chunk.count - position + limits.chunkBytes)
    pending.append(contentsOf: chunk[position...])
    batch.bytes = consume chunk
    batch.bytes.append(contentsOf: unquoted)
    return position
  }

  private mutating func scan(
    _ bytes: Span<UInt8>, rows limit: Int, into batch: inout RecordBatch, unquoted: inout [UInt8]
  ) -> Int {
    var position = 0
    while position < bytes.count, batch.count < limit,
      let next = scanner.row(
        of: bytes, in: &batch, unquoted: &unquoted, from: position, isLast: isAtEnd, line: &line)
    {
      position = next
    }
    return position
  }

  private mutating func fill() throws(ExchangeError) {
    // No more room than the file has left, and a little, since it may have grown.
    let room = min(limits.chunkBytes, max(file.size - bytesRead, 4096))
    let got = try file.read(room, into: &pending)
    bytesRead += got
    if got == 0 { isAtEnd = true }
  }
}
