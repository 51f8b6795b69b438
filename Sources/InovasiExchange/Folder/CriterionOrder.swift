/// The order in which the sheets of a table of scores list their criteria.
///
/// Sheets list them in one order, so that behind each criterion comes the one that came there in the last sheet. It is known by its bytes,
/// without being looked up: where `C2,` is expected, the eight bytes `C2,83.5\n` are one integer whose lowest three bytes have to be those.
struct CriterionOrder {
  /// A criterion as it stands in a row.
  private struct Written {
    /// Its bytes and the separator behind them as one integer, the first of them lowest, with zeros above them.
    var bytes: UInt64
    /// The bits of eight bytes that they take.
    var counted: UInt64
    var stage: Int16
    /// The number of the criterion that came behind it the last time; its own as long as none has.
    var follower: Int16
    /// How many bytes it has, without the separator.
    var length: Int8

    /// One that no bytes are, for a criterion that has not been met.
    static var unknown: Written { Written(bytes: 1, counted: 0, stage: 0, follower: 0, length: 0) }
  }

  private let separator: UInt8
  /// By the number that the table of scores gives them.
  private var written = [Written.unknown]
  /// The criterion of the last row, and the one to come behind it; 0 as long as none is known.
  private var (last, expected): (Int16, Int16) = (0, 0)

  /// Nothing is known yet of a table with this mark between its cells.
  init(separator: UInt8) { self.separator = separator }

  /// The number of the expected criterion, that of its stage, and how many bytes it has, if these eight begin with it and with a separator
  /// behind it; then the one behind it is expected.
  @inline(__always)
  mutating func next(_ bytes: UInt64) -> (number: Int16, stage: Int16, length: Int)? {
    let criterion = written[Int(expected)]
    guard bytes & criterion.counted == criterion.bytes else { return nil }
    last = expected
    expected = criterion.follower
    return (last, criterion.stage, Int(criterion.length))
  }

  /// Remembers that a criterion came behind the last one, if it is one of up to seven bytes.
  mutating func append(_ cell: PlainCell, number: Int16, stage: Int16) {
    let length = cell.end &- cell.start
    guard length < 8, let word = cell.word else { return }
    while written.count <= Int(number) { written.append(.unknown) }
    let wasKnown = written[Int(number)].counted != 0
    // Behind the bytes of a word stands a 1.
    let end = UInt64(truncatingIfNeeded: length &* 8)
    written[Int(number)] = Written(
      bytes: (word ^ 1 &<< end) | UInt64(separator) &<< end, counted: .max &>> (56 &- end), stage: stage,
      follower: wasKnown ? written[Int(number)].follower : number, length: Int8(truncatingIfNeeded: length))
    if last != number, written[Int(last)].counted != 0 { written[Int(last)].follower = number }
    last = number
    expected = written[Int(number)].follower
  }
}
