#if Spreadsheet
/// An archive of stored parts, whose headers can be made to lie.
struct WorkbookArchive {
  var parts: [(name: String, content: [UInt8])]

  /// The bytes of the archive, and where each field of its headers lies in them.
  func packed() -> (bytes: [UInt8], fields: [Range<Int>]) {
    var (bytes, fields, directory): ([UInt8], [Range<Int>], [(number: Int, width: Int)]) = ([], [], [])
    var names: [[UInt8]] = []
    func put(_ number: Int, _ width: Int) {
      fields.append(bytes.count..<bytes.count + width)
      for index in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
    }
    for part in parts {
      let name = Array(part.name.utf8)
      let start = bytes.count
      let size = part.content.count
      let shared = [
        (20, 2), (0x0800, 2), (0, 2), (0, 2), (0x0021, 2), (Int(Self.checksum(part.content)), 4), (size, 4), (size, 4),
        (name.count, 2), (0, 2),
      ]
      for (number, width) in [(0x0403_4B50, 4)] + shared { put(number, width) }
      bytes += name + part.content
      directory += [(0x0201_4B50, 4), (20, 2)] + shared + [(0, 2), (0, 2), (0, 2), (0, 4), (start, 4), (-names.count, 0)]
      names.append(name)
    }
    let start = bytes.count
    for (number, width) in directory {
      // A field without width stands for the name of the part of this number.
      if width == 0 { bytes += names[-number] } else { put(number, width) }
    }
    let size = bytes.count - start
    for (number, width) in [
      (0x0605_4B50, 4), (0, 2), (0, 2), (parts.count, 2), (parts.count, 2), (size, 4), (start, 4), (0, 2),
    ] { put(number, width) }
    return (bytes, fields)
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0 as UInt32) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
}
#endif
