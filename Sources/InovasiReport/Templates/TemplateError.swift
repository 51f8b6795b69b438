public import InovasiModel

/// Why a template cannot be read or filled in, and at which line.
public struct TemplateError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// The tag or section is not closed, or closed without having been opened, or of a kind that is not known.
    case syntax
    /// There is no value of this name.
    case unknownName
    /// There is no template of this name.
    case unknownPartial
    /// A list or a group of values stands where a text has to.
    case notText
    /// A limit was reached.
    case limit
  }

  /// What is wrong.
  public let fault: Fault
  /// The template's name.
  public let template: String
  /// The line, counted from 1.
  public let line: Int
  /// The tag or name that is wrong.
  public let name: String

  /// The same, as a finding that people can read.
  public var finding: Finding {
    let kind: FindingKind =
      switch fault {
      case .syntax: .templateSyntax
      case .unknownName: .templateUnknownName
      case .unknownPartial: .templateUnknownPartial
      case .notText: .templateNotText
      case .limit: .templateLimit
      }
    return Finding(
      kind, about: .file(template), location: SourceLocation(file: template, line: line),
      parameters: ["name": name, "template": template])
  }
}

extension TemplateError: CustomStringConvertible {
  /// What is wrong and what to do about it, in English.
  public var description: String {
    "\(template):\(line): \(finding.message(in: .english)) \(finding.advice(in: .english))"
  }
}
