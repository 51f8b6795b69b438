/// What a plain row of scores says, in the numbers of the table of scores.
struct PlainScore {
  var criterion: Int16
  /// The stage in which the rulebook has the criterion, which counts where the row names none.
  var stage: Int16
  /// Ten-thousandths.
  var points: Int32
  /// The character at which the points begin, from 1; 0 for one further along than anybody looks.
  var place: Int16
}
