/// How a table of ratings is laid out.
public enum RatingLayout: String, Hashable, Sendable, CaseIterable {
  /// A row for each rating: `judge,item,score`.
  case long
  /// A row for each item, a column for each judge.
  case wide
}
