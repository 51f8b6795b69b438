import Foundation
import Inovasi
import Testing

/// The registry of findings is complete, without doubles, and says the same in both languages.
struct FindingRegistryTests {
  // The sources and the guide have the kinds of every trait.
  #if Spreadsheet
  @Test func everyCodeInTheSourcesIsInTheRegistry() throws {
    let pattern = try Regex(#"code: "([A-Z0-9_]+)""#, as: (Substring, Substring).self)
    var codes: [String] = []
    let sources = Folders.root.appendingPathComponent("Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    for case let url as URL in files where url.pathExtension == "swift" {
      for line in try Folders.text(url).split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("///") {
        codes += line.matches(of: pattern).map { String($0.1) }
      }
    }
    #expect(codes.count == Set(codes).count)
    #expect(Set(FindingRegistry.kinds.map(\.code)) == Set(codes))
    #expect(FindingRegistry.kinds.count == codes.count)
  }
  #endif

  @Test(arguments: FindingRegistry.kinds)
  func kindSaysTheSameInBothLanguages(kind: FindingKind) {
    for text in [kind.message, kind.advice] {
      #expect(!text.indonesian.isEmpty && !text.english.isEmpty)
      #expect(placeholders(text.indonesian) == placeholders(text.english), "\(kind.code)")
      #expect(text.indonesian != text.english || text.indonesian.hasPrefix("{"), "\(kind.code)")
    }
  }

  #if Spreadsheet
  @Test func guideListsExactlyTheRegistry() throws {
    let guide = try Folders.text(Folders.root.appendingPathComponent("Documentation/Findings.md"))
    let rows = guide.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let listed = rows.map { $0.split(separator: "`")[1] }.map(String.init)
    #expect(listed == listed.sorted())
    #expect(Set(listed) == Set(FindingRegistry.kinds.map(\.code)))
    #expect(listed.count == Set(listed).count)
    for kind in FindingRegistry.kinds {
      let row = rows.first { $0.hasPrefix("| `\(kind.code)` |") }
      #expect(row?.contains("| \(kind.severity.rawValue) |") == true, "\(kind.code)")
    }
  }
  #endif

  /// English has a word for one of what is counted, where there can be one, and nothing but a number chooses it.
  @Test func englishCountsOne() {
    let row = ["found": "1", "expected": "4"]
    #expect(
      Finding(.rowCellCount, about: .file("t.csv"), parameters: TextParameters(row)).message(in: .english).contains(
        "has 1 cell, not 4"))
    for kind in FindingRegistry.kinds {
      let forms = kind.message.english.components(separatedBy: "{").compactMap { $0.components(separatedBy: "}").first }.filter {
        $0.contains("|")
      }
      for form in forms {
        #expect(form.split(separator: "|", omittingEmptySubsequences: false).count == 3, "\(kind.code)")
        #expect(!kind.message.indonesian.contains("|"), "\(kind.code)")
      }
      for name in Set(forms.map { $0.prefix { $0 != "|" } }) {
        let filled = kind.message.text(in: .english, filling: [String(name): "1"])
        #expect(!filled.contains("|") || forms.contains { !$0.hasPrefix("\(name)|") }, "\(kind.code)")
        #expect(!filled.contains(" 1 are ") && !filled.contains(" 1 were "), "\(kind.code): \(filled)")
      }
    }
    let texts = ["ROW_CELL_COUNT": Translations.Text(message: "{found} {found|one|many}", advice: "")]
    #expect(Translations(language: .english, texts: texts).faults(for: FindingRegistry.kinds) == [])
  }

  @Test func aThirdLanguageNeedsNoChangeHere() throws {
    let javanese = Translations(
      language: Language(rawValue: "jv"),
      texts: ["ENTRY_TOO_YOUNG": .init(message: "Inovasi {entry} isih enom.", advice: "Enteni taun ngarep.")])
    #expect(javanese.faults(for: FindingRegistry.kinds) == [])
    let finding = Finding(.entryTooYoung, about: .entry("E1"), parameters: ["entry": "E1"])
    #expect(finding.message(in: javanese) == "Inovasi E1 isih enom.")
    let wrong = Translations(
      language: Language(rawValue: "jv"),
      texts: ["NO_SUCH": .init(message: "", advice: ""), "ENTRY_TOO_YOUNG": .init(message: "{umur}", advice: "")])
    #expect(wrong.faults(for: FindingRegistry.kinds) == ["ENTRY_TOO_YOUNG: unknown {umur}", "NO_SUCH: unknown code"])
  }

  /// A third language can say both what a code says and what it says where there is more to say.
  @Test func aThirdLanguageHasAllWordings() throws {
    #expect(FindingRegistry.wordings.count == 15)
    for wording in FindingRegistry.wordings {
      let kind = try #require(FindingRegistry.kind(wording.code))
      func names(_ kind: FindingKind) -> Set<String> { placeholders(kind.message.indonesian + kind.advice.indonesian) }
      let own = try #require(names(wording).subtracting(names(kind)).sorted().first, "\(wording.code)")
      for text in [wording.message, wording.advice] { #expect(placeholders(text.indonesian) == placeholders(text.english)) }
      let texts = [
        wording.code: Translations.Text(message: "siji", advice: ""),
        "\(wording.code)+\(own)": .init(message: "{\(own)}", advice: ""),
      ]
      let language = Translations(language: Language(rawValue: "jv"), texts: texts)
      #expect(language.faults(for: FindingRegistry.kinds, wordings: FindingRegistry.wordings) == [])
      #expect(Finding(kind, about: .competition).message(in: language) == "siji")
      #expect(Finding(kind, about: .competition, parameters: [own: ""]).message(in: language) == "siji")
      #expect(Finding(wording, about: .competition, parameters: [own: "7"]).message(in: language) == "7")
      let wrong = Translations(language: language.language, texts: ["\(wording.code)+umur": .init(message: "", advice: "")])
      #expect(
        wrong.faults(for: FindingRegistry.kinds, wordings: FindingRegistry.wordings) == ["\(wording.code)+umur: unknown {umur}"])
    }
    let guide = try Folders.text(Folders.root.appendingPathComponent("Documentation/Findings.md"))
    for name in ["FILE_MISSING+near", "FILE_MISSING+ending", "ROW_CELL_COUNT+lines", "SCORES_MISSING+count"] {
      #expect(guide.contains("`\(name)`"))
    }
  }

  @Test func groupingLosesNothing() throws {
    let findings = try Evaluation().run(folder: Folders.malang).findings
    for grouping in FindingGrouping.allCases {
      let groups = findings.grouped(by: grouping)
      #expect(groups.reduce(0) { $0 + $1.findings.count } == findings.count)
      #expect(groups.map(\.name) == groups.map(\.name).sorted())
    }
  }

  private func placeholders(_ text: String) -> Set<String> {
    // Words for one and for several stand behind the name of a number.
    Set(
      text.components(separatedBy: "{").dropFirst().compactMap { part in
        part.components(separatedBy: "}").first.map { String($0.prefix { $0 != "|" }) }
      })
  }
}
