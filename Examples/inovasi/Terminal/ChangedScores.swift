#if CommandLine
import Inovasi

/// An entry's final score before and after a change, with as many decimals as tell the two apart.
///
/// Scores are exact: two that are printed alike, in a table of what is different, would look like a mistake.
struct ChangedScores {
  let before: String
  let after: String

  /// - Parameters:
  ///   - places: how many decimals are shown at least where there are that many.
  ///   - isFixed: whether as many are shown where there are fewer.
  init(_ change: ResultsDifference.Change, places: Int, isFixed: Bool = false, for terminal: Terminal) {
    func text(_ final: Fraction?, _ places: Int) -> String {
      final.map { isFixed ? $0.decimal(fixedPlaces: places) : $0.decimal(places: places) } ?? ""
    }
    let (was, now) = (change.finalBefore, change.finalAfter)
    let enough = was == now ? places : (places...Self.most).first { text(was, $0) != text(now, $0) }
    // A program is given a number in any case; a person, what the scores are exactly.
    guard enough != nil || terminal.format != .text else {
      (before, after) = (was?.description ?? "", now?.description ?? "")
      return
    }
    (before, after) = (text(was, enough ?? Self.most), text(now, enough ?? Self.most))
  }

  /// With all decimals that are shown of a score here for a person, and for a program ten.
  init(_ change: ResultsDifference.Change, for terminal: Terminal) {
    self.init(change, places: terminal.format == .text ? 4 : 10, for: terminal)
  }

  /// As many decimals as a fraction is written with.
  private static let most = 18
}
#endif
