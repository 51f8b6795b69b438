#if Spreadsheet
import InovasiExchange
import InovasiModel

/// What stands in the cells of results for people, where the tables for programs hold codes.
struct ResultWords {
  private let columns: [String: [String: String]]

  init(_ results: Results, _ competition: Competition, _ language: Language) {
    let rulebook = competition.rulebook
    func said(_ indonesian: String, _ english: String) -> String { language == .english ? english : indonesian }
    func named<Key>(_ pairs: some Sequence<(Key, LocalizedText)>, _ code: (Key) -> String) -> [String: String] {
      Dictionary(pairs.map { (code($0), $1[language]) }, uniquingKeysWith: { first, _ in first })
    }
    // A lot that was decided on, and a tie-break of a program's own, stand in no rulebook.
    let keys = [nil] + Set(results.standings.lazy.compactMap(\.tie?.decidedBy)).map(Optional.some)
    columns = [
      "severity": [
        "error": said("kesalahan", "error"), "warning": said("peringatan", "warning"), "note": said("catatan", "note"),
      ],
      "rounded_up": ["true": said("ya", "yes"), "false": said("tidak", "no")],
      "bound": ["floor": said("batas bawah", "floor"), "cap": said("batas atas", "cap")],
      "decided_by": [
        "place": said("peringkat", "place"), "claim": said("dasar bagi", "claim"), "identifier": said("kode", "identifier"),
      ],
      "tie": Dictionary(
        keys.map { (TieResolution(among: [], decidedBy: $0).code, Self.text(of: $0, rulebook, language)) },
        uniquingKeysWith: { first, _ in first }),
      "awards": named(rulebook.awards.map { ($0.id, $0.name) }, \.rawValue),
      "undecided": named(rulebook.sanctions.map { ($0.id, $0.name) }, \.rawValue),
      "effects": named(results.agencies.lazy.flatMap(\.sanctions).compactMap(\.effect).map { ($0, $0.text) }, \.description),
      "excluded": named((results.fund?.exclusions ?? []).flatMap(\.reasons).map { ($0, $0.text) }, \.description),
    ]
  }

  /// The words of a column by their codes; `nil` for one that reads the same for everybody.
  func words(ofColumn name: String) -> [String: String]? { columns[name] }

  /// A code, or a list of them, in words; what has none stays.
  static func text(_ codes: String, _ words: [String: String]) -> String {
    words[codes]
      ?? codes.split(separator: ";", omittingEmptySubsequences: false).map { words[String($0)] ?? String($0) }
      .joined(separator: "; ")
  }

  /// What a tie-break key looks at; without a key nothing set the entries apart.
  private static func text(of key: TieBreak.Key?, _ rulebook: Rulebook, _ language: Language) -> String {
    let isEnglish = language == .english
    switch key {
    case nil: return isEnglish ? "shared place" : "peringkat bersama"
    case .criterion(let id, let stage):
      let criterion = rulebook.stage(stage)?.leaves.first { $0.criterion.id == id }?.criterion.name[language]
      return criterion ?? id.rawValue
    case .stage(let id): return rulebook.stage(id)?.name[language] ?? id.rawValue
    case .earlierStart: return isEnglish ? "in use longer" : "lebih dulu diterapkan"
    case .recordedLot(_, let minutes): return isEnglish ? "lot (\(minutes))" : "undian (\(minutes))"
    case .other(let name): return name[language]
    }
  }
}
#endif
