#if Signing
public import InovasiExchange
import InovasiModel

/// A key in a file of its own: PEM, with the key in the standard form for its kind, so that other tools read it too.
///
/// ```
/// openssl pkey -in kota.key -text -noout
/// ```
///
/// A private key is `PRIVATE KEY` (PKCS #8), a public one `PUBLIC KEY` (SubjectPublicKeyInfo). Source: RFC 8410, sections 4, 7 and 10.
public enum KeyFile {
  /// Writes a private key, readable by its owner alone; a file that is there is never overwritten.
  public static func write(_ key: Ed25519PrivateKey, to path: String) throws(ExchangeError) {
    try TextFile.write(secret: pem("PRIVATE KEY", privateHeader + key.seed), to: path)
  }

  /// Writes a public key; a file that is there is never overwritten, since bundles that it proves would be proved no more.
  public static func write(publicKey: [UInt8], to path: String) throws(ExchangeError) {
    try TextFile.write(new: pem("PUBLIC KEY", publicHeader + publicKey), to: path)
  }

  /// Writes a private key and the public one that belongs to it: both, or neither where a file is there already.
  public static func write(
    _ key: Ed25519PrivateKey, to path: String, publicTo publicPath: String
  ) throws(ExchangeError) {
    // The public one first: of the two it is the one that may be taken away again.
    try write(publicKey: key.publicKey, to: publicPath)
    do {
      try write(key, to: path)
    } catch {
      TextFile.remove(publicPath)
      throw error
    }
  }

  /// Reads a private key.
  ///
  /// - Throws: an error when there is no such file, others can read it, or it holds no private key.
  public static func privateKey(_ path: String) throws(ExchangeError) -> Ed25519PrivateKey {
    guard try !TextFile.isReadableByOthers(path) else { throw ExchangeError(.signingKeyExposed, path) }
    guard let bytes = try content(of: path, "PRIVATE KEY", after: privateHeader), let key = Ed25519PrivateKey(seed: bytes)
    else { throw ExchangeError(.signingKeyInvalid, path) }
    return key
  }

  /// Reads a public key.
  ///
  /// - Throws: an error when there is no such file, or it holds no public key.
  public static func publicKey(_ path: String) throws(ExchangeError) -> [UInt8] {
    guard let bytes = try content(of: path, "PUBLIC KEY", after: publicHeader) else {
      throw ExchangeError(.signingKeyInvalid, path)
    }
    return bytes
  }

  /// The DER before the 32 bytes of a private key: RFC 8410, section 7, version 1 without attributes.
  private static let privateHeader: [UInt8] = [
    0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
  ]

  /// The DER before the 32 bytes of a public key: RFC 8410, section 4.
  private static let publicHeader: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]

  private static func pem(_ label: String, _ der: [UInt8]) -> [UInt8] {
    // At most 48 bytes: one line of 64 letters (RFC 7468, section 3).
    Array("-----BEGIN \(label)-----\n\(BundleSignature.text(ofKey: der))\n-----END \(label)-----\n".utf8)
  }

  private static func content(
    of path: String, _ label: String, after header: [UInt8]
  ) throws(ExchangeError) -> [UInt8]? {
    let text = String(decoding: try TextFile.read(path, limit: 4096), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { $0.filter { $0 != " " && $0 != "\t" } }
    guard let start = lines.firstIndex(of: "-----BEGIN\(label.filter { $0 != " " })-----"),
      let end = lines[start...].firstIndex(of: "-----END\(label.filter { $0 != " " })-----"),
      let der = BundleSignature.key(ofText: lines[(start + 1)..<end].joined()), der.starts(with: header),
      der.count == header.count + 32
    else { return nil }
    return Array(der[header.count...])
  }
}
#endif
