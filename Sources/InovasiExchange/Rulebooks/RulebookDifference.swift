public import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One thing that two rulebooks say differently.
public struct RulebookDifference: Hashable, Sendable, Codable {
  /// Where: `sections[ringkasan].maximumWords`; a thing with an identifier goes by it, wherever it stands in its list.
  public let path: String
  /// What the first says, as JSON; `nil` when it says nothing there.
  public let before: String?
  /// What the second says, as JSON; `nil` when it says nothing there.
  public let after: String?

  /// Everything that two rulebooks say differently, in order of paths; empty when they are equal but for their order.
  ///
  /// Complexity: O(*n* log *n*) in the size of the rulebooks.
  public static func differences(
    from first: Rulebook, to second: Rulebook
  ) throws(ExchangeError) -> [RulebookDifference] {
    do {
      var found: [RulebookDifference] = []
      try compare(tree(of: first), tree(of: second), "", &found)
      return found.sorted { $0.path < $1.path }
    } catch {
      throw ExchangeError(.fileUnreadable, "\(first.id), \(second.id)")
    }
  }

  private static func tree(of rulebook: Rulebook) throws -> SettingsTree {
    try JSONDecoder().decode(SettingsTree.self, from: JSONEncoder().encode(rulebook))
  }

  private static func compare(
    _ first: SettingsTree?, _ second: SettingsTree?, _ path: String, _ found: inout [RulebookDifference]
  ) throws {
    guard first != second else { return }
    switch (first, second) {
    case (.object(let left)?, .object(let right)?):
      for key in Set(left.keys).union(right.keys).sorted() {
        try compare(left[key], right[key], path.isEmpty ? key : "\(path).\(key)", &found)
      }
    case (.list(let left)?, .list(let right)?) where (left + right).allSatisfy({ $0.name != nil }):
      let before = Dictionary(left.map { ($0.name ?? "", $0) }) { first, _ in first }
      let after = Dictionary(right.map { ($0.name ?? "", $0) }) { first, _ in first }
      for name in Set(before.keys).union(after.keys).sorted() {
        try compare(before[name], after[name], "\(path)[\(name)]", &found)
      }
    default:
      found.append(RulebookDifference(path: path, before: try text(first), after: try text(second)))
    }
  }

  private static func text(_ tree: SettingsTree?) throws -> String? {
    guard let tree else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(tree), as: UTF8.self)
  }
}
