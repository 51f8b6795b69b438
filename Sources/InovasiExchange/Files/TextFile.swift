/// A text written as a file of its own in a folder, which is made when it does not exist.
public enum TextFile {
  /// Writes bytes as a file at a path, which takes its name when it is whole.
  public static func write(_ bytes: [UInt8], to path: String) throws(ExchangeError) {
    var output = try ByteOutput(path: path, name: path)
    output.bytes.append(contentsOf: bytes)
    try output.finish()
  }

  /// Writes bytes as a new file that its owner alone can read and write.
  ///
  /// - Throws: an error when anything is at the path: a secret is never overwritten.
  public static func write(secret bytes: [UInt8], to path: String) throws(ExchangeError) {
    try write(new: bytes, to: path, isSecret: true)
  }

  /// Writes bytes as a new file that everybody may read.
  ///
  /// - Throws: an error when anything is at the path.
  package static func write(new bytes: [UInt8], to path: String) throws(ExchangeError) {
    try write(new: bytes, to: path, isSecret: false)
  }

  /// Takes away a file, where there is one.
  package static func remove(_ path: String) { SystemFile.remove(path) }

  private static func write(new bytes: [UInt8], to path: String, isSecret: Bool) throws(ExchangeError) {
    guard let file = SystemFile.creating(path, mode: isSecret ? 0o600 : 0o644) else {
      throw ExchangeError(FileBytes.exists(path) ? .bundleExists : .fileUnwritable, path)
    }
    guard file.write(bytes.span), file.synchronize() else {
      SystemFile.remove(path)
      throw ExchangeError(.fileUnwritable, path)
    }
  }

  /// Writes bytes as a file that its owner alone can read and write, in the place of one that may be there.
  static func replace(secret bytes: [UInt8], at path: String) throws(ExchangeError) {
    let temporary = "\(path).part-\(SystemFile.processNumber)"
    SystemFile.remove(temporary)
    try write(secret: bytes, to: temporary)
    guard SystemFile.rename(temporary, to: path) else {
      SystemFile.remove(temporary)
      throw ExchangeError(.fileUnwritable, path)
    }
  }

  /// The bytes of a file that is no larger than a limit.
  public static func read(_ path: String, limit: Int) throws(ExchangeError) -> [UInt8] {
    try FileBytes(path: path, name: path).all(limit: limit)
  }

  /// Whether anybody but its owner may read a file.
  public static func isReadableByOthers(_ path: String) throws(ExchangeError) -> Bool {
    guard let mode = SystemFile.mode(of: path) else { throw ExchangeError(.fileMissing, path) }
    return mode & 0o077 != 0
  }

  /// Writes a text under a name that came from outside; letters that a file's name cannot have become underscores.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - name: the name without its ending, such as an entry's identifier.
  ///   - ending: the ending, without its point.
  ///   - folder: the folder.
  /// - Returns: the path of the file.
  @discardableResult
  public static func write(
    _ text: String, named name: String, ending: String, in folder: String
  ) throws(ExchangeError) -> String {
    try ResultWriter(folder: folder).makeFolder()
    let file = safe(name) + "." + ending
    var output = try ByteOutput(path: "\(folder)/\(file)", name: file)
    output.bytes.append(contentsOf: text.utf8)
    try output.finish()
    return "\(folder)/\(file)"
  }

  /// No stroke, no control character, and no point in front, so that the file stays in its folder and is seen.
  ///
  /// A name that had to be changed ends with a number made of the whole of it, so that no two names become one file.
  static func safe(_ name: String) -> String {
    let letters = name.map { $0.isASCII && ($0.isLetter || $0.isNumber) || "-_. ".contains($0) ? $0 : "_" }
    let text = String(letters.prefix(80))
    guard text != name || text.hasPrefix(".") else { return text }
    let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    return "_" + text + "-" + String(hash, radix: 36)
  }
}
