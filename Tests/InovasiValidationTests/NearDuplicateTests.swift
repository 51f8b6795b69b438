import InovasiModel
import InovasiTesting
import InovasiValidation
import Testing

struct NearDuplicateTests {
  private func rule(_ percent: Int = 80, words: Int = 3, minimum: Int = 8) throws -> Rulebook.NearDuplicates {
    let threshold = try #require(Weight(percent: percent))
    return try #require(
      Rulebook.NearDuplicates(
        shingleWords: words, threshold: threshold, minimumWords: minimum, basis: .assumption("uji")))
  }

  /// Words of a small vocabulary, the same every time.
  private func texts(_ count: Int, words: Int, seed: UInt64) -> [[String]] {
    var state = seed
    return (0..<count).map { _ in
      (0..<words).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return "kata\(state >> 40 % 500)"
      }
    }
  }

  @Test func likenessIsTheJaccardIndex() throws {
    // Shingles of one word: 8 shared of 10 in all.
    let pairs = NearDuplicateSearch(try rule(80, words: 1, minimum: 1))
      .pairs(among: ["a b c d e f g h i", "A, b; c. d e f g h - j"])
    #expect(pairs.map { [$0.first, $0.second, $0.shared, $0.all] } == [[0, 1, 8, 10]])
    let below = try rule(81, words: 1, minimum: 1)
    #expect(NearDuplicateSearch(below).pairs(among: ["a b c d e f g h i", "a b c d e f g h j"]) == [])
  }

  @Test func plantedCopiesAreFoundAsByComparingEachWithEach() throws {
    var texts = texts(600, words: 50, seed: 7)
    for copy in 0..<60 {
      var words = texts[copy * 7]
      for change in 0..<(copy % 4) { words[change * 11] = "lain\(copy)\(change)" }
      texts.append(words)
    }
    let joined = texts.map { $0.joined(separator: " ") }
    let sets = texts.map { words in Set((0...words.count - 3).map { words[$0..<$0 + 3].joined(separator: " ") }) }
    var expected: Set<[Int]> = []
    for first in sets.indices {
      for second in sets.indices where second > first {
        let shared = sets[first].intersection(sets[second]).count
        if shared * 10 >= sets[first].union(sets[second]).count * 7 { expected.insert([first, second]) }
      }
    }
    let found = NearDuplicateSearch(try rule(70)).pairs(among: joined).map { [$0.first, $0.second] }
    #expect(Set(found) == expected)
    #expect(expected.count >= 55)
  }

  /// `é` is one scalar where most systems write it and two where others do; either way it is the same letter, and no other.
  @Test func accentsAreTheSameInOneScalarOrTwo() throws {
    let search = NearDuplicateSearch(try rule(100, words: 2, minimum: 1))
    let composed = "Caf\u{E9} keliling \u{1EBF} na\u{EF}f layanan"
    let pairs = search.pairs(among: [composed, "Cafe\u{301} keliling e\u{302}\u{301} nai\u{308}f layanan"])
    #expect(pairs.map { [$0.first, $0.second] } == [[0, 1]] && pairs.allSatisfy { $0.shared == $0.all })
    #expect(search.pairs(among: [composed, "Cafe keliling e\u{302}\u{301} nai\u{308}f layanan"]) == [])
    // A mark that no letter is composed with stays one.
    #expect(search.pairs(among: ["kata q\u{301} lain", "kata q lain"]) == [])
    #expect(search.pairs(among: ["kata q\u{301} lain", "kata q\u{301} lain"]).count == 1)
  }

  @Test func aCrowdOfCopiesIsNamedOnceEach() throws {
    let text = (0..<50).map { "kata\($0)" }.joined(separator: " ")
    let pairs = NearDuplicateSearch(try rule()).pairs(among: Array(repeating: text, count: 2000))
    #expect(pairs.map(\.second) == Array(1..<2000))
    #expect(pairs.allSatisfy { $0.first == 0 && $0.shared == $0.all })
  }

  @Test func namesThatLookAlikeAreNotDuplicates() throws {
    let names = ["Peduli Dilan", "Getar Dilan", "Si Dora Eman", "Si Dora Emon", "Japri Ka Bos", "Japri Ka Boss", "Japri Ka Bos"]
    #expect(NearDuplicateSearch(try rule()).pairs(among: names) == [])
  }

  @Test(arguments: [[], [""], ["", ""], ["👩‍👩‍👧", "👩‍👩‍👧"], [String(repeating: "x", count: 1 << 20)], ["\u{0}", "\u{FEFF}"]])
  func oddTextsAreNoTrap(texts: [String]) throws {
    _ = NearDuplicateSearch(try rule(80, words: 3, minimum: 1)).pairs(among: texts)
  }

  @Test func parametersThatMakeNoSenseAreRefused() throws {
    let half = try #require(Weight(percent: 50))
    let basis = LegalBasis.assumption("uji")
    #expect(Rulebook.NearDuplicates(threshold: .zero, basis: basis) == nil)
    #expect(Rulebook.NearDuplicates(shingleWords: 0, threshold: half, basis: basis) == nil)
    #expect(Rulebook.NearDuplicates(threshold: half, hashes: 100, bands: 33, basis: basis) == nil)
    #expect(Rulebook.NearDuplicates(threshold: half, hashes: 1 << 40, bands: 1, basis: basis) == nil)
  }

  @Test func ruleNamesTheLaterEntryWithTheSharedPassage() throws {
    let text = "warga mengurus akta kelahiran di puskesmas tanpa datang ke kantor dinas sama sekali"
    let entries = ["A", "B", "C"].compactMap { Entry.ID($0) }.map { id in
      Entry(id: id, title: "Judul \(id)", sections: [SectionText(section: "inti", text: id == "C" ? "lain sama sekali" : text)])
    }
    var rulebook = Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency)
    rulebook.nearDuplicates = try rule(70)
    let context = RuleContext(
      competition: Competition(name: "Uji", edition: "1", rulebook: rulebook, entries: entries), scores: ScoreTable(),
      affairs: Directory(), services: Directory())
    var findings: [Finding] = []
    NearDuplicateRule().check(context, into: &findings)
    #expect(findings.map(\.subject) == [.entry("B")])
    #expect(findings[0].parameters["other"] == "A")
    #expect(findings[0].parameters["passages"]?.contains("warga mengurus akta kelahiran") == true)
    #expect(RuleCompatTest.failures(of: NearDuplicateRule(), in: context) == [])
  }

  /// What a word processor makes of a keyboard's signs changes no word: curved apostrophes and quotation marks, dashes, spaces that do not
  /// break, soft hyphens.
  @Test func signsOfAWordProcessorAreThoseOfAKeyboard() throws {
    let search = NearDuplicateSearch(try rule(100, words: 2, minimum: 1))
    let typed = "Jarik Ma'siti - layanan \"jemput bola\" adminduk"
    let pasted = "Jarik\u{A0}Ma\u{2019}siti \u{2013} layanan \u{201C}jemput bola\u{201D} admin\u{AD}duk"
    #expect(search.pairs(among: [typed, pasted]).count == 1)
    #expect(search.pairs(among: [typed, "Jarik Masiti layanan jemput bola administrasi"]).isEmpty)
  }

  /// An apostrophe or a dash by itself is no word, and a quotation mark is not part of one: none keeps what texts share from being shown.
  @Test(arguments: [" ' ", " '' ", " – ", " “bersama” "])
  func passagesAreShownWhateverStandsBetweenWords(mark: String) throws {
    let text = "Warga mengurus akta kelahiran" + mark + "di puskesmas tanpa datang ke kantor dinas sama sekali"
    var rulebook = Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency)
    rulebook.nearDuplicates = try rule(70)
    let context = RuleContext(
      competition: Competition(
        name: "Uji", edition: "1", rulebook: rulebook,
        entries: [Entry(id: "A", title: text), Entry(id: "B", title: text + " lagi")]),
      scores: ScoreTable(), affairs: Directory(), services: Directory())
    var findings: [Finding] = []
    NearDuplicateRule().check(context, into: &findings)
    #expect(findings.count == 1)
    let passages = try #require(findings.first?.parameters["passages"])
    let shown = text.filter { !"–“”".contains($0) }.split(separator: " ").filter { !$0.allSatisfy { $0 == "'" } }
    #expect(passages.hasPrefix("\"" + shown.prefix(12).joined(separator: " ")))
  }

  /// Of entries with one title each is told of the past innovation that it is near to, and so whichever of them stays.
  @Test func everyEntryOfOneTitleIsSetBesideThePast() throws {
    let title = "Layanan antar obat ke rumah pasien lansia"
    let titles = ["A": title, "B": title.uppercased(), "C": title + "!", "D": "Loket terpadu bagi warga desa di kantor camat"]
    var rulebook = Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency)
    rulebook.nearDuplicates = try rule(60, words: 2, minimum: 3)
    let entries = titles.compactMap { id, title in Entry.ID(id).map { Entry(id: $0, title: title) } }
    let past = "Layanan antar obat ke rumah pasien lanjut"
    let context = RuleContext(
      competition: Competition(
        name: "Uji", edition: "1", rulebook: rulebook, entries: entries,
        history: [PastEntry(title: past, competition: "KIPP", year: 2019)]),
      scores: ScoreTable(), affairs: Directory(), services: Directory())
    var findings: [Finding] = []
    NearDuplicateRule().check(context, into: &findings)
    let found = findings.filter { $0.code == "ENTRY_NEAR_DUPLICATE_PAST" }
    #expect(found.map(\.subject) == [.entry("A"), .entry("B"), .entry("C")])
    #expect(Set(found.map { $0.parameters["likeness"] }).count == 1)
    #expect(found.allSatisfy { $0.parameters["other"] == past })
  }
}
