#if Spreadsheet
import InovasiExchange
import InovasiModel

/// The central directory of a zip archive: where it lies, and what it lists.
struct ZipDirectory {
  /// Where the directory begins; every part ends before it.
  let start: Int
  let count: Int
  private let end: Int
  private let bytes: [UInt8]
  private let name: String

  init(bytes: [UInt8], name: String) throws(ExchangeError) {
    self.bytes = bytes
    self.name = name
    let input = LittleEndian(bytes)
    guard let tail = Self.tail(input) else {
      throw Self.broken(name, LocalizedText(id: "daftar isinya tidak ada", en: "it has no directory"))
    }
    let isSingle = input.u16(tail + 4) == 0 && input.u16(tail + 6) == 0 && input.u16(tail + 8) == input.u16(tail + 10)
    var (count, size, start) = (input.u16(tail + 10), input.u32(tail + 12), input.u32(tail + 16))
    var end = tail
    if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF, tail >= 20, input.u32(tail - 20) == 0x0706_4B50 {
      let record = input.u64(tail - 12)
      guard record >= 0, record <= tail - 20 - 56, input.u32(record) == 0x0606_4B50, input.u32(tail - 4) <= 1,
        input.u32(record + 16) == 0, input.u32(record + 20) == 0
      else { throw Self.broken(name, Self.damaged) }
      (count, size, start) = (input.u64(record + 32), input.u64(record + 40), input.u64(record + 48))
      end = record
    }
    guard isSingle, start >= 0, size >= 0, count >= 0, start <= end, size == end - start, count <= size / 46 else {
      throw Self.broken(name, Self.damaged)
    }
    self.start = start
    self.end = end
    self.count = count
  }

  /// The end record, whose comment has to end where the file does.
  private static func tail(_ input: LittleEndian) -> Int? {
    var position = input.count - 22
    let last = max(position - 0xFFFF, 0)
    while position >= last {
      if input.u32(position) == 0x0605_4B50, position + 22 + input.u16(position + 20) == input.count { return position }
      position -= 1
    }
    return nil
  }

  private static let damaged = LocalizedText(id: "daftar isinya rusak", en: "its directory is damaged")

  private static func unread(_ method: Int) -> LocalizedText {
    LocalizedText(id: "cara pemampatan \(method) tidak dikenal", en: "compression method \(method) is not known")
  }

  private static func broken(_ name: String, _ reason: LocalizedText) -> ExchangeError {
    ExchangeError(notWorkbook: reason, name)
  }

  func entries() throws(ExchangeError) -> [ZipEntry] {
    let input = LittleEndian(bytes)
    var entries: [ZipEntry] = []
    entries.reserveCapacity(count)
    var position = start
    for _ in 0..<count {
      guard position + 46 <= end, input.u32(position) == 0x0201_4B50 else { throw Self.broken(name, Self.damaged) }
      let (nameLength, extraLength) = (input.u16(position + 28), input.u16(position + 30))
      let next = position + 46 + nameLength + extraLength + input.u16(position + 32)
      guard next <= end else { throw Self.broken(name, Self.damaged) }
      entries.append(try entry(at: position, nameLength, extraLength, input))
      position = next
    }
    guard position == end else { throw Self.broken(name, Self.damaged) }
    return entries
  }

  private func entry(
    at position: Int, _ nameLength: Int, _ extraLength: Int, _ input: LittleEndian
  ) throws(ExchangeError) -> ZipEntry {
    let nameBytes = bytes[position + 46..<position + 46 + nameLength]
    guard let part = String(validating: nameBytes, as: UTF8.self), Self.isSafe(part) else {
      throw ExchangeError(.workbookPartName, name)
    }
    let (flags, method) = (input.u16(position + 8), input.u16(position + 10))
    // Bits 0, 6 and 13: encrypted, strongly encrypted, names masked.
    guard flags & 0x2041 == 0 else { throw ExchangeError(.workbookEncrypted, name) }
    guard method == 0 || method == 8 else { throw Self.broken(name, Self.unread(method)) }
    var (packedSize, size, offset) = (input.u32(position + 20), input.u32(position + 24), input.u32(position + 42))
    var extra = position + 46 + nameLength
    let extraEnd = extra + extraLength
    while extra + 4 <= extraEnd {
      let field = extra + 4
      let fieldEnd = field + input.u16(extra + 2)
      guard fieldEnd <= extraEnd else { break }
      if input.u16(extra) == 1 {
        var value = field
        func wide(_ number: inout Int) -> Bool {
          guard number == 0xFFFF_FFFF else { return true }
          guard value + 8 <= fieldEnd else { return false }
          number = input.u64(value)
          value += 8
          return true
        }
        guard wide(&size), wide(&packedSize), wide(&offset) else { throw Self.broken(name, Self.damaged) }
      }
      extra = fieldEnd
    }
    // The part's own header has to tell the same story.
    guard offset >= 0, offset <= start - 30, input.u32(offset) == 0x0403_4B50, packedSize >= 0, size >= 0,
      input.u16(offset + 8) == method, input.u16(offset + 26) == nameLength,
      case let dataStart = offset + 30 + nameLength + input.u16(offset + 28), dataStart <= start,
      bytes[offset + 30..<offset + 30 + nameLength].elementsEqual(nameBytes)
    else { throw ExchangeError(.workbookSizes, name, ["part": part]) }
    if method == 0, packedSize != size { throw ExchangeError(.workbookSizes, name, ["part": part]) }
    return ZipEntry(
      name: part, isDeflated: method == 8, checksum: UInt32(truncatingIfNeeded: input.u32(position + 16)),
      packedSize: packedSize, size: size, offset: offset, dataStart: dataStart)
  }

  /// No way out of the archive: no step upwards, no root, no drive, no control character.
  private static func isSafe(_ part: String) -> Bool {
    guard !part.isEmpty, !part.hasPrefix("/"), !part.unicodeScalars.contains(where: { $0.value < 32 || $0 == "\\" || $0 == ":" })
    else { return false }
    return !part.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0 == "." }
  }
}

/// Numbers with the lowest byte first; a place outside is 0.
struct LittleEndian {
  private let bytes: [UInt8]
  init(_ bytes: [UInt8]) { self.bytes = bytes }
  var count: Int { bytes.count }

  func u16(_ position: Int) -> Int { number(position, 2) }
  func u32(_ position: Int) -> Int { number(position, 4) }
  /// Negative when it is larger than any file.
  func u64(_ position: Int) -> Int { number(position, 8) }

  private func number(_ position: Int, _ width: Int) -> Int {
    guard position >= 0, position <= bytes.count - width else { return 0 }
    var value: UInt64 = 0
    for index in 0..<width { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
    return Int(truncatingIfNeeded: value)
  }
}
#endif
