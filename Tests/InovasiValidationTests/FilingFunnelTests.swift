import InovasiModel
import InovasiValidation
import Testing

struct FilingFunnelTests {
  /// KIPP 2022 as the ministry published it: 3,478 = 612 + 412 + 2,454 (2,299 umum and 155 khusus), 1,917 admitted
  /// (1,776 and 141). Source: siaran pers Kementerian PANRB tentang KIPP 2022.
  @Test func countsAreThoseThatAnEditionPublishes() throws {
    var entries: [Entry] = []
    func add(_ count: Int, _ filing: Filing, _ group: Rulebook.Group.ID, title: String) {
      for _ in 0..<count {
        guard let id = Entry.ID("E\(entries.count)") else { continue }
        entries.append(Entry(id: id, title: title.isEmpty ? "" : "\(title) \(entries.count)", group: group, filing: filing))
      }
    }
    add(612, .draft, "umum", title: "Konsep")
    add(412, .review, "umum", title: "")
    add(1776, .submitted, "umum", title: "Umum")
    add(2299 - 1776, .submitted, "umum", title: "")
    add(141, .submitted, "khusus", title: "Khusus")
    add(155 - 141, .submitted, "khusus", title: "")
    let rulebook = Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .national,
      requiredFields: [Rulebook.RequiredField(.title, basis: .assumption("uji"))])
    let competition = Competition(name: "KIPP", edition: "2022", rulebook: rulebook, entries: entries)
    let report = Validator().validate(
      competition, scores: ScoreTable(), affairs: Directory(), services: Directory())
    let funnel = FilingFunnel(competition, report: report)
    #expect(funnel.total.registered == 3478)
    #expect([funnel.total.draft, funnel.total.review, funnel.total.submitted] == [612, 412, 2454])
    #expect(funnel.total.admitted == 1917)
    #expect(funnel.groups["umum"]?.admitted == 1776 && funnel.groups["umum"]?.submitted == 2299)
    #expect(funnel.groups["khusus"]?.admitted == 141 && funnel.groups["khusus"]?.submitted == 155)
  }
}
