public import InovasiModel

/// Why a decision matrix is none, or a method cannot rank it.
public enum DecisionError: Error, Hashable, Sendable {
  /// What a method needs of a column.
  public enum Requirement: Hashable, Sendable {
    /// Every value above zero.
    case positive
    /// No value below zero.
    case notNegative
    /// At least one value that is not zero.
    case notAllZero
    /// At least two different values.
    case notConstant
    /// An average above zero.
    case positiveAverage
    /// More is better.
    case benefit
    /// Bounds.
    case bounds
    /// All values within the bounds.
    case withinBounds
  }

  /// There are no criteria.
  case noCriteria
  /// Fewer than two alternatives have every value.
  case tooFewAlternatives(Int)
  /// Two alternatives or two criteria share a name.
  case duplicateName(String)
  /// There are not as many rows as alternatives.
  case rowCount(Int, alternatives: Int)
  /// A row has not as many values as there are criteria.
  case valueCount(alternative: String, found: Int, expected: Int)
  /// There are not as many weights as criteria.
  case weightCount(found: Int, expected: Int)
  /// A value is infinite or not a number.
  case notFinite(alternative: String, criterion: String)
  /// A weight is negative, infinite or not a number.
  case weight(criterion: String)
  /// Weights do not add up to one, or cannot be brought to it.
  case weightSum(Double)
  /// Bounds are not finite, or empty.
  case bounds(criterion: String)
  /// A method cannot use a column.
  case column(criterion: String, method: String, Requirement)
  /// All alternatives are equal on every criterion that counts, so that a method has nothing to go by.
  case noDifference(method: String)
  /// Numbers are too large or too small for a method, so that its result is not finite.
  case notANumber(method: String)
  /// The competition's rulebook has no such stage.
  case unknownStage(Stage.ID)
  /// The scores of a competition cannot be computed.
  case scoring(ScoringError)
}

extension DecisionError {
  /// The error as a finding, for a report that lists everything in one form.
  public var finding: Finding {
    switch self {
    case .noCriteria: finding(.matrixNoCriteria)
    case .tooFewAlternatives(let count): finding(.matrixTooFew, ["count": "\(count)"])
    case .duplicateName(let name): finding(.matrixDuplicateName, ["name": name])
    case .rowCount(let found, let alternatives):
      finding(.matrixShape, ["name": "", "found": "\(found)", "expected": "\(alternatives)"])
    case .valueCount(let name, let found, let expected):
      finding(.matrixShape, ["name": name, "found": "\(found)", "expected": "\(expected)"])
    case .weightCount(let found, let expected):
      finding(.matrixWeightCount, ["found": "\(found)", "expected": "\(expected)"])
    case .notFinite(let alternative, let criterion):
      finding(.matrixNotFinite, ["alternative": alternative, "criterion": criterion])
    case .weight(let criterion): finding(.matrixWeight, ["criterion": criterion])
    case .weightSum(let sum): finding(.matrixWeightSum, ["sum": "\(sum)"])
    case .bounds(let criterion): finding(.matrixBounds, ["criterion": criterion])
    case .column(let criterion, let method, let requirement):
      finding(requirement.kind, ["criterion": criterion, "method": method], path: criterion)
    case .noDifference(let method): finding(.matrixNoDifference, ["method": method])
    case .notANumber(let method): finding(.matrixNotANumber, ["method": method])
    case .unknownStage(let stage): finding(.matrixUnknownStage, ["stage": stage.rawValue])
    case .scoring(let error): error.finding
    }
  }

  private func finding(_ kind: FindingKind, _ parameters: TextParameters = [:], path: String = "") -> Finding {
    Finding(kind, about: .competition, path: path, parameters: parameters)
  }
}

extension DecisionError: CustomStringConvertible {
  /// The reason in English.
  public var description: String { finding.message(in: .english) }
}
