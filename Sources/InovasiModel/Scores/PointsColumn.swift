/// The points of a table's rows, in ten-thousandths.
///
/// A row takes 4 bytes as long as all points lie between ±214 748.3647, as those of nearly all competitions do, and 8 from then on:
/// memory that is not taken need not be cleared, filled and read.
public struct PointsColumn: Sendable {
  /// The points while all of them fit.
  private(set) var narrow: [Int32] = []
  /// All points, once any does not fit.
  private var wide: [Int] = []

  /// A column without rows.
  public init() {}

  /// The points where each of them takes 4 bytes; `nil` for a column in which any does not fit.
  package var inFourBytes: [Int32]? { wide.isEmpty ? narrow : nil }

  /// Makes room for so many rows at once.
  mutating func reserveCapacity(_ rows: Int) { narrow.reserveCapacity(rows) }

  /// Adds a row.
  mutating func append(_ tenThousandths: Int) {
    if wide.isEmpty {
      if let fitting = Int32(exactly: tenThousandths) { return narrow.append(fitting) }
      widen()
    }
    wide.append(tenThousandths)
  }

  /// Adds rows.
  mutating func append(contentsOf rows: ArraySlice<Int32>) {
    if wide.isEmpty { narrow.append(contentsOf: rows) } else { wide.append(contentsOf: rows.lazy.map { Int($0) }) }
  }

  /// Replaces the points of a row.
  mutating func replace(_ row: Int, by tenThousandths: Int) {
    if wide.isEmpty {
      if let fitting = Int32(exactly: tenThousandths) {
        narrow[row] = fitting
        return
      }
      widen()
    }
    wide[row] = tenThousandths
  }

  private mutating func widen() {
    wide = narrow.map { Int($0) }
    narrow = []
  }
}

extension PointsColumn: RandomAccessCollection {
  /// The first row.
  public var startIndex: Int { 0 }

  /// Behind the last row.
  public var endIndex: Int { wide.isEmpty ? narrow.count : wide.count }

  /// The points of a row, in ten-thousandths.
  public subscript(row: Int) -> Int { wide.isEmpty ? Int(narrow[row]) : wide[row] }
}

extension PointsColumn: Hashable {
  /// Whether both have the same points row by row, however wide they are.
  public static func == (lhs: PointsColumn, rhs: PointsColumn) -> Bool { lhs.elementsEqual(rhs) }

  /// Hashes the points row by row.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for points in self { hasher.combine(points) }
  }
}
