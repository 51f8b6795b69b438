import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Records of a JSON file: an array of objects, or JSON Lines, one object after another.
///
/// The columns are the keys of all objects, those of an earlier object first and the keys of one object by name. A list of values
/// becomes one cell with `;` between them; `null` and a missing key are an empty cell. The file is held in memory whole; each object
/// is decoded by itself, once for its keys and once for its values.
public struct JSONSource: RecordSource {
  /// The keys of the objects.
  public let columns: [String]

  let size: Int
  private var splitter: JSONElementSplitter
  private let decoder = JSONDecoder()

  /// Opens a file and finds its keys.
  ///
  /// - Parameters:
  ///   - path: where the file lies.
  ///   - name: the name that findings show; the path unless given.
  ///   - limits: how much may be read.
  /// - Throws: an error when there is no such file, it is none, it is empty or no text, or it exceeds a limit.
  public init(path: String, name: String? = nil, limits: ReadingLimits = ReadingLimits()) throws(ExchangeError) {
    let file = try FileBytes(path: path, name: name ?? path)
    var bytes = try file.all(limit: limits.maximumJSONBytes)
    size = bytes.count
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw ExchangeError(.fileEmpty, file.name) }
    guard !bytes.contains(0) else { throw ExchangeError(.fileBinary, file.name) }
    splitter = JSONElementSplitter(bytes: bytes)
    var names: [String] = []
    var known: Set<String> = []
    var keys = splitter
    while let element = keys.next() {
      guard element.range.count <= limits.maximumRowBytes else {
        throw ExchangeError(.rowTooLong, file.name, line: element.line, ["limit": "\(limits.maximumRowBytes)"])
      }
      guard let object = Self.cells(of: bytes[element.range], decoder) else { continue }
      for key in object.keys.sorted() where known.insert(key).inserted { names.append(key) }
      guard names.count <= limits.maximumColumns else {
        throw ExchangeError(.tooManyColumns, file.name, ["limit": "\(limits.maximumColumns)"])
      }
    }
    columns = names
  }

  /// The next records; `nil` at the end.
  public mutating func next() throws(ExchangeError) -> RecordBatch? {
    var batch = RecordBatch()
    while batch.count < 1_000, let element = splitter.next() {
      if let cells = Self.cells(of: splitter.bytes[element.range], decoder) {
        batch.append(columns.map { cells[$0]?.text ?? "" }, line: element.line)
      } else {
        batch.append(problem: .rowNotAnObject, line: element.line)
      }
    }
    return batch.count > 0 ? batch : nil
  }

  private static func cells(of bytes: ArraySlice<UInt8>, _ decoder: JSONDecoder) -> [String: JSONCell]? {
    try? decoder.decode([String: JSONCell].self, from: Data(bytes))
  }
}

/// A value that fits one cell: a text, a number, a truth value, a list of such, or nothing.
private struct JSONCell: Decodable {
  let text: String?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      text = nil
    } else if let string = try? container.decode(String.self) {
      text = string
    } else if let flag = try? container.decode(Bool.self) {
      text = flag ? "true" : "false"
    } else if let whole = try? container.decode(Int.self) {
      text = String(whole)
    } else if let number = try? container.decode(Decimal.self) {
      // Not a floating-point number: 87.1 has to stay 87.1.
      text = number.description
    } else {
      text = try container.decode([JSONCell].self).compactMap(\.text).joined(separator: ";")
    }
  }
}
