import InovasiModel

extension ResultWriter {
  /// `award,name,place,innovation,title,agency,basis,decision`; the decision where the place alone does not give the award.
  func awards(_ results: Results, into sink: inout some RecordSink) throws(ExchangeError) {
    let titles = results.titles
    try sink.write(["award", "name", "place", "innovation", "title", "agency", "basis", "decision"].map(Cell.text))
    for award in results.awards {
      try sink.write([
        .text(award.tier.rawValue), .text(award.name[language]), .integer(award.place), .text(award.entry.rawValue),
        titles[award.entry].map(Cell.text) ?? .empty, .optional(award.agency), .text(award.basis.text(in: language)),
        award.decision.map { .text($0.description) } ?? .empty,
      ])
    }
  }
}

extension Results {
  var titles: [Entry.ID: String] {
    Dictionary(standings.map { ($0.entry, $0.title) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Cell {
  static func optional<Subject>(_ identifier: Identifier<Subject>?) -> Cell {
    identifier.map { .text($0.rawValue) } ?? .empty
  }

  static func decimal(_ fraction: Fraction?) -> Cell { fraction.map { .decimal($0.decimal(places: 10)) } ?? .empty }

  /// A list in one cell, with `;` between its items.
  static func list(_ items: [String]) -> Cell { items.isEmpty ? .empty : .text(items.joined(separator: ";")) }
}
