#if CommandLine
import Inovasi

/// What `inovasi reliability --format json` prints: the coefficients, how the file was read, and the intervals that were drawn.
struct ReliabilityDocument: Encodable {
  /// Intervals of ranks, with what it takes to draw them again.
  struct Drawn: Encodable {
    let replicates: Int
    let seed: UInt64
    let intervals: [RankInterval]
  }

  private enum Key: String, CodingKey {
    case layout
    case drawn = "rank_intervals"
  }

  let reliability: PanelReliability
  let drawn: Drawn?
  let layout: RatingLayout

  func encode(to encoder: any Encoder) throws {
    try reliability.encode(to: encoder)
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(layout.rawValue, forKey: .layout)
    try object.encodeIfPresent(drawn, forKey: .drawn)
  }
}
#endif
