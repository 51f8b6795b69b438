/// What verifying a bundle came to.
public struct BundleVerification: Sendable {
  /// The manifest's hash over everything.
  public let root: String
  /// What is wrong, in order: changed files first, then what is not reproduced.
  public let findings: [Finding]
  /// What the results of the bundle and those computed again differ in: `before` is what the bundle says.
  public let difference: ResultsDifference

  /// Whether every byte is as the manifest says and everything was reproduced.
  public var isSound: Bool { findings.isEmpty }
}
