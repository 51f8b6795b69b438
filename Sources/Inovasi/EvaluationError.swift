/// Why a competition could not be evaluated at all.
public enum EvaluationError: Error, Sendable {
  /// A file is missing, or cannot be read as what it should be.
  case reading(ExchangeError)
  /// The rulebook contradicts itself.
  case rulebook([Finding])
  /// A score cannot be computed exactly.
  case scoring(ScoringError)
  /// A file of alternatives or ballots holds nothing that could be ranked.
  case ranking([Finding])
  /// A published form asks for something that is not there.
  case export([Finding])
  /// A template cannot be read or filled in.
  case template(TemplateError)

  /// The same, as findings that people can read.
  public var findings: [Finding] {
    switch self {
    case .reading(let error): [error.finding]
    case .rulebook(let findings), .ranking(let findings), .export(let findings): findings
    case .scoring(let error): [error.finding]
    case .template(let error): [error.finding]
    }
  }

  /// Whether a file or folder that was named does not exist.
  public var isMissingInput: Bool {
    if case .reading(let error) = self { error.isMissingInput } else { false }
  }
}

extension EvaluationError: CustomStringConvertible {
  /// What is wrong and what to do about it, in English.
  public var description: String {
    findings.map { "\($0.code): \($0.message(in: .english)) \($0.advice(in: .english))" }.joined(separator: "\n")
  }
}
