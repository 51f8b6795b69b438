public import InovasiModel

/// A table of ratings that was read, and what there is to say about the file.
public struct RatingReading: Hashable, Sendable {
  /// The ratings that count; judges and items by name.
  public let table: RatingTable
  /// How the file is laid out.
  public let layout: RatingLayout
  /// Cells that are no numbers, ratings given twice, rows and columns that could not be read.
  public let findings: [Finding]
}
