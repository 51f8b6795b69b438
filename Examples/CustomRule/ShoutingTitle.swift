import Inovasi

/// A rule from outside: a title all in capitals is a warning.
struct ShoutingTitle: EntryRule {
  var kinds: [FindingKind] { [.shoutingTitle] }

  func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    guard entry.title.contains(where: \.isLetter), entry.title == entry.title.uppercased() else { return }
    findings.append(
      Finding(
        .shoutingTitle, about: .entry(entry.id), path: "title", location: entry.location, value: entry.title,
        parameters: ["entry": entry.id.rawValue, "title": entry.title]))
  }
}

extension FindingKind {
  static let shoutingTitle = FindingKind(
    code: "EXAMPLE_TITLE_SHOUTS", severity: .warning,
    message: LocalizedText(
      id: "Judul {entry} seluruhnya huruf besar: {title}.", en: "The title of {entry} is all in capitals: {title}."),
    advice: LocalizedText(id: "Tulis dengan huruf biasa.", en: "Write it in ordinary letters."))
}
