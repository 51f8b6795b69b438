extension [any SignatureVerifier] {
  /// The schemes of signatures that come with the package as it was built: Ed25519 with the trait `Signing`, none without.
  public static var installed: [any SignatureVerifier] {
    #if Signing
    [Ed25519()]
    #else
    []
    #endif
  }
}
