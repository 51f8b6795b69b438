import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension CompetitionFolderWriter {
  /// `competition.json5`, in plain JSON with sorted keys.
  func settings(of competition: Competition, in folder: String) throws(ExchangeError) {
    let name = "competition.json5"
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    var output = try ByteOutput(path: "\(folder)/\(name)", name: name)
    do {
      output.bytes += try encoder.encode(WrittenSettings(competition))
    } catch {
      throw ExchangeError(.fileUnwritable, name)
    }
    output.bytes.append(10)
    try output.finish()
  }
}

/// What `competition.json5` says, as it is written.
private struct WrittenSettings: Encodable {
  let name: String
  let edition: String
  let notice: LocalizedText?
  let region: RegionCode?
  let rulebook: Rulebook
  let closingDate: CalendarDate?
  let fund: Rupiah?

  init(_ competition: Competition) {
    name = competition.name
    edition = competition.edition
    notice = competition.notice
    region = competition.region
    rulebook = competition.rulebook
    closingDate = competition.closingDate
    fund = competition.fund
  }
}
