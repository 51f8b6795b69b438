public import InovasiModel

/// Records of a JSON file: an array of objects, or JSON Lines, one object after another.
///
/// The columns are the keys of all objects, those of an earlier object first and the keys of one object by name. A list of values
/// becomes one cell with `;` between them; `null` and a missing key are an empty cell. Numbers stay the digits that they are. The file is
/// held in memory whole; each object is read by itself, once for its keys and once for its values.
public struct JSONSource: ReportingSource {
  /// The keys of the objects.
  public let columns: [String]

  /// That the file has comments or commas too many, goes on behind its list, or ends before it does, where that is so.
  public private(set) var findings: [Finding] = []

  let size: Int
  let maximumDepth: Int
  private var splitter: JSONElementSplitter
  /// The lines on which several elements begin.
  private var sharedLines: Set<Int> = []
  /// How many elements were handed over.
  private var count = 0
  /// How far the characters of a shared line have been counted.
  private var mark = (line: 0, position: 0, character: 1)

  /// Opens a file and finds its keys.
  ///
  /// - Parameters:
  ///   - path: where the file lies.
  ///   - name: the name that findings show; the path unless given.
  ///   - isStrict: whether comments, trailing commas and a byte order mark are refused rather than read over and noted.
  ///   - limits: how much may be read.
  /// - Throws: an error when there is no such file, it is none, it is empty or no text, or it exceeds a limit.
  public init(
    path: String, name: String? = nil, isStrict: Bool = false, limits: ReadingLimits = ReadingLimits()
  ) throws(ExchangeError) {
    let file = try FileBytes(path: path, name: name ?? path)
    var bytes = try file.all(limit: limits.maximumJSONBytes)
    size = bytes.count
    maximumDepth = limits.maximumDepth
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if hasMark { bytes.removeFirst(3) }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw ExchangeError(.fileEmpty, file.name) }
    guard !bytes.contains(0) else { throw ExchangeError(.fileBinary, file.name) }
    let extra = LenientJSON.clean(&bytes)
    if isStrict, let line = hasMark ? 1 : extra { throw ExchangeError(.jsonNotStrict, file.name, line: line) }
    if let extra {
      findings.append(
        Finding(
          .jsonNotStrict, about: .file(file.name), location: SourceLocation(file: file.name, line: extra),
          parameters: ["file": file.name], severity: .note))
    }
    splitter = JSONElementSplitter(bytes: bytes)
    var names: [String] = []
    var known: Set<String> = []
    var keys = splitter
    var lastLine = 0
    while let element = keys.next() {
      if element.line == lastLine { sharedLines.insert(lastLine) }
      lastLine = element.line
      guard element.range.count <= limits.maximumRowBytes else {
        throw ExchangeError(.rowTooLong, file.name, line: element.line, ["limit": "\(limits.maximumRowBytes)"])
      }
      guard let row = try? JSONRow(bytes[element.range], maximumDepth: limits.maximumDepth) else { continue }
      for key in row.cells.keys.sorted() where known.insert(key).inserted { names.append(key) }
      guard names.count <= limits.maximumColumns else {
        throw ExchangeError(.tooManyColumns, file.name, ["limit": "\(limits.maximumColumns)"])
      }
    }
    columns = names
    if let rest = keys.rest {
      let lineStart = bytes[..<rest.position].lastIndex(of: 10).map { $0 + 1 } ?? 0
      let finding = Finding(
        .jsonAfterList, about: .file(file.name),
        location: SourceLocation(
          file: file.name, line: rest.line, column: 1 + bytes[lineStart..<rest.position].count { $0 & 0xC0 != 0x80 }),
        parameters: ["file": file.name, "count": "\(rest.count)"])
      if isStrict { throw ExchangeError(finding) }
      findings.append(finding)
    }
    guard keys.isOpen else { return }
    if isStrict { throw ExchangeError(.jsonUnclosed, file.name, line: keys.line) }
    findings.append(
      Finding(
        .jsonUnclosed, about: .file(file.name), location: SourceLocation(file: file.name, line: keys.line),
        parameters: ["file": file.name]))
  }

  /// How the file is written: JSON.
  public var form: String { "json" }

  /// The next records; `nil` at the end.
  public mutating func next() throws(ExchangeError) -> RecordBatch? {
    var batch = RecordBatch()
    while batch.count < 1_000, let element = splitter.next() {
      let raw = splitter.bytes[element.range]
      do throws(JSONRow.Fault) {
        let row = try JSONRow(raw, maximumDepth: maximumDepth)
        batch.append(columns.map { row.cells[$0] ?? "" }, line: element.line, raw: raw)
        for key in row.statedNumbers {
          if let column = columns.firstIndex(of: key) { batch.noteNumber(column: column) }
        }
      } catch {
        batch.append(problem: error.kind, line: element.line, raw: raw)
      }
      count += 1
      if sharedLines.contains(element.line) { batch.markSharedLine(ordinal: count, character: character(of: element)) }
    }
    return batch.count > 0 ? batch : nil
  }

  /// The character of its line at which an element begins, counted on from the element before it.
  private mutating func character(of element: (range: Range<Int>, line: Int)) -> Int {
    let start = element.range.lowerBound
    if mark.line != element.line {
      let lineStart = splitter.bytes[..<start].lastIndex(of: 10).map { $0 + 1 } ?? 0
      mark = (element.line, lineStart, 1)
    }
    for byte in splitter.bytes[mark.position..<start] where byte & 0xC0 != 0x80 { mark.character += 1 }
    mark.position = start
    return mark.character
  }
}
