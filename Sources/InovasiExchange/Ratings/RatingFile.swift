import InovasiModel

/// What judges gave items, in a file of its own: CSV, JSON or JSON Lines, for the statistics of agreement.
///
/// Long form has a row for each rating under `judge` (`juri`), `item` (`butir`, `inovasi`) and `score` (`nilai`), in any order; with a column
/// `criterion` (`kriteria`) or `stage` (`tahap`) each criterion of an item is an item. A file that has the three columns is read so.
///
/// Any other is read in wide form: a row for each item, a column for each judge. A column with one of the headings of an item holds the
/// items' names; else the first column does when it has no heading, or when at least half of its filled cells are no numbers. Items without
/// names are numbered. Columns for people (`catatan`) and of sums (`total`, `rata-rata`) are passed over.
///
/// A blank cell, `NA`, `n/a` and `-` are a rating that was not given. Any other cell that is no number is a finding, and so are two ratings of
/// one item by one judge, neither of which counts. Judges and items are sorted by name, numbers within by their size: the order of rows
/// and columns does not show.
public struct RatingFile: Sendable {
  /// Where the file lies.
  public let path: String

  private let limits: ReadingLimits
  private let maximumCells: Int

  /// A file at this path.
  ///
  /// - Parameters:
  ///   - path: where the file lies.
  ///   - limits: how much may be read; as the file is held in memory whole, no more than its `maximumJSONBytes`.
  ///   - maximumCells: how many ratings the table may have room for, items times judges.
  public init(_ path: String, limits: ReadingLimits = ReadingLimits(), maximumCells: Int = 1 << 24) {
    self.path = path
    var limits = limits
    limits.maximumFileBytes = min(limits.maximumFileBytes, limits.maximumJSONBytes)
    self.limits = limits
    self.maximumCells = maximumCells
  }

  /// Reads the ratings. Complexity: O(*n* log *n*) in the number of ratings.
  ///
  /// - Parameter layout: how the file is laid out; found in its headings unless given.
  /// - Throws: an error when there is no such file, it is no table, a column that its layout needs is missing, or it has too many cells.
  public func read(layout: RatingLayout? = nil) throws(ExchangeError) -> RatingReading {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let input = TableInput(path: path, name: name, limits: limits)
    let opened = try TableReader(input, [], progress: nil)
    let found = layout ?? (ColumnNames.areRatings(opened.extra.map(\.name)) ? .long : .wide)
    var builder = RatingTableBuilder(file: name)
    switch found {
    case .wide:
      var reader = WideRatingReader(opened)
      try reader.read(into: &builder)
    case .long:
      var reader = try LongRatingReader(TableReader(input, ColumnNames.ratings, progress: nil))
      try reader.read(into: &builder)
    }
    return try builder.reading(layout: found, maximumCells: maximumCells)
  }
}
