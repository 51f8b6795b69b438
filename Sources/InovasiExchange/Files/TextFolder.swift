import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder of short texts, such as templates, read whole.
public struct TextFolder: Sendable {
  /// Where the folder lies.
  public let path: String

  private let limits: ReadingLimits

  /// A folder at this path.
  public init(_ path: String, limits: ReadingLimits = ReadingLimits()) {
    self.path = path
    self.limits = limits
  }

  /// The texts with their files' names less the ending, in order of names; folders within and other files are passed over.
  ///
  /// - Parameter ending: the ending, without its point.
  /// - Throws: an error when the folder is not there, or a file is larger than a settings file may be, or no UTF-8.
  public func texts(ending: String) throws(ExchangeError) -> [(name: String, text: String)] {
    guard SystemFile.kind(of: path) == .folder, let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw ExchangeError(.fileMissing, path)
    }
    var texts: [(name: String, text: String)] = []
    for file in names.sorted() where file.hasSuffix("." + ending) && !file.hasPrefix(".") {
      guard case .file = SystemFile.kind(of: "\(path)/\(file)") else { continue }
      let bytes = try FileBytes(path: "\(path)/\(file)", name: file).all(limit: limits.maximumSettingsBytes)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw ExchangeError(.fileNotUTF8, file)
      }
      texts.append((String(file.dropLast(ending.count + 1)), text))
    }
    return texts
  }
}
