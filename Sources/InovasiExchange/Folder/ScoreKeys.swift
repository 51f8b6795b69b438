import InovasiModel

/// A column of keys of a table of scores: the bytes that have come, and the number that the score table gave each; -1 for bytes
/// that are no identifier.
///
/// Different bytes that are one identifier, but for spaces at the ends or by Unicode, have one number.
struct ScoreKeys<Subject> {
  private var interner = ByteInterner()
  private var numbers: [Int] = []
  private var words = WordInterner()

  /// The number of the key at `range`.
  ///
  /// - Parameter intern: asks the table for the number of an identifier that has not been seen.
  mutating func number(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ intern: (Identifier<Subject>) -> Int
  ) -> Int {
    let key = interner.intern(bytes, range)
    if key < numbers.count { return numbers[key] }
    let number = Self.identifier(bytes, range).map(intern) ?? -1
    numbers.append(number)
    return number
  }

  private static func identifier(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Identifier<Subject>? {
    String(validating: bytes.extracting(range)).flatMap { Identifier<Subject>($0) }
  }

  /// The same for a plain cell, which nearly always fits one integer.
  @inline(__always)
  mutating func number(
    _ bytes: borrowing Span<UInt8>, _ cell: PlainCell, _ intern: (Identifier<Subject>) -> Int
  ) -> Int {
    guard let word = cell.word else { return number(bytes, cell.range, intern) }
    if let known = words.number(of: word) { return Int(known) }
    let number = Self.identifier(bytes, cell.range).map(intern) ?? -1
    words.add(word, Int32(truncatingIfNeeded: number))
    return number
  }
}
