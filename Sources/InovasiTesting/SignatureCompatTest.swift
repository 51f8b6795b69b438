public import InovasiExchange

/// What every pair of `ManifestSigner` and `SignatureVerifier` has to keep, as a suite that an implementation can be run against.
///
/// ```swift
/// @Test func ed25519() throws {
///   #expect(try SignatureCompatTest.failures(of: Ed25519PrivateKey(), another: Ed25519PrivateKey(), by: Ed25519()) == [])
/// }
/// ```
///
/// The suite brings its own messages, from none to some thousand bytes, and changes every bit of one signature. Nothing here depends on a
/// test library: a failure is a text.
public enum SignatureCompatTest {
  /// What the scheme does not keep; empty when it keeps everything.
  ///
  /// - Parameters:
  ///   - signer: a key.
  ///   - another: another key of the same scheme.
  ///   - verifier: the scheme.
  /// - Throws: what the keys throw.
  public static func failures(
    of signer: any ManifestSigner, another: any ManifestSigner, by verifier: any SignatureVerifier
  ) throws(ExchangeError) -> [String] {
    var failures: [String] = []
    func expect(_ condition: Bool, _ text: String) { if !condition { failures.append(text) } }

    expect(signer.algorithm == verifier.algorithm, "the signer and the verifier go by different names")
    expect(signer.publicKey == signer.publicKey, "a key changes when it is asked for twice")
    expect(signer.publicKey != another.publicKey, "two keys are the same")
    for count in [0, 1, 63, 64, 65, 4_000] {
      let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let signature = try signer.signature(of: message)
      func isValid(_ signature: [UInt8], _ message: [UInt8], _ key: [UInt8]) -> Bool {
        verifier.isValid(signature, of: message, by: key)
      }
      expect(isValid(signature, message, signer.publicKey), "\(count) bytes: an own signature is not valid")
      expect(!isValid(signature, message + [0], signer.publicKey), "\(count) bytes: a longer message is valid")
      expect(!isValid(signature, message, another.publicKey), "\(count) bytes: another key's signature is valid")
      expect(!isValid([], message, signer.publicKey), "\(count) bytes: no signature is valid")
      expect(!isValid(Array(signature.dropLast()), message, signer.publicKey), "\(count) bytes: a shorter signature is valid")
      expect(!isValid(signature, message, []), "\(count) bytes: no key is valid")
      expect(!isValid(signature, message, [UInt8](repeating: 0xFF, count: 7)), "\(count) bytes: a key of nonsense is valid")
      guard count == 64 else { continue }
      for bit in 0..<signature.count * 8 {
        var changed = signature
        changed[bit / 8] ^= 1 << (bit % 8)
        expect(!isValid(changed, message, signer.publicKey), "bit \(bit) of a signature does not count")
      }
    }
    return failures
  }
}
