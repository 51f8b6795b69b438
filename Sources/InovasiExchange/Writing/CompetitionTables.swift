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

  init(_ competition: Competition) {
    all = [
      Self.agencies(competition), Self.entries(competition), Self.judges(competition), Self.history(competition),
      Self.regions(competition), Self.absences(competition), Self.assignments(competition),
    ]
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
        "statements", "team", "replicates", "filing", "calibration",
      ] + sections.map(\.rawValue),
      rows: competition.entries.map { entry in
        [
          .text(entry.id.rawValue), .text(entry.title), .optional(entry.agency), .list(entry.affairs), .list(entry.services),
          .described(entry.started), .described(entry.trialStarted), .optional(entry.group), .list(entry.categories),
          .texts(entry.goals.map(String.init)), documents(entry.documents), .list(entry.statements), .texts(entry.team),
          .texts(entry.replicates), entry.filing == .submitted ? .empty : .text(entry.filing.rawValue),
          entry.isCalibration ? .text("true") : .empty,
        ] + sections.map { section in .optional(text: entry.text(of: section)) }
      }, isRequired: true)
  }

  private static func documents(_ documents: [Document]) -> Cell {
    guard !documents.isEmpty else { return .empty }
    let texts = documents.map { document in
      let reference = ListText.escaped(document.reference, ";|=\\")
      let notes = [
        document.bytes.map { "\($0) B" }, document.seconds.map { "\($0) s" }, document.isSigned.map { $0 ? "signed" : "unsigned" },
      ].compactMap(\.self)
      let kind = document.kind.isEmpty ? "" : ListText.escaped(document.kind, ";|=\\") + "="
      return ([kind + reference] + notes).joined(separator: "|")
    }
    return .text(texts.joined(separator: ";"))
  }

  private static func judges(_ competition: Competition) -> Table {
    Table(
      name: "judges", columns: ["judge", "name", "agency", "stages", "pact"],
      rows: competition.judges.map { judge in
        [
          .text(judge.id.rawValue), .text(judge.name), .optional(judge.agency), .list(judge.stages),
          judge.hasSignedPact.map { .text($0 ? "true" : "false") } ?? .empty,
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
      name: "regions", columns: ["region", "name", "year", "count", "measure", "source"],
      rows: competition.regionCounts.map { count in
        [
          .text(count.region.rawValue), .text(count.name), .integer(count.year), .integer(count.count), .text(count.measure),
          .optional(text: count.source),
        ]
      })
  }

  private static func absences(_ competition: Competition) -> Table {
    Table(
      name: "absences", columns: ["innovation", "judge", "stage", "kind", "reason"],
      rows: competition.absences.map { absence in
        [
          .text(absence.entry.rawValue), .text(absence.judge.rawValue), .optional(absence.stage), .text(absence.kind.rawValue),
          .optional(text: absence.reason),
        ]
      })
  }

  private static func assignments(_ competition: Competition) -> Table {
    Table(
      name: "assignments", columns: ["innovation", "judge", "stage"],
      rows: competition.assignments.map { assignment in
        [.text(assignment.entry.rawValue), .text(assignment.judge.rawValue), .text(assignment.stage.rawValue)]
      })
  }
}

extension Cell {
  fileprivate static func optional(text: String?) -> Cell { text.map(Cell.text) ?? .empty }

  fileprivate static func described(_ value: (some CustomStringConvertible)?) -> Cell {
    value.map { .text($0.description) } ?? .empty
  }

  fileprivate static func texts(_ items: [String]) -> Cell { items.isEmpty ? .empty : .text(ListText.joined(items)) }

  fileprivate static func list<Subject>(_ identifiers: [Identifier<Subject>]) -> Cell { texts(identifiers.map(\.rawValue)) }
}
