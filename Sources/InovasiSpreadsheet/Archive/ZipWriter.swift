#if Spreadsheet
import CZlib
import InovasiExchange
import InovasiModel

/// Writes an archive: parts in the order of their names, all with the same time, so that the same parts give the same bytes.
struct ZipWriter {
  private var parts: [(name: String, packed: [UInt8], size: Int, checksum: UInt32)] = []

  mutating func add(_ name: String, _ part: DeflatedPart) {
    parts.append((name, part.packed, part.size, part.checksum))
  }

  mutating func add(_ name: String, _ text: String) throws(ExchangeError) {
    let part = try DeflatedPart(name)
    try part.write(Array(text.utf8))
    try part.finish()
    add(name, part)
  }

  /// The whole archive.
  ///
  /// - Throws: an error for more than the four gigabytes that an archive without extensions can hold.
  func bytes(file: String) throws(ExchangeError) -> [UInt8] {
    var (output, directory): ([UInt8], [UInt8]) = ([], [])
    let ordered = parts.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for part in ordered {
      guard output.count + part.packed.count < 0xFFFF_0000, part.size < 0xFFFF_FFFF else {
        throw ExchangeError(tooMuch: LocalizedText(id: "bita", en: "bytes"), limit: 1 << 32, file)
      }
      var header: [UInt8] = []
      // Version 2.0, names in UTF-8, deflated, 1 January 1980.
      header.little(20, 2)
      header.little(0x0800, 2)
      header.little(8, 2)
      header.little(0, 2)
      header.little(0x0021, 2)
      header.little(Int(part.checksum), 4)
      header.little(part.packed.count, 4)
      header.little(part.size, 4)
      header.little(part.name.utf8.count, 2)
      header.little(0, 2)
      directory.little(0x0201_4B50, 4)
      directory.little(20, 2)
      directory += header
      directory.little(0, 2)
      directory.little(0, 2)
      directory.little(0, 2)
      directory.little(0, 4)
      directory.little(output.count, 4)
      directory += part.name.utf8
      output.little(0x0403_4B50, 4)
      output += header
      output += part.name.utf8
      output += part.packed
    }
    let start = output.count
    output += directory
    output.little(0x0605_4B50, 4)
    output.little(0, 4)
    output.little(ordered.count, 2)
    output.little(ordered.count, 2)
    output.little(directory.count, 4)
    output.little(start, 4)
    output.little(0, 2)
    return output
  }
}

extension [UInt8] {
  /// Appends a number, the lowest byte first.
  fileprivate mutating func little(_ number: Int, _ width: Int) {
    for index in 0..<width { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }
}

/// A part that is deflated as it is written.
final class DeflatedPart {
  private(set) var packed: [UInt8] = []
  private(set) var size = 0
  private(set) var checksum: UInt32 = 0
  private let name: String
  private let stream: UnsafeMutablePointer<z_stream>

  init(_ name: String) throws(ExchangeError) {
    self.name = name
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let code = deflateInit2_(
      stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw ExchangeError(.fileUnwritable, name) }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  func write(_ bytes: [UInt8]) throws(ExchangeError) {
    size += bytes.count
    checksum = bytes.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: crc32(uLong(checksum), $0.baseAddress, uInt(truncatingIfNeeded: $0.count)))
    }
    try deflate(bytes, Z_NO_FLUSH)
  }

  func finish() throws(ExchangeError) { try deflate([], Z_FINISH) }

  private func deflate(_ bytes: [UInt8], _ flush: Int32) throws(ExchangeError) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var taken = 0
    while true {
      let room = chunk.count
      let (code, made) = bytes.withUnsafeBufferPointer { source in
        chunk.withUnsafeMutableBufferPointer { target in
          stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress.map { $0 + taken })
          stream.pointee.avail_in = uInt(truncatingIfNeeded: source.count - taken)
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = uInt(truncatingIfNeeded: room)
          let code = CZlib.deflate(stream, flush)
          return (code, room - Int(stream.pointee.avail_out))
        }
      }
      guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { throw ExchangeError(.fileUnwritable, name) }
      packed += chunk[..<made]
      taken = bytes.count - Int(stream.pointee.avail_in)
      if flush == Z_FINISH ? code == Z_STREAM_END : made < room { return }
    }
  }
}
#endif
