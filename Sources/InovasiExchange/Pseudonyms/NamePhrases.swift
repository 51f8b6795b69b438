import InovasiModel

/// How texts may name judges.
///
/// A name of two or more words is looked for everywhere. Single words and identifiers are common words too often for that: `Sari` is a name
/// and a part of dishes. They are looked for where a text speaks of judges: reasons, decisions, who signed.
struct NamePhrases {
  /// What is replaced in any text.
  let anywhere: NameReplacer
  /// What is replaced where a text speaks of judges.
  let amongJudges: NameReplacer
  /// What may be a judge's name wherever it stands, and is for people to look at: names of one word.
  let doubtful: NameReplacer

  /// - Parameter others: names of agencies and entries, which stay although a judge may be called so.
  init(_ pseudonyms: JudgePseudonyms, except others: Set<String>) {
    var whole: [NameReplacer.Phrase] = []
    var parts: [String: Set<String>] = [:]
    var identifiers: [NameReplacer.Phrase] = []
    var single: [NameReplacer.Phrase] = []
    for member in pseudonyms.members {
      let pseudonym = member.pseudonym.rawValue
      for name in Set([member.name, member.judge.rawValue]) where !others.contains(name.folded) {
        let (forms, core) = Self.forms(of: name)
        whole += forms.filter { $0.count > 1 }.map { NameReplacer.Phrase(words: $0, replacement: pseudonym) }
        for word in core where word.count >= 4 && !Self.roles.contains(word) && !word.allSatisfy(\.isNumber) {
          parts[word, default: []].insert(pseudonym)
        }
        if core.count == 1, let word = core.first, word.count >= 4, !Self.roles.contains(word) {
          single.append(NameReplacer.Phrase(words: core, replacement: pseudonym))
        }
      }
      identifiers += Self.phrases(ofIdentifier: member.judge.rawValue, pseudonym)
    }
    anywhere = NameReplacer(whole)
    doubtful = NameReplacer(single)
    amongJudges = NameReplacer(
      whole + identifiers
        + parts.map { word, of in
          // A word that several judges are called by names none of them.
          NameReplacer.Phrase(words: [word], replacement: of.count == 1 ? of.first ?? "" : "(juri)")
        })
  }

  /// A name with and without titles before and behind: `Dr. Ratna Sari, M.Si.` as all of it, as `Ratna Sari`, and the two between.
  private static func forms(of name: String) -> (forms: [[String]], core: [String]) {
    let start = name.split(separator: ",", maxSplits: 1).first.map(String.init) ?? name
    let titles = start.split(separator: " ").prefix { $0.hasSuffix(".") }.joined(separator: " ")
    let core = NameReplacer.words(of: String(start.dropFirst(titles.count)))
    let (all, before) = (NameReplacer.words(of: name), NameReplacer.words(of: start))
    let forms = [all, before, Array(all.dropFirst(NameReplacer.words(of: titles).count))] + (core.count > 1 ? [core] : [])
    return (forms, core.isEmpty ? before : core)
  }

  /// An identifier of letters and digits, or of three letters, as it is; anything shorter only behind a word for judges.
  private static func phrases(ofIdentifier text: String, _ pseudonym: String) -> [NameReplacer.Phrase] {
    let words = NameReplacer.words(of: text)
    let hasLetter = text.contains(where: \.isLetter)
    let isTelling = hasLetter && (text.contains(where: \.isNumber) || text.count { $0.isLetter } >= 3)
    let behind = roles.map { NameReplacer.Phrase(words: [$0] + words, replacement: pseudonym) }
    guard isTelling else { return behind }
    let exactly = NameReplacer.ranges(of: text).map { String(text[$0]) }
    return behind + [NameReplacer.Phrase(words: words, replacement: pseudonym, exactly: exactly)]
  }

  /// Words for judges and their offices.
  private static let roles: Set = ["juri", "judge", "penilai", "panelis", "anggota", "ketua", "sekretaris", "tim"]
}
