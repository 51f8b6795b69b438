public import InovasiModel

/// Where the tables of judging — `assignments`, `conflicts`, `overrides`, `preferences` — name each thing for the first time, to the line and
/// character.
///
/// What these tables say is kept without their rows. A finding about a name that leads nowhere says the table and column as its path and the
/// name as its value, and is placed by them.
///
/// Memory: some 100 bytes a name and column.
public struct NamePlaces: Hashable, Sendable {
  private struct Name: Hashable {
    let path: String
    let text: String
  }

  private var places: [Name: SourceLocation] = [:]

  /// No names yet.
  public init() {}

  /// Whether nothing is named anywhere.
  public var isEmpty: Bool { places.isEmpty }

  /// Notes where a name stands, unless it stands further up already; a blank cell names nothing.
  mutating func add<Subject>(_ id: Identifier<Subject>?, _ path: String, at location: @autoclosure () -> SourceLocation?) {
    guard let id else { return }
    let name = Name(path: path, text: id.rawValue)
    if places[name] == nil { places[name] = location() }
  }

  /// The place of the name that a finding is about, where it has none; `nil` where no more is known. Complexity: O(1).
  public func place(of finding: Finding) -> SourceLocation? {
    guard finding.location == nil, let value = finding.value else { return nil }
    return places[Name(path: finding.path, text: value)]
  }
}
