public import InovasiModel

/// Where the small tables — agencies, judges, the history, absences, and those of judging — say what a finding may be about, to the line and
/// character.
///
/// What these tables say is kept without their rows. A finding about it is placed by its subject, its path and its value, or by the
/// first two where the value stands nowhere. What is said twice is placed where it stands first.
///
/// Memory: some 120 bytes for each cell that can be wrong.
public struct NamePlaces: Hashable, Sendable {
  private struct Key: Hashable {
    let subject: Finding.Subject
    let path: String
    let text: String?
  }

  private var places: [Key: SourceLocation] = [:]

  /// No places yet.
  public init() {}

  /// Whether nothing is placed.
  public var isEmpty: Bool { places.isEmpty }

  /// Notes where a name stands, unless it stands further up already; a blank cell names nothing.
  mutating func add<Subject>(
    _ id: Identifier<Subject>?, _ path: String, of subject: Finding.Subject = .competition,
    at location: @autoclosure () -> SourceLocation?
  ) {
    if let id { add(id.rawValue, path, of: subject, at: location()) }
  }

  /// Notes where a field stands, whatever it says, likewise.
  mutating func add(field path: String, of subject: Finding.Subject, at location: @autoclosure () -> SourceLocation?) {
    add(nil, path, of: subject, at: location())
  }

  private mutating func add(
    _ text: String?, _ path: String, of subject: Finding.Subject, at location: @autoclosure () -> SourceLocation?
  ) {
    let key = Key(subject: subject, path: path, text: text.map(Privacy.masked))
    if places[key] == nil { places[key] = location() }
  }

  /// The place of what a finding is about, where it has none; `nil` where no more is known. Complexity: O(1).
  public func place(of finding: Finding) -> SourceLocation? {
    guard finding.location == nil else { return nil }
    let place = finding.value.flatMap { places[Key(subject: finding.subject, path: finding.path, text: $0)] }
    return place ?? places[Key(subject: finding.subject, path: finding.path, text: nil)]
  }
}
