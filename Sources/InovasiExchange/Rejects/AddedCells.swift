import InovasiModel

/// The cells that were added to a rejected row, found at its end without making sense of the rest.
///
/// A row that nobody has mended can often not be read as one; that it was rejected before, and which row it stands for, is known all the
/// same.
struct AddedCells {
  /// Where they begin: at the separator, or the comma, before the first of them.
  let start: Int
  /// The number that they name.
  let number: RowNumber?

  /// - Parameters:
  ///   - row: the row as it stands in its file.
  ///   - separator: what separates the cells of a delimited file; `nil` for JSON.
  init?(endOf row: ArraySlice<UInt8>, separator: UInt8?) {
    guard let found = separator.map({ Self.cells(row, $0) }) ?? Self.members(row) else { return nil }
    self = found
  }

  private init(start: Int, number: RowNumber?) { (self.start, self.number) = (start, number) }

  /// Code, message and number, where the first is one that reading gives; a message with separators in it stands in quotes.
  private static func cells(_ row: ArraySlice<UInt8>, _ separator: UInt8) -> AddedCells? {
    guard let third = row.lastIndex(of: separator), let number = RowNumber(text(row[(third + 1)...])),
      let second = message(row[..<third], separator), let first = row[..<second].lastIndex(of: separator),
      codes.contains(text(row[(first + 1)..<second]))
    else { return nil }
    return AddedCells(start: first, number: number)
  }

  private static let codes = Set(FindingKind.exchangeKinds.map(\.code))

  /// The separator before the message that ends a row.
  private static func message(_ row: ArraySlice<UInt8>, _ separator: UInt8) -> Int? {
    let quote = UInt8(ascii: "\"")
    guard row.last == quote else { return row.lastIndex(of: separator) }
    var rest = row.dropLast()
    while let opening = rest.lastIndex(of: quote) {
      rest = rest[..<opening]
      guard rest.last == quote else { break }
      rest = rest.dropLast()
    }
    return rest.last == separator ? rest.endIndex - 1 : nil
  }

  private static func members(_ row: ArraySlice<UInt8>) -> AddedCells? {
    guard let first = row.lastRange(of: "\"\(RejectedRows.columns[0])\":"),
      let comma = row[..<first.lowerBound].lastIndex(where: { $0 > 0x20 }), row[comma] == UInt8(ascii: ",")
    else { return nil }
    let value = row.lastRange(of: "\"\(RejectedRows.lineColumn)\":").map { row[$0.upperBound...] } ?? []
    return AddedCells(start: comma, number: RowNumber(text(value.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") })))
  }

  /// A cell without quotes, and spaces around it.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Where a text stands last.
  fileprivate func lastRange(of text: String) -> Range<Int>? {
    let wanted = Array(text.utf8)
    var end = endIndex
    while end - startIndex >= wanted.count {
      let range = (end - wanted.count)..<end
      if self[range].elementsEqual(wanted) { return range }
      end -= 1
    }
    return nil
  }
}
