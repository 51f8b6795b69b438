import InovasiModel

/// What the whole of a file shows about how its numbers and dates are written.
///
/// It is asked only when a cell can be read in two ways, and then looks at every row, so that the order of rows decides nothing.
package final class FileEvidence {
  /// Why a text is no number.
  package enum NumberFault: Error {
    /// It can be read in two ways, and nothing says which.
    case ambiguous
    /// It is something else.
    case notANumber
  }

  private let reopen: () throws(ExchangeError) -> any RecordSource
  private let known: DecimalMark?
  private let otherwise: DecimalMark?
  private var monthFirst: Bool?
  private var marks: [Int: DecimalMark?] = [:]

  /// - Parameters:
  ///   - known: the mark before decimals, where somebody has said it.
  ///   - otherwise: the mark where the file shows none, or both.
  ///   - reopen: opens the file from its beginning.
  init(
    known: DecimalMark?, otherwise: DecimalMark?, _ reopen: @escaping () throws(ExchangeError) -> any RecordSource
  ) {
    self.known = known
    self.otherwise = otherwise
    self.reopen = reopen
  }

  /// The same of a table whose cells a separator parts; `nil` in formats that have none.
  package convenience init(
    known: DecimalMark?, separator: UInt8?, _ reopen: @escaping () throws(ExchangeError) -> any RecordSource
  ) {
    // Commas between cells leave points for decimals, and programs write nothing else.
    let isPointed = separator == nil || separator == DecimalMark.comma.byte
    self.init(known: known, otherwise: isPointed ? .point : nil, reopen)
  }

  /// The number that the text of a cell says, as a plain decimal; one that can be read in two ways is read as its column shows.
  package func decimal(
    _ text: String, row: Int, column: Int, of batch: RecordBatch
  ) throws(NumberFault) -> String {
    if Self.isPlainDecimal(text) { return text }
    var reading = NumberReading(text)
    if case .ambiguous = reading {
      let isStated = batch.isStatedNumber(row: row, column: column)
      reading = NumberReading(text, mark: isStated ? .point : decimalMark(in: column))
    }
    switch reading {
    case .number(let decimal): return decimal
    case .ambiguous: throw .ambiguous
    case .empty, .percentage, .notANumber: throw .notANumber
    }
  }

  /// Whether a text is a plain decimal already and can be read in no other way, as most are; three digits behind a point may be thousands.
  private static func isPlainDecimal(_ text: String) -> Bool {
    var (whole, decimals, hasPoint) = (0, 0, false)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): if hasPoint { decimals += 1 } else { whole += 1 }
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      default: return false
      }
    }
    return whole > 0 && (!hasPoint || decimals > 0 && decimals != 3)
  }

  /// Whether a date in one of these columns can only be month first; the columns are those of all dates of the file, and the same
  /// whenever it is asked.
  func hasMonthFirst(in columns: [Int]) -> Bool {
    if let monthFirst { return monthFirst }
    var found = false
    // A file that cannot be read again shows nothing, and so leaves no date that could be either.
    let isRead = walk { batch, row in
      for column in columns where !found {
        if case .monthFirst = DateReading(batch.text(row: row, column: column) ?? "") { found = true }
      }
    }
    monthFirst = found || !isRead
    return found || !isRead
  }

  /// The mark before decimals in a column: as its numbers show it; `nil` when nothing says which it is.
  func decimalMark(in column: Int) -> DecimalMark? {
    if let known { return known }
    if let mark = marks[column] { return mark }
    var shown: Set<DecimalMark> = []
    let isRead = walk { batch, row in
      guard shown.count < 2, let text = batch.text(row: row, column: column), let mark = NumberReading.mark(shownBy: text)
      else { return }
      shown.insert(mark)
    }
    let mark = isRead && shown.count == 1 ? shown.first : otherwise
    marks[column] = mark
    return mark
  }

  private func walk(_ look: (RecordBatch, Int) -> Void) -> Bool {
    do throws(ExchangeError) {
      var source = try reopen()
      while let batch = try source.next() {
        for row in 0..<batch.count { look(batch, row) }
      }
      return true
    } catch {
      return false
    }
  }
}
