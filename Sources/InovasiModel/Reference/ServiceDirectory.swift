/// Answers which public services there are, and which affair each falls under.
public protocol ServiceDirectory: Sendable {
  /// The service with this identifier, or `nil` when there is none.
  func service(_ id: Service.ID) -> Service?

  /// The services that go by this name: official name, abbreviation or alias, compared by ``Swift/String/folded``.
  ///
  /// More than one when the name is ambiguous, none when nobody uses it. Nothing is guessed.
  func services(named name: String) -> [Service]

  /// Every service, in order of identifiers.
  var services: [Service] { get }
}
