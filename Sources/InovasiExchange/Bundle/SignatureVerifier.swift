/// A scheme of signatures, as whoever checks one needs it: no secret is in it.
public protocol SignatureVerifier: Sendable {
  /// The name of the scheme: `Ed25519`.
  var algorithm: String { get }

  /// Whether the owner of a public key signed the message; a key or a signature that makes no sense is not valid.
  func isValid(_ signature: [UInt8], of message: [UInt8], by publicKey: [UInt8]) -> Bool
}
