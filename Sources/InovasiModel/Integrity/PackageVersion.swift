/// The version of this package, in the form of Semantic Versioning: what `inovasi --version` prints, what a bundle says that it was
/// computed by, and the newest release in the changelog.
public enum PackageVersion {
  /// `0.1.0`.
  public static let current = "0.1.0"
}
