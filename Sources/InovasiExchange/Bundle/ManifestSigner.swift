/// Somebody who signs bundles: a private key under one scheme of signatures.
///
/// Only bytes are seen here, so that any scheme can take part: one in software, a card, or the national certificate authority's service.
/// `InovasiSigning` has Ed25519. `SignatureCompatTest` in InovasiTesting tries an implementation.
public protocol ManifestSigner: Sendable {
  /// The name of the scheme: `Ed25519`.
  var algorithm: String { get }

  /// The key with which others check, in the scheme's own form.
  var publicKey: [UInt8] { get }

  /// The signature of a message.
  ///
  /// - Throws: an error when the key cannot be used.
  func signature(of message: [UInt8]) throws(ExchangeError) -> [UInt8]
}
