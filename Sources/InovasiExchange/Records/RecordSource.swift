/// Records coming in, in any format: names of columns, and then batch after batch until there is none.
///
/// An implementation gives every record of its input once, in order, in bounded memory. It decides nothing about what a record
/// means. Something that it cannot read at all is an ``ExchangeError``; a record that makes no sense is a row with a problem.
public protocol RecordSource {
  /// The names of the columns, as they stand in the input.
  var columns: [String] { get }

  /// The next records; `nil` at the end, and ever after.
  mutating func next() throws(ExchangeError) -> RecordBatch?
}
