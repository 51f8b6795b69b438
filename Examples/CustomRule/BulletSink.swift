import Inovasi

/// A format from outside: one bullet a record, for pasting into a message.
struct BulletSink: RecordSink {
  private(set) var text = ""

  mutating func write(_ cells: [Cell]) throws(ExchangeError) {
    text += "• " + cells.map(\.text).joined(separator: " · ") + "\n"
  }

  mutating func finish() throws(ExchangeError) {}
}
