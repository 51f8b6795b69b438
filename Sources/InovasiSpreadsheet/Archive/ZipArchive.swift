#if Spreadsheet
package import InovasiExchange
import InovasiModel

/// A zip archive, read from its central directory; nothing that it says of itself is believed before it has been compared.
///
/// Source: APPNOTE.TXT 6.3.10 of PKWARE, as far as a workbook needs it: stored and deflated parts, data descriptors, zip64. Encryption,
/// several disks, other methods of compression and parts that lie over one another are refused.
package struct ZipArchive: Sendable {
  /// The name that findings show.
  let name: String
  let bytes: [UInt8]
  let limits: SpreadsheetLimits
  private let entries: [String: ZipEntry]
  private let lowercased: [String: String]

  /// Reads the directory of an archive.
  package init(bytes: [UInt8], name: String, limits: SpreadsheetLimits) throws(ExchangeError) {
    self.bytes = bytes
    self.name = name
    self.limits = limits
    // The older container, in which .xls files lie, and workbooks with a password.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw ExchangeError(.workbookEncrypted, name) }
    let directory = try ZipDirectory(bytes: bytes, name: name)
    guard directory.count <= limits.maximumParts else {
      throw ExchangeError(
        tooMuch: LocalizedText(id: "bagian dalam arsipnya", en: "parts in its archive"), limit: limits.maximumParts, name)
    }
    let list = try directory.entries()
    try Self.check(list, end: directory.start, bytes, name, limits)
    var entries: [String: ZipEntry] = [:]
    var lowercased: [String: String] = [:]
    for entry in list where !entry.name.hasSuffix("/") {
      guard entries.updateValue(entry, forKey: entry.name) == nil,
        lowercased.updateValue(entry.name, forKey: entry.name.lowercased()) == nil
      else { throw ExchangeError(.workbookPartName, name) }
    }
    self.entries = entries
    self.lowercased = lowercased
  }

  /// The names of the parts, in order.
  package var parts: [String] { entries.keys.sorted() }

  /// A whole part; `nil` where there is none of this name.
  package func contents(ofPart part: String) throws(ExchangeError) -> [UInt8]? {
    guard let entry = entry(part) else { return nil }
    return try contents(of: entry)
  }

  /// The part with this name; names of parts are the same in any letter case (ECMA-376-2, 9.1.1.2).
  func entry(_ part: String) -> ZipEntry? {
    entries[part] ?? lowercased[part.lowercased()].flatMap { entries[$0] }
  }

  /// Reads a part a chunk at a time.
  func reader(of entry: ZipEntry) throws(ExchangeError) -> PartReader { try PartReader(entry, in: self) }

  /// A whole part, when it is no larger than what may be held.
  func contents(of entry: ZipEntry) throws(ExchangeError) -> [UInt8] {
    guard entry.size <= limits.maximumHeldBytes else {
      throw ExchangeError(tooMuch: .bytesOfAPart, limit: limits.maximumHeldBytes, part: entry.name, name)
    }
    let reader = try reader(of: entry)
    var contents: [UInt8] = []
    while try reader.read(1 << 16, into: &contents) > 0 {}
    return contents
  }

  private static func check(
    _ entries: [ZipEntry], end: Int, _ bytes: [UInt8], _ name: String, _ limits: SpreadsheetLimits
  ) throws(ExchangeError) {
    var total = 0
    for entry in entries {
      total = total.addingReportingOverflow(entry.size).partialValue
      guard entry.size >= 0, entry.size <= limits.maximumPartBytes, total >= 0, total <= limits.maximumTotalBytes else {
        throw ExchangeError(
          tooMuch: LocalizedText(id: "bita setelah dibuka", en: "unpacked bytes"), limit: limits.maximumPartBytes, name)
      }
      guard entry.size < 1 << 20 || entry.size / limits.maximumRatio <= entry.packedSize else {
        throw ExchangeError(
          tooMuch: LocalizedText(id: "nisbah pemampatan", en: "compression ratio"), limit: limits.maximumRatio, name)
      }
    }
    var last = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= last else { throw ExchangeError(.workbookOverlap, name) }
      guard entry.dataStart <= end, entry.packedSize <= end - entry.dataStart else {
        throw ExchangeError(.workbookSizes, name, ["part": entry.name])
      }
      last = entry.dataStart + entry.packedSize
    }
  }
}

/// A part of an archive, as its central directory and its own header agree on it.
struct ZipEntry: Sendable {
  let name: String
  let isDeflated: Bool
  let checksum: UInt32
  let packedSize: Int
  let size: Int
  /// Where its own header begins, and where its data.
  let offset: Int
  let dataStart: Int
}
#endif
