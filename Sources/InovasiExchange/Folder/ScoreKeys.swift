import InovasiModel

/// A column of keys of a table of scores: the bytes seen, and the number that the score table gave each; -1 for one that is no
/// identifier.
///
/// Two runs of bytes that are one identifier, by spaces at the ends or by Unicode, have one number.
struct ScoreKeys<Subject> {
  private var interner = ByteInterner()
  private var numbers: [Int] = []
  private var words = WordInterner()
  /// Whether each identifier so far stood as it is, in ASCII: then other bytes that do are another identifier.
  private var stoodAsTheyAre = true

  /// Asks the table for the number of an identifier whose bytes have not been seen, and says whether it can only be new.
  typealias Intern = (_ id: Identifier<Subject>, _ isNew: Bool) -> Int

  /// The number of the key at `range`.
  mutating func number(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ intern: Intern) -> Int {
    let key = interner.intern(bytes, range)
    if key < numbers.count { return numbers[key] }
    // A short one may be known from a plain cell; the table then finds it.
    let number = newNumber(bytes, range, isNew: range.count > 8, intern)
    numbers.append(number)
    return number
  }

  /// The same for a plain cell, which is nearly always short enough to be told by one integer.
  @inline(__always)
  mutating func number(_ bytes: borrowing Span<UInt8>, _ cell: PlainCell, _ intern: Intern) -> Int {
    guard let word = cell.word else { return number(bytes, cell.range, intern) }
    if let known = words.number(of: word) { return Int(known) }
    // It may be known from a cell that is not plain.
    let number =
      interner.number(of: bytes, cell.range).map { numbers[$0] } ?? newNumber(bytes, cell.range, isNew: true, intern)
    words.add(word, Int32(truncatingIfNeeded: number))
    return number
  }

  private mutating func newNumber(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, isNew: Bool, _ intern: Intern
  ) -> Int {
    let key = bytes.extracting(range)
    guard let id = String(validating: key).flatMap({ Identifier<Subject>($0) }) else { return -1 }
    // A space that was taken off makes it shorter.
    if id.rawValue.utf8.count != range.count || !key.isASCII { stoodAsTheyAre = false }
    return intern(id, isNew && stoodAsTheyAre)
  }
}
