#if Spreadsheet
import InovasiExchange
import InovasiModel

/// The texts that the cells of all sheets share, in one buffer.
struct SharedStrings: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []

  var count: Int { ends.count }

  func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  /// No texts.
  init() {}

  /// Reads the part. Runs of rich text are put together; phonetic readings are left out.
  init(_ entry: ZipEntry, in archive: ZipArchive) throws(ExchangeError) {
    let reader = try archive.reader(of: entry)
    guard entry.size <= archive.limits.maximumHeldBytes else {
      throw ExchangeError(
        tooMuch: .bytesOfAPart, limit: archive.limits.maximumHeldBytes, part: entry.name, archive.name)
    }
    var parsing = Parsing(limits: archive.limits)
    var pending: [UInt8] = []
    while true {
      let got = try reader.read(1 << 18, into: &pending)
      guard let taken = parsing.feed(pending.span, isLast: got == 0, into: &self) else {
        throw ExchangeError(.workbookMarkup, archive.name, ["part": entry.name])
      }
      pending.removeFirst(taken)
      if got == 0 { break }
      guard pending.count <= archive.limits.maximumCellBytes * 6 + (1 << 19) else {
        throw ExchangeError(tooMuch: .bytesOfACell, limit: archive.limits.maximumCellBytes, archive.name)
      }
    }
  }

  private struct Parsing {
    let limits: SpreadsheetLimits
    var depth = 0
    /// The depth of the item, of the text and of what is passed over; 0 where there is none.
    var item = 0
    var text = 0
    var skipped = 0
    var hasItems = false

    /// - Returns: how many bytes were taken; `nil` when they make no sense.
    mutating func feed(_ input: Span<UInt8>, isLast: Bool, into strings: inout SharedStrings) -> Int? {
      var scanner = MarkupScanner()
      while true {
        let start = scanner.position
        switch scanner.next(input) {
        case .incomplete:
          // At the end nothing may be open, and nothing but space be left.
          if isLast { return depth == 0 && hasItems && input.isBlank(from: start) ? input.count : nil }
          return start
        case .malformed: return nil
        case .text:
          guard text > 0 else { continue }
          guard MarkupText.append(input, scanner.content, isRaw: scanner.isRaw, to: &strings.bytes) else { return nil }
        case .open:
          depth += 1
          guard depth <= limits.maximumNesting else { return nil }
          hasItems = true
          if skipped == 0 {
            if scanner.isNamed("si", input), item == 0 {
              item = depth
            } else if scanner.isNamed("t", input), item > 0 {
              text = depth
            } else if scanner.isNamed("rPh", input) {
              skipped = depth
            }
          }
          if scanner.isEmpty { close(&strings) }
        case .close:
          guard depth > 0 else { return nil }
          close(&strings)
        }
      }
    }

    private mutating func close(_ strings: inout SharedStrings) {
      if depth == text { text = 0 }
      if depth == skipped { skipped = 0 }
      if depth == item {
        item = 0
        MarkupText.unescape(&strings.bytes, from: strings.ends.last ?? 0)
        strings.ends.append(strings.bytes.count)
      }
      depth -= 1
    }
  }
}

extension Span<UInt8> {
  /// Whether there is nothing but white space behind a place.
  func isBlank(from start: Int) -> Bool {
    for index in start..<count where self[index] > 0x20 { return false }
    return true
  }
}
#endif
