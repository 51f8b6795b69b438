import InovasiModel

/// Regions in order of codes, found by code or name.
struct RegionIndex: Sendable {
  /// The compiled ones.
  static let compiled = RegionIndex(RegionTable.regions)

  let regions: [Region]
  private let byCode: [RegionCode: Region]
  private let byName: NameIndex<Region>

  /// Regions to look up; of two with one code, the first counts.
  init(_ regions: [Region]) {
    self.regions = regions.enumerated().sorted { ($0.element.id, $0.offset) < ($1.element.id, $1.offset) }.map(\.element)
    byCode = Dictionary(self.regions.map { ($0.id, $0) }) { first, _ in first }
    byName = NameIndex(self.regions.filter { !$0.isRetired }, names: \.names)
  }

  subscript(code: RegionCode) -> Region? { byCode[code] }

  subscript(name: String) -> [Region] { byName[name] }
}
