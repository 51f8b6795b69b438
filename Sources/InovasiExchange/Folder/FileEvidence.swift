import InovasiModel

/// What the whole of a file shows about how its numbers and dates are written.
///
/// It is asked only when a cell can be read in two ways, and then looks at every row, so that the order of rows decides nothing.
final class FileEvidence {
  private let reopen: () throws(ExchangeError) -> any RecordSource
  private var monthFirst: Bool?

  init(_ reopen: @escaping () throws(ExchangeError) -> any RecordSource) { self.reopen = reopen }

  /// Whether a date in one of these columns can only be month first.
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

  /// The mark before decimals that the numbers of a column show; `nil` when they show none, or both.
  func decimalMark(in column: Int) -> DecimalMark? {
    var shown: Set<DecimalMark> = []
    let isRead = walk { batch, row in
      guard shown.count < 2, let text = batch.text(row: row, column: column), let mark = NumberReading.mark(shownBy: text)
      else { return }
      shown.insert(mark)
    }
    return isRead && shown.count == 1 ? shown.first : nil
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
