import InovasiModel

/// What lies in a result bundle: every file with its size and hash, and one hash over all of them.
///
/// Whoever knows ``root`` from elsewhere, such as the minutes, knows every byte of the bundle.
public struct BundleManifest: Hashable, Sendable, Codable {
  /// A file of a bundle.
  public struct File: Hashable, Sendable, Codable {
    /// Its path inside the bundle, with `/`.
    public let path: String
    /// How many bytes it has.
    public let bytes: Int
    /// Its SHA-256 in hexadecimal digits.
    public let sha256: String

    /// A file with this content.
    public init(path: String, content: [UInt8]) {
      self.path = path
      bytes = content.count
      sha256 = SHA256.hex(of: content)
    }

    /// A file that has been read already.
    init(path: String, bytes: Int, sha256: String) {
      self.path = path
      self.bytes = bytes
      self.sha256 = sha256
    }
  }

  /// The file in which a manifest is kept.
  public static let fileName = "manifest.json"

  /// What a manifest does not list: itself, and what is signed with it.
  static let unlisted: Set = [fileName, BundleSignature.fileName]

  /// The version of the form of bundles.
  public let format: Int
  /// The files in order of paths; the manifest itself is not among them.
  public let files: [File]
  /// The SHA-256 over the lines `sha256  bytes  path`, each ended by a line feed, in order of paths.
  public let root: String

  /// The manifest of these files.
  public init(files: [File]) {
    format = 1
    self.files = files.sorted { $0.path < $1.path }
    root = SHA256.hex(of: self.files.map { "\($0.sha256)  \($0.bytes)  \($0.path)\n" }.joined().utf8)
  }

  /// The manifest in its one canonical form.
  public func content() throws(ExchangeError) -> [UInt8] { try BundleFolder.canonical(self, Self.fileName) }
}
