#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A signature over the bytes of `manifest.json`, and so over every byte of the bundle.
///
/// The signatures lie beside the manifest in `signatures.json`, which the manifest does not list: a signature cannot be part of what it
/// signs, and one that is added later changes nothing else. A key's owner is not said there, since anybody can write a name; who checks
/// a signature knows the key from elsewhere.
public struct BundleSignature: Hashable, Sendable, Codable {
  /// The file in which signatures are kept.
  public static let fileName = "signatures.json"

  /// The name of the scheme: `Ed25519`.
  public let algorithm: String
  /// The key that checks it, in Base64.
  public let publicKey: String
  /// The signature, in Base64.
  public let signature: String

  /// Whose it is: the key, under its scheme.
  fileprivate var key: (algorithm: String, publicKey: String) { (algorithm, publicKey) }

  /// A public key as texts have it: in Base64.
  public static func text(ofKey key: [UInt8]) -> String { Data(key).base64EncodedString() }

  /// A public key from its text; `nil` for one that is not in Base64.
  public static func key(ofText text: String) -> [UInt8]? { Data(base64Encoded: text).map(Array.init) }

  /// What signers say of a message, in order of schemes and keys; who signs twice is named once.
  static func sign(_ message: [UInt8], with signers: [any ManifestSigner]) throws(ExchangeError) -> [BundleSignature] {
    var signatures: [BundleSignature] = []
    for signer in signers {
      let key = text(ofKey: signer.publicKey)
      guard !signatures.contains(where: { $0.algorithm == signer.algorithm && $0.publicKey == key }) else { continue }
      signatures.append(
        BundleSignature(
          algorithm: signer.algorithm, publicKey: key,
          signature: Data(try signer.signature(of: message)).base64EncodedString()))
    }
    return signatures.sorted { $0.key < $1.key }
  }

  /// Whether it is a signature of the message; `nil` when no scheme of this name is at hand.
  public func isValid(for message: [UInt8], by verifiers: [any SignatureVerifier]) -> Bool? {
    guard let verifier = verifiers.first(where: { $0.algorithm == algorithm }) else { return nil }
    guard let key = Data(base64Encoded: publicKey), let bytes = Data(base64Encoded: signature) else { return false }
    return verifier.isValid(Array(bytes), of: message, by: Array(key))
  }
}

extension BundleFolder {
  /// The signatures beside the manifest, as they stand there, unchecked; none when there is no such file.
  ///
  /// - Throws: an error when the file cannot be read, is a link, or is not in its one form.
  public func signatures() throws(ExchangeError) -> [BundleSignature] {
    let name = BundleSignature.fileName
    guard !SystemFile.isLink("\(path)/\(name)") else { throw ExchangeError(.bundleFileNotPlain, name) }
    guard FileBytes.exists("\(path)/\(name)") else { return [] }
    let written = try content(of: name)
    let signatures = try decoded([BundleSignature].self, from: name, written)
    guard try Self.canonical(signatures, name) == written else { throw ExchangeError(.bundleFileChanged, name) }
    return signatures
  }

  /// Signs a bundle that is there, as one who was not there when it was made: every member of a committee in turn.
  ///
  /// Nothing but `signatures.json` changes. Who has signed before is named once, with the new signature. What the bundle holds is not looked
  /// at here: who signs has it verified first.
  ///
  /// - Returns: all signatures that it bears now.
  /// - Throws: an error when the manifest or the signatures cannot be read, a key cannot be used, or the file cannot be written; then
  ///   everything is as it was.
  @discardableResult
  public func sign(with signers: [any ManifestSigner]) throws(ExchangeError) -> [BundleSignature] {
    let name = BundleSignature.fileName
    let added = try BundleSignature.sign(try content(of: BundleManifest.fileName), with: signers)
    let kept = try signatures().filter { earlier in !added.contains { $0.key == earlier.key } }
    let all = (kept + added).sorted { $0.key < $1.key }
    try put(Self.canonical(all, name), at: name)
    return all
  }
}
