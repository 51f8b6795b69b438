#if Spreadsheet
import CZlib
import InovasiExchange
import InovasiModel

/// Unpacks one part a chunk at a time, and refuses it when size or checksum are not what the archive says.
///
/// It begins at the part's data and ends with them; memory is what the caller asks for at a time. What was handed out before the end of the
/// part is not yet known to be right: size and checksum show at the end, where a part that lies throws, and whoever read it has
/// to drop what was made of it. A class, since the state of inflate cannot be copied.
final class PartReader {
  private let entry: ZipEntry
  private let archive: ZipArchive
  private let stream: InflateStream?
  private var position: Int
  private var produced = 0
  private var checksum: UInt32 = 0
  private var isAtEnd = false

  /// Stands before the first byte of a part.
  init(_ entry: ZipEntry, in archive: ZipArchive) throws(ExchangeError) {
    self.entry = entry
    self.archive = archive
    position = entry.dataStart
    stream = entry.isDeflated ? InflateStream() : nil
    guard stream != nil || !entry.isDeflated else { throw damaged }
  }

  private var end: Int { entry.dataStart + entry.packedSize }
  private var damaged: ExchangeError { ExchangeError(.workbookSizes, archive.name, ["part": entry.name]) }

  /// Appends up to `count` bytes, and at least one before the end.
  ///
  /// - Returns: how many; 0 at the end.
  /// - Throws: an error for data that inflate cannot read, that are more or fewer than the archive says, or that have another checksum.
  func read(_ count: Int, into bytes: inout [UInt8]) throws(ExchangeError) -> Int {
    guard !isAtEnd else { return 0 }
    let start = bytes.count
    var got = 0
    var isDone = false
    // No more room than the part says it needs, and one byte to see that it said the truth.
    let room = min(count, entry.size - produced + 1)
    if let stream {
      while got == 0, !isDone {
        guard let step = stream.inflate(archive.bytes, position..<end, room, into: &bytes) else { throw damaged }
        position += step.taken
        got += step.made
        isDone = step.isDone
        // Neither taken nor made: the data end before they say so.
        guard isDone || step.taken + step.made > 0 else { throw damaged }
      }
    } else {
      got = min(count, end - position)
      bytes.append(contentsOf: archive.bytes[position..<position + got])
      position += got
      isDone = position == end
    }
    produced += got
    guard produced <= entry.size else { throw damaged }
    checksum = Self.checksum(checksum, bytes, from: start)
    if isDone {
      guard produced == entry.size, position == end, checksum == entry.checksum else { throw damaged }
      isAtEnd = true
    }
    return got
  }

  private static func checksum(_ checksum: UInt32, _ bytes: [UInt8], from start: Int) -> UInt32 {
    bytes.withUnsafeBytes { buffer in
      let part = UnsafeRawBufferPointer(rebasing: buffer[start...])
      let base = part.bindMemory(to: UInt8.self).baseAddress
      guard let base else { return checksum }
      return UInt32(truncatingIfNeeded: crc32(uLong(checksum), base, uInt(truncatingIfNeeded: part.count)))
    }
  }
}

/// zlib's raw inflate. With the checksum above and the deflate beside it, the unsafe code of this module: pointers into an array's own
/// storage, lent for one call with its count, and the answer never trusted beyond that count.
final class InflateStream {
  private let stream: UnsafeMutablePointer<z_stream>

  /// `nil` when zlib refuses. By then every property is set, so that `deinit` runs and frees what there is; here nothing may.
  init?() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Unpacks up to `count` bytes; `nil` for data that are broken.
  func inflate(
    _ input: [UInt8], _ range: Range<Int>, _ count: Int, into output: inout [UInt8]
  ) -> (taken: Int, made: Int, isDone: Bool)? {
    let start = output.count
    let offered = min(range.count, 1 << 30)
    output += [UInt8](repeating: 0, count: count)
    let code = input.withUnsafeBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress.map { $0 + range.lowerBound })
        stream.pointee.avail_in = uInt(offered)
        stream.pointee.next_out = target.baseAddress.map { $0 + start }
        stream.pointee.avail_out = uInt(truncatingIfNeeded: count)
        return CZlib.inflate(stream, Z_NO_FLUSH)
      }
    }
    let made = count - Int(stream.pointee.avail_out)
    output.removeLast(count - made)
    guard code == Z_OK || code == Z_STREAM_END || (code == Z_BUF_ERROR && made > 0) else { return nil }
    return (offered - Int(stream.pointee.avail_in), made, code == Z_STREAM_END)
  }
}
#endif
