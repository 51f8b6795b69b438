import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The rulebook files beside this one, compiled in.
enum PublishedRulebooks {
  private static let files: [(id: String, bytes: [UInt8])] = [
    ("iid-2023", PackageResources.iid_2023_json5),
    ("iid-2024", PackageResources.iid_2024_json5),
    ("iid-2026", PackageResources.iid_2026_json5),
    ("kipp-2021", PackageResources.kipp_2021_json5),
    ("kipp-2022-khusus", PackageResources.kipp_2022_khusus_json5),
    ("kipp-2022-umum", PackageResources.kipp_2022_umum_json5),
    ("kipp-2023-khusus", PackageResources.kipp_2023_khusus_json5),
    ("kipp-2023-umum", PackageResources.kipp_2023_umum_json5),
    ("kipp-2025", PackageResources.kipp_2025_json5),
    ("kovablik", PackageResources.kovablik_json5),
    ("malang-2021", PackageResources.malang_2021_json5),
  ]

  static var ids: [Rulebook.ID] { files.compactMap { Rulebook.ID($0.id) } }

  static func text(_ id: Rulebook.ID) -> String? {
    bytes(id).map { String(decoding: $0, as: UTF8.self) }
  }

  static func rulebook(_ id: Rulebook.ID) throws -> Rulebook? {
    guard let tree = try tree(id) else { return nil }
    let whole = try RulebookAssembly(base: Self.tree).assemble(tree)
    return try JSONDecoder().decode(Rulebook.self, from: JSONEncoder().encode(whole))
  }

  private static func tree(_ id: Rulebook.ID) throws -> SettingsTree? {
    guard let bytes = bytes(id) else { return nil }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try decoder.decode(SettingsTree.self, from: Data(bytes))
  }

  private static func bytes(_ id: Rulebook.ID) -> [UInt8]? {
    files.first { $0.id == id.rawValue }?.bytes
  }
}
