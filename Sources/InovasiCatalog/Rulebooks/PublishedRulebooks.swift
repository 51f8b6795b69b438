import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The rulebook files beside this one, compiled in.
enum PublishedRulebooks {
  private static let files: [(id: String, bytes: [UInt8])] = [
    ("kipp-2022-umum", PackageResources.kipp_2022_umum_json5),
    ("kipp-2023-umum", PackageResources.kipp_2023_umum_json5),
    ("kovablik", PackageResources.kovablik_json5),
    ("malang-2021", PackageResources.malang_2021_json5),
  ]

  static var ids: [Rulebook.ID] { files.compactMap { Rulebook.ID($0.id) } }

  static func text(_ id: Rulebook.ID) -> String? {
    bytes(id).map { String(decoding: $0, as: UTF8.self) }
  }

  static func rulebook(_ id: Rulebook.ID) throws -> Rulebook? {
    guard let bytes = bytes(id) else { return nil }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try decoder.decode(Rulebook.self, from: Data(bytes))
  }

  private static func bytes(_ id: Rulebook.ID) -> [UInt8]? {
    files.first { $0.id == id.rawValue }?.bytes
  }
}
