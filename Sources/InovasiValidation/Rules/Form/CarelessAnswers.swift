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

  /// All of them, where the rulebook has such a rule.
  public func sections(under rulebook: Rulebook) -> SectionSelection { rulebook.carelessness == nil ? .none : .all }

  /// Looks at every entry; what is asked in each section is folded once for all of them.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let rulebook = context.competition.rulebook
    guard let rule = rulebook.carelessness else { return }
    let questions = rulebook.questions
    for entry in context.competition.entries { check(entry, rule, questions, into: &findings) }
  }

  /// Looks at the sections of one entry. Complexity: O(*n*) in the length of its texts.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    let rulebook = context.competition.rulebook
    guard let rule = rulebook.carelessness else { return }
    check(entry, rule, rulebook.questions, into: &findings)
  }

  private func check(
    _ entry: Entry, _ rule: Rulebook.Carelessness, _ questions: [Rulebook.Section.ID: Set<String>],
    into findings: inout [Finding]
  ) {
    var seen: [(section: Rulebook.Section.ID, folded: String)] = []
    for section in entry.sections where !section.text.isBlank {
      if section.text.repeats(rule.repeats) { report(.answerRepeated, section, entry, rule, [:], &findings) }
      let folded = section.text.folded
      if questions[section.section]?.contains(folded) == true {
        report(.answerIsQuestion, section, entry, rule, [:], &findings)
      }
      guard section.text.wordCount >= rule.copiedWords else { continue }
      if let other = seen.first(where: { $0.folded == folded }) {
        report(.answerCopied, section, entry, rule, ["other": other.section.rawValue], &findings)
      } else {
        seen.append((section.section, folded))
      }
    }
  }

  private func report(
    _ kind: FindingKind, _ section: SectionText, _ entry: Entry, _ rule: Rulebook.Carelessness,
    _ parameters: TextParameters, _ findings: inout [Finding]
  ) {
    findings.append(
      Finding(
        kind, about: .entry(entry.id), path: "sections.\(section.section)", location: entry.location,
        parameters: parameters.adding(["entry": entry.id.rawValue, "section": section.section.rawValue]),
        basis: rule.basis))
  }
}

extension Rulebook {
  /// What is asked in each section, in both languages, as it is compared.
  fileprivate var questions: [Section.ID: Set<String>] {
    Dictionary(
      sections.map { section in
        let texts = [section.heading, section.question].compactMap(\.self)
        return (section.id, Set(texts.flatMap { [$0.indonesian.folded, $0.english.folded] }))
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension String {
  /// Whether one letter, or one word, stands so many times in a row. A row of dots is a line, and one of zeros a number.
  fileprivate func repeats(_ times: Int) -> Bool {
    guard times > 1 else { return false }
    var text = self
    return text.withUTF8 { bytes in
      var (run, last) = (0, UInt8(0))
      var (word, lastWord, wordRun) = (Self.seed, Self.seed, 0)
      var isWord = false
      for byte in bytes {
        let letter = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        let isLetter = (0x61...0x7A).contains(letter)
        let isWordByte = isLetter || (0x30...0x39).contains(letter) || letter >= 0x80
        if isWordByte {
          word = (word ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
          isWord = true
        } else if isWord, byte <= 0x20 {
          wordRun = word == lastWord ? wordRun + 1 : 1
          if wordRun >= times { return true }
          (lastWord, word, isWord) = (word, Self.seed, false)
        }
        if byte > 0x20 {
          run = letter == last ? run + 1 : 1
          last = letter
          if isLetter, run >= times { return true }
        }
      }
      return isWord && word == lastWord && wordRun + 1 >= times
    }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
}
