import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// What all published forms share: nothing is made up, nothing is half written, the same gives the same.
struct OpenStandardTests {
  @Test(
    arguments: [
      (.icpc, []),
      (.threeSixtyGiving, ["grantPrefix", "competition", "funder.id", "funder.name", "awardDate"]),
      (.openBadges, ["credentialUrl", "publisher.url", "publisher.name", "awardDate"]),
      (
        .ocds,
        [
          "ocidPrefix", "competition", "packageUrl", "publisher.name", "funder.id", "funder.name", "publishedOn", "awardDate",
        ]
      ),
    ] as [(OpenStandard, [String])])
  func whatNobodySaysIsAskedForAllAtOnce(standard: OpenStandard, names: [String]) throws {
    let export = SampleResults.export { $2 = OpenStandardParameters() }
    #expect(try SampleResults.refusal(standard, export) == names.map { "EXPORT_PARAMETER_MISSING \($0)" })
    #expect(try SampleResults.refusal(standard, SampleResults.export()) == [])
  }

  @Test func blankIsNotThere() throws {
    let export = SampleResults.export { _, _, parameters in parameters.funder?.name = "  " }
    #expect(try SampleResults.refusal(.threeSixtyGiving, export) == ["EXPORT_PARAMETER_MISSING funder.name"])
  }

  @Test func aDraftAndANoticeAreSaid() throws {
    var state = ResultState.draft
    func export() -> OpenStandardExport {
      SampleResults.export { competition, results, _ in
        competition.notice = LocalizedText(id: "Contoh belaka.", en: "Illustrative.")
        results.state = state
      }
    }
    #expect(try export().grants().description == "Status hasil: rancangan. Contoh belaka.")
    #expect(try export().credentials().allSatisfy { $0.description.hasSuffix("Status hasil: rancangan. Contoh belaka.") })
    #expect(try export().releases().releases.first?.tender.description == "Contoh belaka.")
    state.status = .final
    #expect(try export().grants().description == "Contoh belaka.")
  }

  @Test(arguments: [OpenStandard.threeSixtyGiving, .openBadges, .ocds])
  func aWinnerWithoutAnAgencyIsRefused(standard: OpenStandard) throws {
    let export = SampleResults.export { _, results, _ in
      results.awards[2].agency = nil
      results.allocations[1].agency = nil
    }
    #expect(Set(try SampleResults.refusal(standard, export)) == ["EXPORT_AGENCY_MISSING agency"])
  }

  /// A change of one parameter, and the path at which it is found.
  struct Change: Sendable, CustomTestStringConvertible {
    let standard: OpenStandard
    let path: String
    let apply: @Sendable (inout OpenStandardParameters) -> Void

    init(_ standard: OpenStandard, _ path: String, _ apply: @escaping @Sendable (inout OpenStandardParameters) -> Void) {
      self.standard = standard
      self.path = path
      self.apply = apply
    }

    var testDescription: String { "\(standard) \(path)" }
  }

  @Test(arguments: [
    Change(.threeSixtyGiving, "grantPrefix") { $0.grantPrefix = "contoh" },
    Change(.threeSixtyGiving, "grantPrefix") { $0.grantPrefix = "360G-" },
    Change(.threeSixtyGiving, "competition") { $0.competition = "a/b" },
    Change(.threeSixtyGiving, "agencies.DINKES") { $0.agencies = ["DINKES": " "] },
    Change(.threeSixtyGiving, "licence") { $0.licence = "CC BY" },
    Change(.threeSixtyGiving, "publisher.url") { $0.publisher?.url = "contoh" },
    Change(.ocds, "ocidPrefix") { $0.ocidPrefix = "ocds-A1B2C3" },
    Change(.ocds, "ocidPrefix") { $0.ocidPrefix = "ocds-a1b2c" },
    Change(.ocds, "packageUrl") { $0.packageURL = "https://" },
    Change(.ocds, "packageUrl") { $0.packageURL = "https://a b" },
    Change(.ocds, "offset") { $0.offset = "WIB" },
    Change(.ocds, "offset") { $0.offset = "+24:00" },
    Change(.ocds, "offset") { $0.offset = "+07:60" },
    Change(.openBadges, "credentialUrl") { $0.credentialURL = "ftp://contoh" },
    Change(.openBadges, "publisher.url") { $0.publisher?.url = "https://contoh\u{0}" },
    Change(.openBadges, "recipients.DINKES") { $0.recipients = ["DINKES": "dinkes"] },
    Change(.openBadges, "offset") { $0.offset = "-12:30" },
  ])
  func aParameterOfAnotherFormIsRefused(change: Change) throws {
    let export = SampleResults.export { _, _, parameters in change.apply(&parameters) }
    #expect(try SampleResults.refusal(change.standard, export) == ["EXPORT_PARAMETER_FORM \(change.path)"])
  }

