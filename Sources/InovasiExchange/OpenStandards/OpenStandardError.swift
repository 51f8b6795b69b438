public import InovasiModel

/// Why nothing was exported.
public enum OpenStandardError: Error, Hashable, Sendable {
  /// The standard asks for something that is not there, or not of its form: everything that is, at once.
  case refused([Finding])
  /// The file or folder cannot be written.
  case unwritable(ExchangeError)

  /// The same, as findings that people can read.
  public var findings: [Finding] {
    switch self {
    case .refused(let findings): findings
    case .unwritable(let error): [error.finding]
    }
  }
}

extension OpenStandardError: CustomStringConvertible {
  /// What is wrong, in English.
  public var description: String {
    findings.map { "\($0.code): \($0.message(in: .english))" }.joined(separator: "\n")
  }
}
