public import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A result bundle as a folder: `inputs/` as they were, `rulebook.json` resolved, `parameters.json`, `outputs/` and `manifest.json`.
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

  /// Writes a bundle, whole or not at all.
  ///
  /// - Parameters:
  ///   - folder: the competition's folder.
  ///   - names: the files of it that were read.
  ///   - rulebook: the rulebook, with everything that it builds on.
  ///   - parameters: by what it was computed.
  ///   - outputs: computes the results of the copied files and writes them; given the bundle and the folder of results.
  /// - Returns: the manifest.
  public func write(
    inputsOf folder: String, names: [String], rulebook: Rulebook, parameters: some Encodable,
    outputs: (_ bundle: BundleFolder, _ folder: String) throws(ExchangeError) -> Void
  ) throws(ExchangeError) -> BundleManifest {
    var manifest = BundleManifest(files: [])
    try WholeFolder.write(path) { temporary throws(ExchangeError) in
      let bundle = BundleFolder(temporary, limits: limits)
      try ResultWriter(folder: bundle.inputs).makeFolder()
      for name in Set(names).sorted() {
        try bundle.put(FileBytes(path: "\(folder)/\(name)", name: name).all(limit: .max), at: "inputs/\(name)")
      }
      try bundle.put(Self.canonical(rulebook, "rulebook.json"), at: "rulebook.json")
      try bundle.put(Self.canonical(parameters, "parameters.json"), at: "parameters.json")
      try outputs(bundle, "\(temporary)/outputs")
      manifest = try bundle.measured()
      do {
        try bundle.put(manifest.content(), at: BundleManifest.fileName)
      } catch {
        throw ExchangeError(.fileUnwritable, BundleManifest.fileName)
      }
    }
    return manifest
  }

  /// What the manifest says.
  public func manifest() throws(ExchangeError) -> BundleManifest {
    try decoded(BundleManifest.self, from: BundleManifest.fileName)
  }

  /// A JSON file of the bundle.
  public func decoded<Value: Decodable>(_ type: Value.Type, from name: String) throws(ExchangeError) -> Value {
    let content = try content(of: name)
    do {
      return try JSONDecoder().decode(type, from: Data(content))
    } catch let error as DecodingError {
      throw ExchangeError(Finding(error, in: name))
    } catch {
      throw ExchangeError(.fileUnreadable, name)
    }
  }

  /// The bytes of a file of the bundle.
  public func content(of name: String) throws(ExchangeError) -> [UInt8] {
    try FileBytes(path: "\(path)/\(name)", name: name).all(limit: .max)
  }

  /// Which files are not what the manifest says, in order of paths; a manifest that is not in its one form counts as changed.
  public func tampering() throws(ExchangeError) -> [Finding] {
    guard FileBytes.exists(path) else { throw ExchangeError(.fileMissing, path) }
    let written = try content(of: BundleManifest.fileName)
    let claimed = try manifest()
    var findings: [Finding] = []
    if (try? BundleManifest(files: claimed.files).content()) != written {
      findings.append(ExchangeError(.bundleFileChanged, BundleManifest.fileName).finding)
    }
    let there = Dictionary(try measured().files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let named = Set(claimed.files.map(\.path))
    for file in claimed.files where there[file.path] != file {
      findings.append(ExchangeError(there[file.path] == nil ? .bundleFileMissing : .bundleFileChanged, file.path).finding)
    }
    for path in there.keys.sorted() where !named.contains(path) {
      findings.append(ExchangeError(.bundleFileExtra, path).finding)
    }
    return findings
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

  /// Every file of the folder but the manifest, as it is now.
  private func measured() throws(ExchangeError) -> BundleManifest {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path).sorted() else {
      throw ExchangeError(.fileUnreadable, path)
    }
    var files: [BundleManifest.File] = []
    for name in names where name != BundleManifest.fileName {
      if case .folder = SystemFile.kind(of: "\(path)/\(name)") { continue }
      files.append(BundleManifest.File(path: name, content: try content(of: name)))
    }
    return BundleManifest(files: files)
  }

  private func put(_ content: [UInt8], at name: String) throws(ExchangeError) {
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