  @Test func agenciesOfTheParametersAreLookedUp() throws {
    let grants = SampleResults.export { $2.agencies = ["DINAS": "ID-1"] }
    #expect(try SampleResults.refusal(.threeSixtyGiving, grants) == ["EXPORT_AGENCY_UNKNOWN agencies.DINAS"])
    let badges = SampleResults.export { $2.recipients = ["DINAS": "did:web:a"] }
    #expect(try SampleResults.refusal(.openBadges, badges) == ["EXPORT_AGENCY_UNKNOWN recipients.DINAS"])
  }

  @Test(arguments: [OpenStandard.threeSixtyGiving, .openBadges, .ocds])
  func aResultWithoutAwardsAndMoneyIsRefused(standard: OpenStandard) throws {
    let export = SampleResults.export { _, results, _ in
      results.awards = []
      results.allocations = []
    }
    #expect(try SampleResults.refusal(standard, export) == ["EXPORT_EMPTY"])
  }

  @Test(arguments: OpenStandard.allCases, [Language.indonesian, .english])
  func theSameGivesTheSameBytes(standard: OpenStandard, language: Language) throws {
    try withScratch { folder in
      let texts = try ["satu", "dua"].map { name in
        let export = SampleResults.export(language: language) { competition, _, _ in
          competition.entries.shuffle()
          competition.agencies.reverse()
        }
        return try export.write(standard, to: folder.appendingPathComponent(name).path).map {
          try String(contentsOfFile: $0, encoding: .utf8)
        }
      }
      #expect(texts[0] == texts[1])
      #expect(texts[0].allSatisfy { $0.hasSuffix("}\n") || $0.hasSuffix("]\n") })
    }
  }

  @Test func anOlderFileIsReplacedAndAFolderIsNot() throws {
    try withScratch { folder in
      let path = folder.appendingPathComponent("a.json").path
      try Data("lama".utf8).write(to: URL(fileURLWithPath: path))
      try SampleResults.export().write(.icpc, to: path)
      #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("["))
      #expect(throws: OpenStandardError.self) { try SampleResults.export().write(.icpc, to: folder.path) }
      #expect(throws: OpenStandardError.self) { try SampleResults.export().write(.openBadges, to: folder.path) }
    }
  }

  @Test func parametersAreReadStrictly() throws {
    let text = """
      { competition: 'k', publisher: { id: 'a', name: 'b', url: 'c' }, funder: { name: 'd' }, agencies: { X: 'e' }, recipients: { X: 'f' },
        awardDate: '2021-03-17', publishedOn: '2021-03-18', calledOn: '2021-03-19', offset: 'Z', grantPrefix: 'g', ocidPrefix: 'h',
        packageUrl: 'i', credentialUrl: 'j', licence: 'k', }
      """
    let read = try withFile(text.utf8, as: "p.json5") { try SettingsDocument($0).read(OpenStandardParameters.self) }
    let day = CalendarDate(year: 2021, month: 3, day: 17)
    #expect(
      read
        == OpenStandardParameters(
          competition: "k", publisher: .init(id: "a", name: "b", url: "c"), funder: .init(name: "d"), agencies: ["X": "e"],
          recipients: ["X": "f"], awardDate: day, publishedOn: CalendarDate(year: 2021, month: 3, day: 18),
          calledOn: CalendarDate(year: 2021, month: 3, day: 19), offset: "Z", grantPrefix: "g", ocidPrefix: "h", packageURL: "i",
          credentialURL: "j", licence: "k"))
    for wrong in [
      "{ competiton: 'k' }", "{ funder: { nama: 'd' } }", "{ awardDate: '17-03-2021' }", "[]", "{ agencies: { '': 'x' } }",
    ] {
      #expect(throws: ExchangeError.self, "\(wrong)") {
        try withFile(wrong.utf8, as: "p.json5") { try SettingsDocument($0).read(OpenStandardParameters.self) }
      }
    }
  }
}
