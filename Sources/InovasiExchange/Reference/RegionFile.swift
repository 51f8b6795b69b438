public import InovasiModel

/// Regions in a table `code,name` that the user brings: districts and villages, which are too many to be compiled in.
///
/// The code may be written with dots or without. Columns may have their Indonesian names (`kode,nama`).
public struct RegionFile: Sendable {
  /// Where the file lies.
  public let path: String

  private let limits: ReadingLimits

  /// A file at this path.
  public init(_ path: String, limits: ReadingLimits = ReadingLimits()) {
    self.path = path
    self.limits = limits
  }

  /// Reads the regions that have a code; the rows of which it is none are counted.
  ///
  /// - Throws: an error when there is no such file, or it has no column `code` or `name`.
  public func read() throws(ExchangeError) -> (regions: [Region], rejected: Int) {
    var source = try CSVSource(path: path, limits: limits)
    let names = source.columns.map(\.folded)
    func column(_ field: String, _ known: [String]) throws(ExchangeError) -> Int {
      guard let column = names.firstIndex(where: known.contains) else {
        throw ExchangeError(.columnMissing, path, ["column": field, "names": known.joined(separator: ", ")])
      }
      return column
    }
    let code = try column("code", ["code", "kode", "kodewilayah"])
    let name = try column("name", ["name", "nama", "namawilayah"])
    let basis = LegalBasis.document(path.split(separator: "/").last.map(String.init) ?? path)
    var regions: [Region] = []
    var rejected = 0
    while let batch = try source.next() {
      for row in 0..<batch.count {
        guard let text = batch.text(row: row, column: code), let id = RegionCode(text),
          let title = batch.text(row: row, column: name), !title.isEmpty
        else {
          rejected += 1
          continue
        }
        regions.append(Region(id: id, name: title, source: basis))
      }
    }
    return (regions, rejected)
  }
}
