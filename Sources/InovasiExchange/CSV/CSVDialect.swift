/// How a delimited file is written (ragam CSV).
public struct CSVDialect: Hashable, Sendable {
  /// The byte between cells: `,` `;` tab or `|`.
  public var separator: UInt8

  /// A dialect with this separator.
  public init(separator: UInt8 = UInt8(ascii: ",")) {
    self.separator = separator
  }

  /// The dialect that the first line of a file suggests: the separator that stands in it most often outside quotes.
  ///
  /// Of two that stand as often the one first named here counts: comma, semicolon, tab, bar.
  public init(sniffing start: some Sequence<UInt8>) {
    let candidates = [",", ";", "\t", "|"].flatMap { Array($0.utf8) }
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    for byte in start {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    separator = candidates[best]
  }
}

extension CSVDialect: CustomStringConvertible {
  /// The separator, where it can be seen: `,` or `\t`.
  public var description: String { separator == 9 ? "\\t" : String(UnicodeScalar(separator)) }
}
