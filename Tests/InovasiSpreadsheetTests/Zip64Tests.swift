#if Spreadsheet
import Foundation
import InovasiExchange
import InovasiModel
import InovasiSpreadsheet
import Testing

/// Archives in the long form that those beyond four gigabytes have; `Fixtures/zip64.py` makes one.
struct Zip64Tests {
  private let bytes: [UInt8]

  init() throws { bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: fixture("zip64.xlsx")))) }

  private func code(_ bytes: [UInt8]) -> String {
    do {
      _ = try Table(Workbook(bytes: bytes, name: "t.xlsx").records())
      return "read"
    } catch {
      return (error as? ExchangeError)?.finding.code ?? "\(error)"
    }
  }

  @Test func longFormSaysTheSame() throws {
    let (long, short) = (
      try Workbook(path: fixture("zip64.xlsx"), name: "t"), try Workbook(path: fixture("openpyxl.xlsx"), name: "t")
    )
    #expect(long.sheets.map(\.name) == short.sheets.map(\.name))
    #expect(try Table(long.records()) == Table(short.records()))
  }

  /// The end of the file: 56 bytes of the long record, 20 that say where it lies, 22 of the short one.
  @Test(arguments: [
    // The place of the long record: behind it, negative, larger than any file; another disk.
    (-42 + 8, [UInt8](repeating: 0, count: 8)), (-42 + 8, [UInt8](repeating: 0xFF, count: 8)),
    (-42 + 8, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]), (-42 + 16, [2]),
    // Its signature, its disks, its count, size and place of the directory.
    (-98, [0]), (-98 + 16, [1]), (-98 + 20, [1]), (-98 + 32, [UInt8](repeating: 0xFF, count: 8)),
    (-98 + 32, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]), (-98 + 40, [UInt8](repeating: 0xFF, count: 8)),
    (-98 + 40, [0]), (-98 + 48, [0]), (-98 + 48, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]),
  ])
  func lyingEndIsRefused(place: Int, lie: [UInt8]) {
    var bytes = bytes
    let start = bytes.count + place
    #expect(Array(bytes[start..<start + lie.count]) != lie)
    bytes.replaceSubrange(start..<start + lie.count, with: lie)
    #expect(code(bytes) == "WORKBOOK_NOT_ARCHIVE")
  }

  /// Where the directory begins to speak of the workbook's own part.
  private func header() throws -> Int {
    try #require(Data(bytes).range(of: Data("xl/workbook.xml".utf8), options: .backwards)).lowerBound - 46
  }

  /// Sizes and offset of a part in the directory.
  @Test(arguments: [0, 8, 16], [[UInt8](repeating: 0xFF, count: 8), [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [1]])
  func lyingPartIsRefused(field: Int, lie: [UInt8]) throws {
    var bytes = bytes
    let header = try header()
    let name = Int(bytes[header + 28])
    // Behind the name, a field of eight bytes and the four that head this one.
    let start = header + 46 + name + 12 + field
    bytes.replaceSubrange(start..<start + lie.count, with: lie)
    #expect(["WORKBOOK_SIZES", "WORKBOOK_TOO_LARGE", "WORKBOOK_OVERLAP"].contains(code(bytes)), "\(code(bytes))")
  }

  @Test func fieldThatIsTooShortIsRefused() throws {
    var bytes = bytes
    let header = try header()
    bytes[header + 46 + Int(bytes[header + 28]) + 10] = 8
    #expect(code(bytes) == "WORKBOOK_NOT_ARCHIVE")
  }
}
#endif
