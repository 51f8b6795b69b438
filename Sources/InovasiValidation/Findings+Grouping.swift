public import InovasiModel

/// Findings that belong together, under what they share.
public struct FindingGroup: Hashable, Sendable {
  /// What they share: an identifier, a code, a file.
  public let name: String
  /// The findings, in order.
  public let findings: [Finding]
}

/// What findings are gathered by.
public enum FindingGrouping: String, Hashable, Sendable, CaseIterable {
  /// The thing that they are about.
  case subject
  /// The rule that raised them, by code.
  case code
  /// The file in which the fault stands.
  case file
}

extension Sequence<Finding> {
  /// The findings gathered, in order of what they share; those that have no such thing under an empty name.
  ///
  /// Complexity: O(*n* log *n*).
  public func grouped(by grouping: FindingGrouping) -> [FindingGroup] {
    let groups = Dictionary(grouping: self) { finding in
      switch grouping {
      case .subject: finding.subject.name
      case .code: finding.code
      case .file: finding.location?.file ?? ""
      }
    }
    return groups.sorted { $0.key < $1.key }.map { FindingGroup(name: $0.key, findings: $0.value.sorted()) }
  }
}
