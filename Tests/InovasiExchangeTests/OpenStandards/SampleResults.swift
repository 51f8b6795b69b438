import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// A made-up competition with four ranked innovations, two of which share a place, and what a city would say of itself.
enum SampleResults {
  static let basis = LegalBasis.regulation("Perwali Contoh 1/2021", article: "Pasal 2")

  static var competition: Competition {
    var rulebook = TestRulebooks.rulebook
    rulebook.groups = [.init(id: "umum", name: LocalizedText(id: "Umum", en: "General"), basis: basis)]
    rulebook.awards = [
      AwardTier(id: "juara-1", name: LocalizedText(id: "Juara I", en: "First prize"), places: 1...1, basis: basis),
      AwardTier(
        id: "Top 3!", name: LocalizedText(id: "Tiga terbaik", en: "Best three"), places: 1...3,
        minimumScore: Points(tenThousandths: 600_000), basis: basis),
      AwardTier(
        id: "honorable-mention", name: LocalizedText(id: "Apresiasi", en: "Honourable mention"), places: 9...9, basis: basis),
    ]
    return Competition(
      name: "Kompetisi Inovasi Kota Contoh", edition: "2021", rulebook: rulebook,
      closingDate: CalendarDate(year: 2021, month: 2, day: 26),
      fund: Rupiah(1_000),
      agencies: [Agency(id: "DINKES", name: "Dinas Kesehatan"), Agency(id: "DISDIK", name: "Dinas Pendidikan")],
      entries: [
        Entry(id: "I1", title: "Jarik \"Ma'siti\"", agency: "DINKES"), Entry(id: "I2", agency: "DISDIK"),
        Entry(id: "I3", title: "Brexit", agency: "DINKES"), Entry(id: "I4", title: "Nila", agency: "DISDIK"),
      ])
  }

  static var results: Results {
    func standing(_ place: Int, _ entry: Entry.ID, _ agency: Agency.ID, first: Bool = false) -> Standing {
      Standing(
        place: place, entry: entry, title: "", agency: agency, final: Fraction(90 - place), stages: [],
        divisions: first ? [.init(division: Division(kind: .group, name: "umum"), place: 1, count: 4)] : [])
    }
    func award(_ tier: AwardTier.ID, _ name: LocalizedText, _ entry: Entry.ID, _ agency: Agency.ID, _ place: Int) -> Award {
      Award(tier: tier, name: name, entry: entry, agency: agency, place: place, basis: basis)
    }
    let first = LocalizedText(id: "Juara I", en: "First prize")
    let best = LocalizedText(id: "Tiga terbaik", en: "Best three")
    return Results(
      standings: [
        standing(1, "I1", "DINKES", first: true), standing(2, "I2", "DISDIK"), standing(2, "I3", "DINKES"),
        standing(4, "I4", "DISDIK"),
      ],
      awards: [
        award("juara-1", first, "I1", "DINKES", 1), award("Top 3!", best, "I1", "DINKES", 1),
        award("Top 3!", best, "I2", "DISDIK", 2), award("Top 3!", best, "I3", "DINKES", 2),
      ],
      allocations: [allocation("I1", "DINKES", 600), allocation("I2", "DISDIK", 400), allocation("I3", "DINKES", 0)])
  }

  static func allocation(_ entry: Entry.ID, _ agency: Agency.ID?, _ amount: Int, pot: String? = nil) -> Allocation {
    Allocation(
      entry: entry, agency: agency, claim: Fraction(amount), share: Fraction(amount), amount: Rupiah(amount) ?? .zero,
      roundedUp: false, pot: pot)
  }

  static var parameters: OpenStandardParameters {
    OpenStandardParameters(
      competition: "kipp-contoh-2021",
      publisher: .init(id: "ID-CONTOH-1", name: "Pemerintah Kota Contoh", url: "https://contoh.example"),
      funder: .init(id: "ID-CONTOH-1", name: "Pemerintah Kota Contoh"), awardDate: CalendarDate(year: 2021, month: 3, day: 17),
      publishedOn: CalendarDate(year: 2021, month: 3, day: 20), offset: "+07:00", grantPrefix: "360G-contoh",
      ocidPrefix: "ocds-a1b2c3", packageURL: "https://contoh.example/ocds.json",
      credentialURL: "https://contoh.example/penghargaan")
  }

  /// An export of the sample with changes.
  static func export(
    language: Language = .indonesian,
    _ change: (inout Competition, inout Results, inout OpenStandardParameters) -> Void = { _, _, _ in }
  ) -> OpenStandardExport {
    var (competition, results, parameters) = (competition, results, parameters)
    change(&competition, &results, &parameters)
    return OpenStandardExport(of: competition, results: results, parameters: parameters, language: language)
  }

  /// What a standard's file holds, read back; for Open Badges, the first credential.
  static func document(_ standard: OpenStandard, _ export: OpenStandardExport) throws -> Any {
    try withScratch { folder in
      let paths = try export.write(standard, to: folder.appendingPathComponent("out").path)
      let path = try #require(paths.first)
      return try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path)))
    }
  }

  /// The codes and paths of a refusal; empty when there is none.
  static func refusal(_ standard: OpenStandard, _ export: OpenStandardExport) throws -> [String] {
    try withScratch { folder in
      guard let findings = findings(standard, export, folder.appendingPathComponent("out").path) else { return [] }
      // Nothing is left of what was refused.
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left == [])
      return findings.map { $0.path.isEmpty ? $0.code : "\($0.code) \($0.path)" }
    }
  }

  private static func findings(_ standard: OpenStandard, _ export: OpenStandardExport, _ path: String) -> [Finding]? {
    do {
      try export.write(standard, to: path)
      return nil
    } catch {
      return error.findings
    }
  }
}
