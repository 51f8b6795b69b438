import Foundation
import Inovasi

/// Folders for tests: the repository's example, and throw-away copies of it.
enum Folders {
  static let malang = root.appendingPathComponent("Examples/Data/malang-2021").path

  static let decisions = root.appendingPathComponent("Tests/Fixtures/decisions").path

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A copy of the example that may be changed, removed when the work is done.
  static func withCopy<Value>(_ work: (URL) throws -> Value) throws -> Value {
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: malang, toPath: copy.path)
    defer { try? FileManager.default.removeItem(at: copy) }
    return try work(copy)
  }

  /// An empty folder, removed when the work is done.
  static func withEmpty<Value>(_ work: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }

  static func text(_ url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }
}

/// A generator that gives the same numbers every time.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
