public import InovasiModel

/// Why ballots are none, or a method cannot count them.
public enum BallotError: Error, Hashable, Sendable {
  /// There is nobody to rank.
  case noCandidates
  /// There is nothing to count.
  case noBallots
  /// A count that is not above zero.
  case count(Int)
  /// A candidate stands twice on one ballot.
  case candidateTwice(String)
  /// A candidate is compared with itself.
  case comparedWithItself(String)
  /// The counts add up to more than an integer holds.
  case tooManyBallots
  /// A number cannot be computed exactly.
  case overflow(ArithmeticOverflow)
  /// Nothing compares the candidates of one set with those of another, so that no order holds for both.
  case disconnected([[String]])
  /// No finite ability explains the comparisons: some candidates never lost to the others, or never won.
  case separated([[String]])
  /// Ballots leave candidates out without putting them last, so that ranks on one are not comparable with ranks on another.
  case uneven(method: String)
  /// The reference is no candidate that was compared.
  case unknownReference(String)
  /// The computation does not settle.
  case noConvergence(method: String)
}

extension BallotError {
  /// The error as a finding, for a report that lists everything in one form.
  public var finding: Finding {
    switch self {
    case .noCandidates, .noBallots: finding(.ballotNone)
    case .count(let count): finding(.ballotCount, ["count": "\(count)"])
    case .candidateTwice(let name): finding(.ballotCandidateTwice, ["candidate": name])
    case .comparedWithItself(let name): finding(.ballotSelf, ["candidate": name])
    case .tooManyBallots: finding(.ballotOverflow, ["operation": "Int + Int"])
    case .overflow(let overflow): finding(.ballotOverflow, ["operation": overflow.operation])
    case .disconnected(let sets): finding(.ballotDisconnected, ["sets": Self.text(sets)])
    case .separated(let sets): finding(.ballotSeparated, ["sets": Self.text(sets)])
    case .uneven(let method): finding(.ballotUneven, ["method": method])
    case .unknownReference(let name): finding(.ballotReference, ["candidate": name])
    case .noConvergence(let method): finding(.ballotNoConvergence, ["method": method])
    }
  }

  private func finding(_ kind: FindingKind, _ parameters: TextParameters = [:]) -> Finding {
    Finding(kind, about: .competition, parameters: parameters)
  }

  private static func text(_ sets: [[String]]) -> String {
    sets.map { "{" + $0.joined(separator: ", ") + "}" }.joined(separator: " | ")
  }
}

extension BallotError: CustomStringConvertible {
  /// The reason in English.
  public var description: String { finding.message(in: .english) }
}
