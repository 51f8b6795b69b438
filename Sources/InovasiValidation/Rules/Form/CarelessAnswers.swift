public import InovasiModel

/// Sections that nobody took trouble over: one letter or word again and again, the question copied, one text in several
/// sections.
///
/// Careless answers are among the reasons that KIPP 2017 and 2018 published for failing. What is careless is a judgement, so
/// that this is a warning unless the rulebook says otherwise.
public struct CarelessAnswers: EntryRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.answerRepeated, .answerIsQuestion, .answerCopied] }

  /// Looks at the sections of one entry. Complexity: O(*n*) in the length of its texts.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    let rulebook = context.competition.rulebook
    guard let rule = rulebook.carelessness else { return }
    var seen: [String: Rulebook.Section.ID] = [:]
    for section in entry.sections where !section.text.isBlank {
      if section.text.repeats(rule.repeats) { report(.answerRepeated, section, entry, rule, [:], &findings) }
      let folded = section.text.folded
      let asked = rulebook.sections.first { $0.id == section.section }
      if let asked, asked.isRepeated(by: folded) { report(.answerIsQuestion, section, entry, rule, [:], &findings) }
      guard section.text.wordCount >= rule.copiedWords else { continue }
      if let other = seen[folded] {
        report(.answerCopied, section, entry, rule, ["other": other.rawValue], &findings)
      } else {
        seen[folded] = section.section
      }
    }
  }

  private func report(
    _ kind: FindingKind, _ section: SectionText, _ entry: Entry, _ rule: Rulebook.Carelessness,
    _ parameters: [String: String], _ findings: inout [Finding]
  ) {
    findings.append(
      Finding(
        kind, about: .entry(entry.id), path: "sections.\(section.section)", location: entry.location,
        parameters: parameters.merging(["entry": entry.id.rawValue, "section": section.section.rawValue]) { own, _ in own },
        basis: rule.basis))
  }
}

extension Rulebook.Section {
  fileprivate func isRepeated(by folded: String) -> Bool {
    [heading, question].compactMap(\.self).contains { $0.indonesian.folded == folded || $0.english.folded == folded }
  }
}

extension String {
  /// Whether one letter or digit, or one word, stands so many times in a row. A row of dots or dashes is a line, not an answer.
  fileprivate func repeats(_ times: Int) -> Bool {
    guard times > 1 else { return false }
    var run = 0
    var last: Character?
    for character in self where !character.isWhitespace {
      run = character == last ? run + 1 : 1
      last = character
      // Six zeros are a number; six letters are not a word.
      if run >= times, character.isLetter { return true }
    }
    run = 0
    var lastWord = ""
    for word in split(whereSeparator: \.isWhitespace).lazy.map({ String($0).folded }) where !word.isEmpty {
      run = word == lastWord ? run + 1 : 1
      lastWord = word
      if run >= times { return true }
    }
    return false
  }
}
