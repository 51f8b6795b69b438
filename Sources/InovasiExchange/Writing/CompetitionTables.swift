import InovasiModel

/// The tables of a competition as records, in the columns that ``CompetitionFolder`` reads.
struct CompetitionTables {
  struct Table {
    let name: String
    let columns: [String]
    let rows: [[Cell]]
    var isRequired = false
  }

  let all: [Table]

  init(_ competition: Competition, indicators: [IndicatorClaim]) {
    all =
      [
        Self.agencies(competition), Self.entries(competition), Self.judges(competition), Self.history(competition),
        Self.regions(competition), Self.variables(competition), Self.indicators(indicators),
      ] + Self.judging(competition)
  }

  private static func agencies(_ competition: Competition) -> Table {
    Table(
      name: "agencies",
      columns: [
        "agency", "name", "scope", "parent", "class", "region", "aliases", "successor", "valid_from", "valid_until", "source",
      ],
      rows: competition.agencies.map { agency in
        [
          .text(agency.id.rawValue), .text(agency.name), .list(agency.remit.affairs), .optional(agency.parent),
          .optional(agency.participantClass), .described(agency.region), .texts(agency.aliases), .optional(agency.successor),
          .described(agency.validity.first), .described(agency.validity.last), .optional(text: agency.source?.cell),
        ]
      }, isRequired: true)
  }

  private static func entries(_ competition: Competition) -> Table {
    var sections = competition.rulebook.sections.map(\.id)
    let named = Set(competition.entries.flatMap { $0.sections.map(\.section) })
    if named.contains("ringkasan"), !sections.contains("ringkasan") { sections.append("ringkasan") }
    sections = sections.filter(named.contains)
    return Table(
      name: "innovations",
      columns: [
        "id", "title", "agency", "affair", "services", "started", "trial_started", "group", "categories", "goals", "documents",
        "statements", "team", "replicates", "filing", "calibration", "panel",
      ] + sections.map(\.rawValue),
      rows: competition.entries.map { entry in
        [
          .text(entry.id.rawValue), .text(entry.title), .optional(entry.agency), .list(entry.affairs), .list(entry.services),
          .described(entry.started), .described(entry.trialStarted), .optional(entry.group), .list(entry.categories),
          .texts(entry.goals.map(String.init)), documents(entry.documents), .list(entry.statements), .texts(entry.team),
          .texts(entry.replicates), entry.filing == .submitted ? .empty : .text(entry.filing.rawValue),
          entry.isCalibration ? .text("true") : .empty, .optional(entry.panel),
        ] + sections.map { section in .optional(text: entry.text(of: section)) }
      }, isRequired: true)
  }

  private static func documents(_ documents: [Document]) -> Cell {
    guard !documents.isEmpty else { return .empty }
    let texts = documents.map { document in
      let reference = ListText.escaped(document.reference, ";|=\\")
      let notes = [
        document.bytes.map { "\($0) B" }, document.seconds.map { "\($0) s" },
        document.isSigned.map { $0 ? "signed" : "unsigned" },
      ].compactMap(\.self)
      let kind = document.kind.isEmpty ? "" : ListText.escaped(document.kind, ";|=\\") + "="
      return ([kind + reference] + notes).joined(separator: "|")
    }
    return .text(texts.joined(separator: ";"))
  }

  private static func judges(_ competition: Competition) -> Table {
    Table(
      name: "judges",
      columns: ["judge", "name", "agency", "stages", "pact", "expertise", "capacity", "minimum", "panels"],
      rows: competition.judges.map { judge in
        [
          .text(judge.id.rawValue), .text(judge.name), .optional(judge.agency), .list(judge.stages),
          judge.hasSignedPact.map { .text($0 ? "true" : "false") } ?? .empty,
          .texts(judge.categories.map(\.rawValue) + judge.affairs.map(\.rawValue)), .number(judge.capacity),
          .number(judge.minimumLoad), .list(judge.panels),
        ]
      })
  }

  private static func history(_ competition: Competition) -> Table {
    Table(
      name: "history", columns: ["title", "region", "agency", "competition", "year", "award", "entry", "source"],
      rows: competition.history.map { past in
        [
          .text(past.title), .described(past.region), .optional(text: past.agency), .text(past.competition),
          .integer(past.year), .optional(text: past.award), .optional(past.entry), .optional(text: past.source),
        ]
      })
  }

  private static func regions(_ competition: Competition) -> Table {
    Table(
      name: "regions",
      columns: ["region", "name", "year", "count", "measure", "source", "score", "predicate", "status"],
      rows: competition.regionCounts.map { count in
        [
          .text(count.region.rawValue), .text(count.name), .integer(count.year), .integer(count.count), .text(count.measure),
          .optional(text: count.source), .empty, .empty, .empty,
        ]
      }
        + competition.regionScores.map { score in
          [
            .described(score.region), .text(score.name), .integer(score.year), .empty, .empty, .optional(text: score.source),
            .decimal(score.score.description), .optional(score.predicate), .text(score.status.rawValue),
          ]
        })
  }

  /// All values of agencies, in a table: settings have one value for each name, and a competition may hold two that contradict each other.
  private static func variables(_ competition: Competition) -> Table {
    Table(
      name: "variables", columns: ["agency", "variable", "value"],
      rows: competition.agencyVariables.map { value in
        [.text(value.agency.rawValue), .text(value.variable.rawValue), .decimal(value.value.description)]
      })
  }

  private static func indicators(_ claims: [IndicatorClaim]) -> Table {
    Table(
      name: "indicators",
      columns: ["subject", "indicator", "claimed", "evidenced", "verified", "value", "evidence", "basis"],
      rows: claims.map { claim in
        [
          .optional(claim.innovation), .text(claim.indicator.rawValue), .number(claim.claimed), .number(claim.evidenced),
          .number(claim.verified), claim.value.map { .decimal($0.description) } ?? .empty, .texts(claim.evidence),
          .optional(claim.choice),
        ]
      })
  }
}

extension Cell {
  static func number(_ number: Int?) -> Cell { number.map(Cell.integer) ?? .empty }

  static func optional(text: String?) -> Cell { text.map(Cell.text) ?? .empty }

  static func described(_ value: (some CustomStringConvertible)?) -> Cell {
    value.map { .text($0.description) } ?? .empty
  }

  static func texts(_ items: [String]) -> Cell { items.isEmpty ? .empty : .text(ListText.joined(items)) }

  static func list<Subject>(_ identifiers: [Identifier<Subject>]) -> Cell { texts(identifiers.map(\.rawValue)) }
}
