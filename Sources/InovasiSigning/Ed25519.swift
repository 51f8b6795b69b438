#if Signing
import Crypto
public import InovasiExchange

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Signatures over Edwards curves, in the form that most of the world uses: 32 bytes of key, 64 of signature.
///
/// Source: RFC 8032, section 5.1; computed by swift-crypto.
public struct Ed25519: SignatureVerifier {
  /// `Ed25519`.
  public static let name = "Ed25519"

  /// The scheme.
  public init() {}

  /// `Ed25519`.
  public var algorithm: String { Self.name }

  /// Whether the owner of a public key of 32 bytes signed the message.
  public func isValid(_ signature: [UInt8], of message: [UInt8], by publicKey: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
    return key.isValidSignature(Data(signature), for: Data(message))
  }
}
#endif
