/// Answers which affairs of government there are.
///
/// `InovasiCatalog` brings Indonesia's; a test or another country brings its own. An answer is fixed for the life of the
/// directory, and the same from every thread.
public protocol AffairDirectory: Sendable {
  /// The affair with this code, or `nil` when there is none.
  func affair(_ id: Affair.ID) -> Affair?

  /// Every affair, in order of codes.
  var affairs: [Affair] { get }
}
