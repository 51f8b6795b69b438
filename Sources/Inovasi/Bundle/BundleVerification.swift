/// What verifying a bundle came to.
public struct BundleVerification: Sendable {
  /// The manifest's hash over everything.
  public let root: String
  /// What there is to say, in order: changed files first, then signatures, then what is not reproduced.
  public internal(set) var findings: [Finding]
  /// What the results of the bundle and those computed again differ in: `before` is what the bundle says.
  public internal(set) var difference = ResultsDifference(from: Results(), to: Results())
  /// The signatures that are there and valid; whose keys they are has to be known from elsewhere.
  public internal(set) var signatures: [BundleSignature] = []
  /// Whether the hash is the one that was expected.
  public internal(set) var isRootConfirmed = false
  /// Whether the key that was expected has signed.
  public internal(set) var isSignerConfirmed = false

  init(root: String, findings: [Finding]) {
    self.root = root
    self.findings = findings
  }

  /// Whether every byte is as the manifest says, everything was reproduced, and everything that was expected is so.
  public var isSound: Bool { findings.allSatisfy { $0.severity != .error } }

  /// Whether it is also known whose bundle it is: by its hash, or by a signature, known from elsewhere.
  ///
  /// Without it, somebody may have changed an input and made the bundle anew.
  public var isOriginKnown: Bool { isSound && (isRootConfirmed || isSignerConfirmed) }
}

extension BundleVerification {
  /// Checks signatures, and whether the key that is expected is among them.
  mutating func check(
    _ signatures: [BundleSignature], of message: [UInt8], by verifiers: [any SignatureVerifier], expecting key: [UInt8]?
  ) {
    let expected = key.map(BundleSignature.text(ofKey:))
    for signature in signatures {
      let parameters: TextParameters = ["key": signature.publicKey, "algorithm": signature.algorithm]
      switch signature.isValid(for: message, by: verifiers) {
      case true?:
        self.signatures.append(signature)
        if signature.publicKey == expected { isSignerConfirmed = true }
      case false?:
        findings.append(Finding(.bundleSignatureInvalid, about: .file(BundleSignature.fileName), parameters: parameters))
      case nil:
        findings.append(Finding(.bundleSignatureUnknown, about: .file(BundleSignature.fileName), parameters: parameters))
      }
    }
    if let expected, !isSignerConfirmed {
      findings.append(Finding(.bundleSignatureMissing, about: .file(BundleSignature.fileName), parameters: ["key": expected]))
    }
  }
}
