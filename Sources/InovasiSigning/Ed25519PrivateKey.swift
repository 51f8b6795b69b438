#if Signing
import Crypto
public import InovasiExchange
import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A private key that signs bundles with ``Ed25519``.
///
/// It has no description that shows it. Each signature of a message is valid; whether two are the same bytes is the library's to
/// say: Apple's mixes chance into them, RFC 8032 does not.
public struct Ed25519PrivateKey: ManifestSigner {
  private let key: Curve25519.Signing.PrivateKey

  /// A new key, from the system's source of chance.
  public init() { key = Curve25519.Signing.PrivateKey() }

  /// A key from its 32 bytes; `nil` for any other number of them.
  public init?(seed: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.key = key
  }

  /// `Ed25519`.
  public var algorithm: String { Ed25519.name }

  /// The 32 bytes with which others check.
  public var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

  /// The 64 bytes of the signature of a message.
  public func signature(of message: [UInt8]) throws(ExchangeError) -> [UInt8] {
    do {
      return Array(try key.signature(for: Data(message)))
    } catch {
      throw ExchangeError(Finding(.signingKeyInvalid, about: .competition, parameters: ["file": algorithm]))
    }
  }

  var seed: [UInt8] { Array(key.rawRepresentation) }
}

extension Ed25519PrivateKey: CustomStringConvertible, CustomReflectable {
  /// The public key; the private one is never shown.
  public var description: String { "Ed25519 \(BundleSignature.text(ofKey: publicKey))" }

  /// Nothing that a debugger or a log could give away.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
#endif
