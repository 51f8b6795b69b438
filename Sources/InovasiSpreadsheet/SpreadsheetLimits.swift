#if Spreadsheet
/// How much a workbook may hold before it is refused, so that a hostile or broken one costs neither memory nor patience.
///
/// A limit below 1 counts as 1. A cell of more than 1 TiB, and more than 1 GiB at once, count as that: `.max` is no limit, and nothing that is
/// computed from one overflows.
public struct SpreadsheetLimits: Hashable, Sendable {
  /// The largest file, in bytes; 256 MiB unless told otherwise. It is held in memory as it is, compressed.
  public var maximumFileBytes: Int { didSet { maximumFileBytes = max(maximumFileBytes, 1) } }

  /// The most parts in the archive; 10 000 unless told otherwise.
  public var maximumParts: Int { didSet { maximumParts = max(maximumParts, 1) } }

  /// The largest part when unpacked, in bytes; 2 GiB unless told otherwise. Sheets are unpacked a chunk at a time.
  public var maximumPartBytes: Int { didSet { maximumPartBytes = max(maximumPartBytes, 1) } }

  /// The largest sum of all parts when unpacked, in bytes; 4 GiB unless told otherwise.
  public var maximumTotalBytes: Int { didSet { maximumTotalBytes = max(maximumTotalBytes, 1) } }

  /// How many times larger than packed a part may be when unpacked; 500 unless told otherwise. Parts of less than 1 MiB may be more.
  public var maximumRatio: Int { didSet { maximumRatio = max(maximumRatio, 1) } }

  /// The largest part that is held in memory unpacked (shared strings, styles, the workbook itself), in bytes; 512 MiB unless told
  /// otherwise.
  public var maximumHeldBytes: Int { didSet { maximumHeldBytes = max(maximumHeldBytes, 1) } }

  /// How deep elements may be nested; 64 unless told otherwise.
  public var maximumNesting: Int { didSet { maximumNesting = max(maximumNesting, 1) } }

  /// The longest cell, in bytes; 1 MiB unless told otherwise.
  public var maximumCellBytes: Int { didSet { maximumCellBytes = min(max(maximumCellBytes, 1), Self.largestCell) } }

  /// Some multiple of it is held for a cell whose characters are all escaped.
  private static let largestCell = 1 << 40

  /// The most columns; 1 000 unless told otherwise.
  public var maximumColumns: Int { didSet { maximumColumns = max(maximumColumns, 1) } }

  /// How many bytes of a sheet are unpacked at a time; 256 KiB unless told otherwise.
  public var chunkBytes: Int { didSet { chunkBytes = min(max(chunkBytes, 1), Self.largestChunk) } }

  private static let largestChunk = 1 << 30

  /// Limits.
  public init(
    maximumFileBytes: Int = 256 << 20, maximumParts: Int = 10_000, maximumPartBytes: Int = 2 << 30,
    maximumTotalBytes: Int = 4 << 30, maximumRatio: Int = 500, maximumHeldBytes: Int = 512 << 20, maximumNesting: Int = 64,
    maximumCellBytes: Int = 1 << 20, maximumColumns: Int = 1_000, chunkBytes: Int = 256 << 10
  ) {
    self.maximumFileBytes = max(maximumFileBytes, 1)
    self.maximumParts = max(maximumParts, 1)
    self.maximumPartBytes = max(maximumPartBytes, 1)
    self.maximumTotalBytes = max(maximumTotalBytes, 1)
    self.maximumRatio = max(maximumRatio, 1)
    self.maximumHeldBytes = max(maximumHeldBytes, 1)
    self.maximumNesting = max(maximumNesting, 1)
    self.maximumCellBytes = min(max(maximumCellBytes, 1), Self.largestCell)
    self.maximumColumns = max(maximumColumns, 1)
    self.chunkBytes = min(max(chunkBytes, 1), Self.largestChunk)
  }
}
#endif
