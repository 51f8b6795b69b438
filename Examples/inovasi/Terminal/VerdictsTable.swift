#if CommandLine
import Inovasi

/// Entries on which two rulebooks disagree, as a table.
enum VerdictsTable {
  static func table(
    _ changes: [VerdictChange], _ competition: Competition, _ other: Competition, for terminal: Terminal
  ) -> Table {
    let language = terminal.language
    // One set of words for programs, whatever the language.
    let words = terminal.format == .text ? language : .english
    let titles = Dictionary(competition.entries.map { ($0.id, $0.title) }) { first, _ in first }
    return Table(
      [
        .text("entry", language == .english ? "Entry" : "Inovasi"),
        .text("title", language == .english ? "Title" : "Judul"), .text("before", competition.rulebook.id.rawValue),
        .text("after", other.rulebook.id.rawValue),
      ],
      changes.map { change in
        [
          change.entry.rawValue, titles[change.entry] ?? "", change.before?.text(in: words) ?? "–",
          change.after?.text(in: words) ?? "–",
        ]
      })
  }
}

extension EntryVerdict {
  func text(in language: Language) -> String {
    let english = language == .english
    return switch self {
    case .admitted: english ? "admitted" : "diterima"
    case .needsPerson(let codes): (english ? "a person decides: " : "diputuskan orang: ") + codes.joined(separator: ", ")
    case .refused(let codes): (english ? "refused: " : "ditolak: ") + codes.joined(separator: ", ")
    }
  }
}
#endif
