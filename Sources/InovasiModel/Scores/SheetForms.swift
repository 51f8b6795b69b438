/// The criteria on which sheets have rows, in the order of their rows: a form for each way in which any sheet is filled in.
///
/// The sheets of a stage mostly list the same criteria in the same order, so that there are few forms; and what is known of a
/// form need not be found out for each of its sheets.
package struct SheetForms: Sendable {
  /// How many forms are told apart; where there are more, sheets are looked at one by one.
  private static let most = 1024

  /// The criteria of all forms, one form behind another.
  private var criteria: [Int16] = []
  /// Where the criteria of each form begin; and after the last, where they end.
  private var starts = [0]
  private var numbers: [[Int16]: Int] = [:]
  /// The form of the last sheet; and for each form, the one that followed it the last time.
  private var last = 0
  private var followers: [Int] = []

  init() {}

  /// The number of forms.
  package var count: Int { starts.count - 1 }

  /// The criteria of a form, as indices into ``ScoreTable/criteria``.
  package subscript(form: Int) -> ArraySlice<Int16> { criteria[starts[form]..<starts[form + 1]] }

  /// The number of the form that some rows have; -1 for one more than are told apart.
  mutating func number(of rows: Range<Int>, in column: borrowing Span<Int16>) -> Int16 {
    if count > 0 {
      if isForm(last, rows, column) { return Int16(truncatingIfNeeded: last) }
      let follower = followers[last]
      if isForm(follower, rows, column) {
        last = follower
        return Int16(truncatingIfNeeded: follower)
      }
    }
    return search(rows.map { column[$0] })
  }

  private func isForm(_ form: Int, _ rows: Range<Int>, _ column: borrowing Span<Int16>) -> Bool {
    column.extracting(rows).equals(criteria.span.extracting(starts[form]..<starts[form + 1]))
  }

  private mutating func search(_ list: [Int16]) -> Int16 {
    let known = numbers[list]
    guard let form = known ?? (count < Self.most ? count : nil) else { return -1 }
    if known == nil {
      numbers[list] = form
      criteria += list
      starts.append(criteria.count)
      followers.append(form)
    }
    followers[last] = form
    last = form
    return Int16(truncatingIfNeeded: form)
  }
}

extension Span<Int16> {
  /// Whether the numbers are those of another span, looked at four at a time.
  fileprivate func equals(_ other: borrowing Span<Int16>) -> Bool {
    guard count == other.count else { return false }
    guard count >= 4 else {
      for index in indices where self[index] != other[index] { return false }
      return true
    }
    // The last four may overlap those before them. The loads need no alignment, and are checked.
    let (own, others, last) = (bytes, other.bytes, (count &- 4) &* 2)
    var offset = 0
    while true {
      let four = own.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard four == others.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self) else { return false }
      if offset == last { return true }
      offset = Swift.min(offset &+ 8, last)
    }
  }
}
