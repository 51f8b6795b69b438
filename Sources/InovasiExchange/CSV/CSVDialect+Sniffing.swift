extension CSVDialect {
  /// How many bytes are enough to see how rows are written.
  static let sniffedBytes = 1 << 16

  /// The dialect that the first bytes of a file suggest.
  ///
  /// The separator is the one that a line `sep=;` of Excel names, or else that which gives the first rows the same number of cells most
  /// often, or else that which stands most often in the first row; always outside quotes. Of two that do equally well the one
  /// first named here counts: comma, semicolon, tab, bar.
  public init(sniffing start: some Sequence<UInt8>) {
    let bytes = Array(start.prefix(Self.sniffedBytes))
    let encoding = TextEncoding(sniffing: bytes[...], isWhole: false) ?? .utf8
    let mark = encoding.byteOrderMark
    let hasMark = !mark.isEmpty && bytes.starts(with: mark)
    var text: [UInt8] = []
    var transcoder = Transcoder(from: encoding)
    transcoder.transcode(hasMark ? bytes[mark.count...] : bytes[...], isLast: false, into: &text)
    self.init(text: text)
    self.encoding = encoding
    hasByteOrderMark = hasMark
  }

  /// The dialect of a text that is UTF-8 by now, without its byte order mark.
  init(text: [UInt8]) {
    if let named = Self.namedSeparator(text) {
      self.init(separator: named.separator, lineEnding: Self.lineEnding(text))
      return
    }
    var best = (separator: Self.separators[0], agreeing: 0, count: 0)
    for separator in Self.separators {
      let counts = Self.separatorCounts(text, separator)
      guard let first = counts.first, first > 0 else { continue }
      let agreeing = counts.count { $0 == first }
      // Rows that agree speak for a separator; in a file of one row, how often it stands there.
      if (agreeing, first) > (best.agreeing, best.count) { best = (separator, agreeing, first) }
    }
    self.init(separator: best.separator, lineEnding: Self.lineEnding(text))
  }

  /// The separator that a first line `sep=;` names, and where the next line begins.
  static func namedSeparator(_ text: [UInt8]) -> (separator: UInt8, end: Int)? {
    guard text.count > 5, text.prefix(4).elementsEqual("sep=".utf8) || text.prefix(4).elementsEqual("SEP=".utf8),
      separators.contains(text[4]), text[5] == 10 || text[5] == 13
    else { return nil }
    return (text[4], text[5] == 13 && text.count > 6 && text[6] == 10 ? 7 : 6)
  }

  /// How often a separator stands in each of the first rows, outside quotes; the last, which may be cut off, only when it is alone.
  private static func separatorCounts(_ text: [UInt8], _ separator: UInt8) -> [Int] {
    var counts: [Int] = []
    var count = 0
    var isQuoted = false
    var isEmpty = true
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, byte == 10 || byte == 13 else {
        isEmpty = false
        if !isQuoted, byte == separator { count += 1 }
        continue
      }
      if !isEmpty { counts.append(count) }
      guard counts.count < 20 else { return counts }
      (count, isEmpty) = (0, true)
    }
    if counts.isEmpty { counts.append(count) }
    return counts
  }

  /// The line endings outside quotes.
  static func lineEnding(_ text: [UInt8]) -> LineEnding {
    var found: LineEnding?
    var isQuoted = false
    for place in text.indices {
      let byte = text[place]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, byte == 10 || byte == 13 else { continue }
      let kind: LineEnding
      if byte == 10 {
        kind = place > 0 && text[place - 1] == 13 ? .carriageReturnLineFeed : .lineFeed
      } else {
        guard place + 1 < text.count, text[place + 1] != 10 else { continue }
        kind = .carriageReturn
      }
      if let found, found != kind { return .mixed }
      found = kind
    }
    return found ?? .lineFeed
  }
}
