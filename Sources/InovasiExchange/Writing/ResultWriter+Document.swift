import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension ResultWriter {
  /// `results.json`: `{competition, explanations, results}` with sorted keys, one element of each list to a line.
  ///
  /// Lists are encoded an element at a time: a whole explanation of a hundred thousand entries would not fit in memory.
  func document(
    _ results: Results, _ competition: Competition, _ explanations: some Sequence<Explanation>
  ) throws(ExchangeError) {
    let name = OutputFile.results.fileName
    var document = JSONDocument(output: try ByteOutput(path: path(of: .results), name: name), name: name)
    document.add("{\n\"competition\": ")
    try document.value(CompetitionSummary(competition))
    document.add(",\n\"explanations\": ")
    try document.list(explanations)
    document.add(",\n\"results\": {\n\"absentSheets\": ")
    try document.list(results.absentSheets)
    document.add(",\n\"agencies\": ")
    try document.list(results.agencies)
    document.add(",\n\"allocations\": ")
    try document.list(results.allocations)
    document.add(",\n\"awards\": ")
    try document.list(results.awards)
    document.add(",\n\"decisions\": ")
    try document.list(results.decisions)
    document.add(",\n\"discrepancies\": ")
    try document.list(results.discrepancies)
    document.add(",\n\"fund\": ")
    try document.value(results.fund)
    document.add(",\n\"incompleteSheets\": ")
    try document.list(results.incompleteSheets)
    document.add(",\n\"objections\": ")
    try document.list(results.objections)
    document.add(",\n\"publication\": ")
    try document.value(results.publication)
    document.add(",\n\"regions\": ")
    try document.value(results.regions)
    document.add(",\n\"reliability\": ")
    try document.list(results.reliability)
    document.add(",\n\"severities\": ")
    try document.list(results.severities)
    document.add(",\n\"standings\": ")
    try document.list(results.standings)
    document.add(",\n\"state\": ")
    try document.value(results.state)
    document.add(",\n\"unranked\": ")
    try document.list(results.unranked)
    document.add("\n}\n}\n")
    try document.output.finish()
  }
}

/// What `results.json` says of the competition itself.
private struct CompetitionSummary: Encodable {
  let name: String
  let edition: String
  let notice: LocalizedText?
  let region: RegionCode?
  let rulebook: Rulebook.ID
  let closingDate: CalendarDate?
  let fund: Rupiah?

  init(_ competition: Competition) {
    name = competition.name
    edition = competition.edition
    notice = competition.notice
    region = competition.region
    rulebook = competition.rulebook.id
    closingDate = competition.closingDate
    fund = competition.fund
  }
}

/// A JSON document that grows a value at a time.
private struct JSONDocument {
  var output: ByteOutput
  let name: String
  private let encoder: JSONEncoder

  init(output: ByteOutput, name: String) {
    self.output = output
    self.name = name
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  mutating func add(_ text: String) { output.bytes.append(contentsOf: text.utf8) }

  mutating func value(_ value: some Encodable) throws(ExchangeError) {
    do {
      output.bytes.append(contentsOf: try encoder.encode(value))
    } catch {
      throw ExchangeError(.fileUnwritable, name)
    }
    try output.flushIfLarge()
  }

  mutating func list<Element: Encodable>(_ values: some Sequence<Element>) throws(ExchangeError) {
    add("[")
    var isEmpty = true
    for element in values {
      add(isEmpty ? "\n" : ",\n")
      isEmpty = false
      try value(element)
    }
    add(isEmpty ? "]" : "\n]")
  }
}
