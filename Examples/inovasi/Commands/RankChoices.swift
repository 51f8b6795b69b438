#if CommandLine
public import ArgumentParser
public import Inovasi

/// The methods that a user asks for: all, or some by name.
struct MethodChoice: ExpressibleByArgument {
  static let all = MethodChoice(names: [])

  private let names: [String]

  private init(names: [String]) { self.names = names }

  init?(argument: String) {
    names = argument == "all" ? [] : argument.commaSeparated.map { $0.lowercased() }
    let known = Set(DecisionMethods.standard.map(\.name) + BallotMethods.standard.map(\.name))
    guard names.allSatisfy(known.contains) else { return nil }
  }

  var defaultValueDescription: String { "all" }

  /// Those of the methods that were asked for; a name that is none of theirs belongs to another kind of file.
  func chosen<Method>(among methods: [Method], _ name: (Method) -> String) throws -> [Method] {
    guard !names.isEmpty else { return methods }
    return try names.map { asked in
      guard let found = methods.first(where: { name($0) == asked }) else {
        throw ValidationError.unknown(asked, for: "--method", known: methods.map(name))
      }
      return found
    }
  }
}

/// Weights as numbers or as a way to find them.
struct WeightChoice: ExpressibleByArgument {
  let weighting: DecisionTable.Weighting

  init?(argument: String) {
    switch argument {
    case "equal": weighting = .equal
    case "entropy": weighting = .entropy
    case "critic": weighting = .critic
    default:
      let numbers = argument.commaSeparated.map { Double(plain: $0) }
      guard numbers.allSatisfy({ $0 != nil }) else { return nil }
      weighting = .given(numbers.compactMap(\.self))
    }
  }
}

/// Bounds: `0:100`, or one for each criterion.
struct BoundsChoice: ExpressibleByArgument {
  let bounds: [ClosedRange<Double>]

  init?(argument: String) {
    var bounds: [ClosedRange<Double>] = []
    for text in argument.commaSeparated {
      let ends = text.split(separator: ":").map { Double(plain: String($0)) }
      guard ends.count == 2, let least = ends[0], let greatest = ends[1], least < greatest else { return nil }
      bounds.append(least...greatest)
    }
    self.bounds = bounds
  }
}

extension String {
  /// What stands between commas, without spaces at its ends.
  var commaSeparated: [String] {
    split(separator: ",", omittingEmptySubsequences: false).map { part in
      let start = part.drop(while: \.isWhitespace)
      return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
  }
}

extension Double {
  /// A plain number or a percentage: `0.25`, `25%`.
  fileprivate init?(plain text: String) {
    let isPercent = text.hasSuffix("%")
    let digits = isPercent ? String(text.dropLast()) : text
    guard digits.utf8.allSatisfy({ (48...57).contains($0) || "+-.".utf8.contains($0) }), let value = Double(digits),
      value.isFinite
    else { return nil }
    self = isPercent ? value / 100 : value
  }
}

extension RankStyle: ExpressibleByArgument {}
extension RankingFile.Kind: ExpressibleByArgument {}
extension BallotProfile.Unranked: ExpressibleByArgument {}
#endif
