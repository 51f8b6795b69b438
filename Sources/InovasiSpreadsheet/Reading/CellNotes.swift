#if Spreadsheet
import InovasiExchange
import InovasiModel

/// What there is to say about cells: errors, and numbers that a spreadsheet has damaged. It never repeats such a number.
struct CellNotes {
  /// How many digits the number in an identity column has; empty for any other column.
  private var lengths: [[Int]] = []
  private var names: [String] = []
  private let file: String
  private(set) var findings: [Finding] = []

  init(file: String) { self.file = file }

  mutating func begin(_ columns: [String]) {
    names = columns
    lengths = columns.map { Self.lengths(ofColumn: $0.folded) }
  }

  /// The digits of a NIK or family card number (16), NIP (18), and NPWP (15, or 16 since 2024), by the column's name.
  private static func lengths(ofColumn name: String) -> [Int] {
    switch name {
    case "nik", "nonik", "nomornik", "nomorindukkependudukan", "kk", "nokk", "nomorkk", "nomorkartukeluarga": [16]
    case "nip", "nonip", "nomornip": [18]
    case "npwp", "nonpwp", "nomornpwp": [15, 16]
    default: []
    }
  }

  @discardableResult
  mutating func add(_ kind: FindingKind, _ column: Int, _ row: Int, _ parameters: TextParameters = [:]) -> Finding {
    let cell = CellReference.name(column: column, row: row)
    let finding = Finding(
      kind, about: .file(file), location: SourceLocation(file: file, line: row, column: column + 1),
      parameters: parameters.adding(["cell": cell, "file": file]))
    findings.append(finding)
    return finding
  }

  /// Looks at a number's text.
  ///
  /// - Returns: what is wrong with a number that is not the one that somebody typed.
  @inline(__always)
  mutating func number(_ bytes: [UInt8], from start: Int, _ column: Int, _ row: Int) -> Finding? {
    let count = bytes.count - start
    let isIdentity = column < lengths.count && !lengths[column].isEmpty
    guard count > 15 || isIdentity else { return nil }
    return look(bytes[start...], column, row)
  }

  private mutating func look(_ text: ArraySlice<UInt8>, _ column: Int, _ row: Int) -> Finding? {
    let whole = text.prefix { $0 != UInt8(ascii: ".") }.drop { $0 == UInt8(ascii: "-") }
    guard whole.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    if whole.count > 15 { return add(.cellNumberRounded, column, row) }
    guard whole.count == text.count, column < lengths.count, let shortest = lengths[column].min(), whole.count < shortest
    else { return nil }
    add(.cellZeroLost, column, row, ["column": names[column], "digits": "\(whole.count)"])
    return nil
  }

  /// Looks at a text: a digit, a mark, digits and `E+` with an exponent of 11 or more, as `3.57301E+15`.
  @inline(__always)
  mutating func text(_ bytes: [UInt8], from start: Int, _ column: Int, _ row: Int) {
    let count = bytes.count - start
    guard count >= 5, count <= 24, bytes[start] >= 0x30, bytes[start] <= 0x39 else { return }
    if Self.isScientific(bytes[start...]) { add(.cellScientific, column, row) }
  }

  private static func isScientific(_ text: ArraySlice<UInt8>) -> Bool {
    guard let mark = text.firstIndex(where: { $0 == 0x45 || $0 == 0x65 }), mark + 1 < text.endIndex, text[mark + 1] == 0x2B
    else { return false }
    let exponent = Int(String(decoding: text[(mark + 2)...], as: UTF8.self)) ?? 0
    let mantissa = text[..<mark].dropFirst()
    let isMantissa =
      mantissa.isEmpty
      || ([0x2E, 0x2C].contains(mantissa.first ?? 0) && mantissa.dropFirst().allSatisfy { (0x30...0x39).contains($0) })
    return exponent >= 11 && isMantissa
  }
}
#endif
