/// How much a file may hold before it is refused, so that a hostile or broken one costs neither memory nor patience.
///
/// A limit below 1 counts as 1, and more than 1 GiB at once as 1 GiB: `.max` is no limit, and nothing that is computed from one overflows.
public struct ReadingLimits: Hashable, Sendable {
  /// The longest cell, in bytes; 1 MiB unless told otherwise. A row with a longer one is rejected.
  public var maximumFieldBytes: Int { didSet { maximumFieldBytes = max(maximumFieldBytes, 1) } }

  /// The longest row, in bytes; 16 MiB unless told otherwise. A quote that is never closed ends here.
  public var maximumRowBytes: Int { didSet { maximumRowBytes = max(maximumRowBytes, 1) } }

  /// The most columns; 1 000 unless told otherwise.
  public var maximumColumns: Int { didSet { maximumColumns = max(maximumColumns, 1) } }

  /// The largest table that is read a chunk at a time, in bytes; 64 GiB unless told otherwise.
  public var maximumFileBytes: Int { didSet { maximumFileBytes = max(maximumFileBytes, 1) } }

  /// The largest table that has to be held in memory whole, which is JSON, in bytes; 512 MiB unless told otherwise.
  public var maximumJSONBytes: Int { didSet { maximumJSONBytes = max(maximumJSONBytes, 1) } }

  /// The largest settings file or rulebook, in bytes; 16 MiB unless told otherwise.
  public var maximumSettingsBytes: Int { didSet { maximumSettingsBytes = max(maximumSettingsBytes, 1) } }

  /// How deep lists may stand in lists in a JSON table; 32 unless told otherwise. A row that goes deeper is rejected.
  public var maximumDepth: Int { didSet { maximumDepth = max(maximumDepth, 1) } }

  /// How many bytes are read at once; 256 KiB, which a processor keeps near, unless told otherwise. It changes no result.
  public var chunkBytes: Int { didSet { chunkBytes = min(max(chunkBytes, 1), Self.largestChunk) } }

  private static let largestChunk = 1 << 30

  /// Limits.
  public init(
    maximumFieldBytes: Int = 1 << 20, maximumRowBytes: Int = 16 << 20, maximumColumns: Int = 1_000,
    maximumFileBytes: Int = 64 << 30, maximumJSONBytes: Int = 512 << 20, maximumSettingsBytes: Int = 16 << 20,
    maximumDepth: Int = 32, chunkBytes: Int = 256 << 10
  ) {
    self.maximumFieldBytes = max(maximumFieldBytes, 1)
    self.maximumRowBytes = max(maximumRowBytes, 1)
    self.maximumColumns = max(maximumColumns, 1)
    self.maximumFileBytes = max(maximumFileBytes, 1)
    self.maximumJSONBytes = max(maximumJSONBytes, 1)
    self.maximumSettingsBytes = max(maximumSettingsBytes, 1)
    self.maximumDepth = max(maximumDepth, 1)
    self.chunkBytes = min(max(chunkBytes, 1), Self.largestChunk)
  }
}
