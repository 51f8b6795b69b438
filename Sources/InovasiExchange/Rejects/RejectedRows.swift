public import InovasiModel

/// The rows of a file that were not taken, each exactly as it came, with the reason.
///
/// Written out, they can be mended and read back in the place of the rows that they stand for, see ``CompetitionFolder``. Memory: in
/// proportion to the rows that were rejected.
public struct RejectedRows: Hashable, Sendable {
  /// The file's name.
  public let file: String

  /// The table that the file holds: `scores`.
  public let table: String

  /// How many rows were rejected.
  public var count: Int { copies.rows.count }

  /// The names of the columns that are added: code, message, and the line on which the row began, or its number, such as `#5`, where
  /// several begin on one line.
  public static let columns = ["reject_code", "reject_message", lineColumn]

  /// The column that says for which row of the table a row stands.
  static let lineColumn = "reject_line"

  /// Whether they are mended copies that were rejected again.
  let isMended: Bool

  private(set) var copies: RowCopies

  init(of input: TableInput, source: any RecordSource) {
    (file, table, isMended) = (input.name, input.table, input.isMended)
    copies = RowCopies(of: input, source: source)
  }

  /// The finding that says why each row was rejected, in the order of the rows.
  public var findings: [Finding] { copies.rows.compactMap(\.finding) }

  /// The lines on which the rows began, in the same order.
  public var lines: [Int] { copies.rows.map(\.line) }

  mutating func add(_ row: Int, of batch: RecordBatch, _ finding: Finding, as number: RowNumber?) {
    copies.add(row, of: batch, finding, as: number)
  }
}

extension RejectedRows {
  /// The name of the file of rejected rows: the table's, with the ending of the file that they come from, so that it is read back in the
  /// same way; rows of a format without bytes of its own are written as CSV.
  public var fileName: String { "\(table).\(copies.ending)" }

  /// The file of rejected rows: in the form, encoding and order of the file that they come from, with three columns at the end.
  ///
  /// What stands before these columns is each row as it came, byte for byte.
  public func contents(in language: Language) -> [UInt8] { copies.contents(in: language) }
}
