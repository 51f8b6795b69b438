/// The order in which the sheets of a table of scores list their criteria.
///
/// Nearly all sheets list them in one order: after each criterion comes the one that followed it in the last sheet. That one is
/// expected, and recognised by its bytes without being looked up: where `C2,` is expected, the eight bytes `C2,83.5\n` are loaded
/// as one integer, whose lowest three bytes have to be `C2,`.
struct CriterionOrder {
  /// A criterion as it stands in a row.
  private struct Written {
    /// Its bytes and the separator behind them as one integer, the first of them lowest, with zeros above them.
    var bytes: UInt64
    /// Which bits of a word are theirs.
    var mask: UInt64
    var stage: Int16
    /// The number of the criterion that followed it the last time; its own as long as none has.
    var follower: Int16
    /// How many bytes it has, without the separator: from 0 to 7, see ``append(_:number:stage:)``.
    var length: Int8

    /// A criterion that has not been met: no word equals 1 under an empty mask, so that ``next(_:)`` never takes it.
    static var unknown: Written { Written(bytes: 1, mask: 0, stage: 0, follower: 0, length: 0) }
  }

  private let separator: UInt8
  /// The criteria by the numbers that the table of scores gave them.
  private var written = [Written.unknown]
  /// The criterion of the last row, and the one expected in the next; 0 as long as none is known.
  private var (last, expected): (Int16, Int16) = (0, 0)

  /// Nothing is known yet of a table with this mark between its cells.
  init(separator: UInt8) { self.separator = separator }

  /// If a word begins with the expected criterion and a separator: its number, that of its stage, and how many bytes it has, from
  /// 0 to 7. Its follower is expected from then on.
  @inline(__always)
  mutating func next(_ bytes: UInt64) -> (number: Int16, stage: Int16, length: Int)? {
    let criterion = written[Int(expected)]
    guard bytes & criterion.mask == criterion.bytes else { return nil }
    last = expected
    expected = criterion.follower
    return (last, criterion.stage, Int(criterion.length))
  }

  /// Remembers that a criterion followed the last one; does nothing for one of more than seven bytes.
  mutating func append(_ cell: PlainCell, number: Int16, stage: Int16) {
    let length = cell.end &- cell.start
    guard length < 8, let word = cell.word else { return }
    while written.count <= Int(number) { written.append(.unknown) }
    let wasKnown = written[Int(number)].mask != 0
    // `word` has a 1 after the bytes of the cell, where the separator goes.
    let end = UInt64(truncatingIfNeeded: length &* 8)
    written[Int(number)] = Written(
      bytes: (word ^ 1 &<< end) | UInt64(separator) &<< end, mask: .max &>> (56 &- end), stage: stage,
      follower: wasKnown ? written[Int(number)].follower : number, length: Int8(truncatingIfNeeded: length))
    if last != number, written[Int(last)].mask != 0 { written[Int(last)].follower = number }
    last = number
    expected = written[Int(number)].follower
  }
}
