import InovasiModel

/// What judges gave items, in a file of its own: CSV, JSON or JSON Lines, for the statistics of agreement.
///
/// Long form has a row for each rating under `judge` (`juri`), `item` (`butir`, `inovasi`) and `score` (`nilai`), in any order; with a column
/// `criterion` (`kriteria`) or `stage` (`tahap`) each criterion of an item is an item; a row that leaves it blank where others name it is a
/// finding. A file that has the three columns is read so.
///
/// Any other is read in wide form: a row for each item, a column for each judge. A column with one of the headings of an item holds the
/// items' names; else the first column does when it has no heading, or when at least half of its filled cells are no numbers. Items without
/// names are numbered. Columns for people (`catatan`) and of sums (`total`, `rata-rata`) are passed over, and a row that is named so and is
/// the sum or mean of the others in every column is a finding and no item; where it has a single number, it has to be exactly the sum, or
/// the mean with decimals.
///
/// A number that can be read in two ways (`1.500`) is read as its column shows, or else as was said; where neither does, it has a point
/// where commas part cells, and is a finding elsewhere.
///
/// A blank cell, `NA`, `n/a` and `-` are a rating that was not given. Any other cell that is no number is a finding, and so are two ratings of
/// one item by one judge, neither of which counts. Judges and items are sorted by name, numbers within by their size: the order of rows
/// and columns does not show.
public struct RatingFile: Sendable {
  /// Where the file lies.
  public let path: String

  /// The mark before decimals, where somebody has said it; `nil` leaves it to each column to show.
  public let decimalMark: DecimalMark?

  private let limits: ReadingLimits
  private let maximumCells: Int

  /// A file at this path.
  ///
  /// - Parameters:
  ///   - path: where the file lies.
  ///   - limits: how much may be read; as the file is held in memory whole, no more than its `maximumJSONBytes`.
  ///   - maximumCells: how many ratings the table may have room for, items times judges.
  ///   - decimalMark: the mark before decimals in numbers that can be read in two ways; `nil` leaves it to each column to show.
  public init(
    _ path: String, limits: ReadingLimits = ReadingLimits(), maximumCells: Int = 1 << 24, decimalMark: DecimalMark? = nil
  ) {
    self.path = path
    self.decimalMark = decimalMark
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
    let input = TableInput(path: path, name: name, limits: limits, decimalMark: decimalMark)
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
