/// Answers which regions there are and were.
public protocol RegionDirectory: Sendable {
  /// The region with this code, in use or retired; `nil` for a code that never was.
  func region(_ code: RegionCode) -> Region?

  /// The regions that go by this name, compared by ``Swift/String/folded``; a bare `Malang` is two of them.
  func regions(named name: String) -> [Region]
}
