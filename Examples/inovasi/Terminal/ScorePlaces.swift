#if CommandLine
import Inovasi

/// How many decimals a list of scores in order is shown with: two, or as many more as tell those apart that stand beside each other.
///
/// Two entries that are printed alike and placed apart would look like a mistake. What nine decimals do not tell apart `explain` does, which
/// has the exact fractions.
struct ScorePlaces {
  let places: Int

  init(_ scores: [Fraction]) {
    places =
      (2..<9).first { places in
        zip(scores, scores.dropFirst()).allSatisfy { upper, lower in
          upper == lower || upper.decimal(places: places) != lower.decimal(places: places)
        }
      } ?? 9
  }

  func text(_ score: Fraction) -> String { score.decimal(fixedPlaces: places) }
}
#endif
