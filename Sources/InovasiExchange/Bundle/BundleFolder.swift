public import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A result bundle as a folder: `inputs/` as they were, with `mended/` in it where rows were mended, `rulebook.json` resolved,
/// `parameters.json`, `outputs/` and `manifest.json`.
public struct BundleFolder: Sendable {
  /// Where the folder lies.
  public let path: String
  /// How much a file may hold.
  public let limits: ReadingLimits

  /// A bundle at this path.
  public init(_ path: String, limits: ReadingLimits = ReadingLimits()) {
    self.path = path
    self.limits = limits
  }

  /// Where the competition's files lie in it.
  public var inputs: String { "\(path)/inputs" }

  /// Where the mended rows lie that are read with them; `nil` where there are none.
  public var mended: String? {
    let folder = Self.mended(in: inputs)
    return FileBytes.exists(folder) ? folder : nil
  }

  /// Copies a competition's files to where a bundle keeps its inputs, and the mended rows that are read with them into a folder there.
  public static func copy(_ folder: CompetitionFolder, to inputs: String) throws(ExchangeError) {
    try copy(folder.fileNames(), of: folder.path, to: inputs)
    let names = try folder.mendedFileNames()
    guard let mended = folder.mended, !names.isEmpty else { return }
    try ResultWriter(folder: Self.mended(in: inputs)).makeFolder()
    try copy(names, of: mended, to: Self.mended(in: inputs))
  }

  private static func mended(in inputs: String) -> String { "\(inputs)/mended" }

  /// Writes a bundle, whole or not at all.
  ///
  /// Each input is copied once, and the results are computed from the copies.
  ///
  /// - Parameters:
  ///   - inputs: writes the competition's files into the folder whose path it is given.
  ///   - rulebook: the rulebook, with everything that it builds on.
  ///   - parameters: by what it was computed.
  ///   - signers: who signs the manifest; see ``BundleSignature``.
  ///   - outputs: computes the results of the inputs in the bundle and writes them; given the bundle and the folder of results.
  /// - Returns: the manifest.
  public func write(
    inputs: (_ folder: String) throws(ExchangeError) -> Void, rulebook: Rulebook, parameters: some Encodable,
    signers: [any ManifestSigner] = [],
    outputs: (_ bundle: BundleFolder, _ folder: String) throws(ExchangeError) -> Void
  ) throws(ExchangeError) -> BundleManifest {
    var manifest = BundleManifest(files: [])
    try WholeFolder.write(path) { temporary throws(ExchangeError) in
      let bundle = BundleFolder(temporary, limits: limits)
      try ResultWriter(folder: bundle.inputs).makeFolder()
      try inputs(bundle.inputs)
      try bundle.put(Self.canonical(rulebook, "rulebook.json"), at: "rulebook.json")
      try bundle.put(Self.canonical(parameters, "parameters.json"), at: "parameters.json")
      try outputs(bundle, "\(temporary)/outputs")
      manifest = BundleManifest(files: try bundle.files())
      let content = try manifest.content()
      try bundle.put(content, at: BundleManifest.fileName)
      guard !signers.isEmpty else { return }
      let signatures = try BundleSignature.sign(content, with: signers)
      try bundle.put(Self.canonical(signatures, BundleSignature.fileName), at: BundleSignature.fileName)
    }
    return manifest
  }

  /// What the manifest says.
  public func manifest() throws(ExchangeError) -> BundleManifest {
    try decoded(BundleManifest.self, from: BundleManifest.fileName)
  }

  /// A JSON file of the bundle.
  public func decoded<Value: Decodable>(_ type: Value.Type, from name: String) throws(ExchangeError) -> Value {
    try decoded(type, from: name, content(of: name))
  }

  /// The same for whoever looks at more than one bundle: errors name the file with the bundle in which it lies.
  package func decodedNamingBundle<Value: Decodable>(_ type: Value.Type, from name: String) throws(ExchangeError) -> Value {
    let shown = "\(path)/\(name)"
    return try decoded(type, from: shown, content(of: name, shownAs: shown))
  }

  func decoded<Value: Decodable>(
    _ type: Value.Type, from name: String, _ content: [UInt8]
  ) throws(ExchangeError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(content))
    } catch let error as DecodingError {
      throw ExchangeError(Finding(error, in: name))
    } catch {
      throw ExchangeError(.fileUnreadable, name)
    }
  }

  /// The bytes of a file of the bundle, when it is no larger than ``limits`` say: what lies at its root is no larger than settings are,
  /// everything else no larger than a table that has to be held in memory whole.
  public func content(of name: String) throws(ExchangeError) -> [UInt8] { try content(of: name, shownAs: name) }

  private func content(of name: String, shownAs shown: String) throws(ExchangeError) -> [UInt8] {
    let limit = name.utf8.contains(UInt8(ascii: "/")) ? limits.maximumJSONBytes : limits.maximumSettingsBytes
    return try FileBytes(path: "\(path)/\(name)", name: shown).all(limit: limit)
  }

  /// A file of the bundle with its size and hash as they are now; it is read a piece at a time.
  ///
  /// - Throws: an error when the file cannot be read, or is larger than the limit for tables.
  package func file(at name: String) throws(ExchangeError) -> BundleManifest.File {
    let file = try FileBytes(path: "\(path)/\(name)", name: name)
    try file.check(limit: limits.maximumFileBytes)
    var hash = SHA256()
    var (count, piece) = (0, [UInt8]())
    while try file.read(limits.chunkBytes, into: &piece) > 0 {
      hash.update(piece)
      count += piece.count
      // A file can grow while it is read.
      guard count <= limits.maximumFileBytes else {
        throw ExchangeError(.fileTooLarge, name, ["limit": "\(limits.maximumFileBytes)"])
      }
      piece.removeAll(keepingCapacity: true)
    }
    return BundleManifest.File(path: name, bytes: count, sha256: hash.hex)
  }

  /// A value as JSON in its one form: sorted keys, two spaces, a line feed at the end.
  public static func canonical(_ value: some Encodable, _ name: String) throws(ExchangeError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value)) + [0x0A]
    } catch {
      throw ExchangeError(.fileUnwritable, name)
    }
  }

  /// Copies files from one folder to another, as they are.
  public static func copy(_ names: [String], of folder: String, to target: String) throws(ExchangeError) {
    for name in names {
      let file = try FileBytes(path: "\(folder)/\(name)", name: name)
      if let end = name.lastIndex(of: "/") { try ResultWriter(folder: "\(target)/\(name[..<end])").makeFolder() }
      var output = try ByteOutput(path: "\(target)/\(name)", name: name)
      while try file.read(1 << 18, into: &output.bytes) > 0 { try output.flushIfLarge() }
      try output.finish()
    }
  }

  func put(_ content: [UInt8], at name: String) throws(ExchangeError) {
    var output = try ByteOutput(path: "\(path)/\(name)", name: name)
    output.bytes = content
    try output.finish()
  }

  /// Fills a folder that lasts as long as the work on it, beside the system's other temporary files.
  public static func scratch<Value>(
    _ work: (String) throws(ExchangeError) -> Value
  ) throws(ExchangeError) -> Value {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)").path
    defer { WholeFolder.remove(path) }
    try ResultWriter(folder: path).makeFolder()
    return try work(path)
  }
}
