import Foundation
import InovasiModel
import Testing

struct EntryTests {
  private let entry = Entry(
    id: "I1", title: "Jarik Ma'siti", agency: "DUKCAPIL", affairs: ["2.12"], services: ["akta"],
    started: CalendarDate(year: 2019, month: 1, day: 2),
    group: "umum", categories: ["pelayanan"], goals: [3, 16], sections: [SectionText(section: "dampak", text: "Besar.")],
    documents: [Document(kind: "sk", reference: "sk.pdf", bytes: 10)], statements: ["asli"], team: ["Tim Contoh"],
    replicates: ["Lain"], filing: .review, isCalibration: true, panel: "A", location: SourceLocation(file: "i.csv", line: 2))

  /// An entry is a value: a copy that is changed leaves the other as it was.
  @Test func copiesAreApart() {
    var copy = entry
    #expect(copy == entry)
    copy.title = "Lain"
    copy.goals.append(17)
    #expect(entry.title == "Jarik Ma'siti")
    #expect(entry.goals == [3, 16])
    #expect(copy.goals == [3, 16, 17])
    #expect(copy != entry)
    copy.title = entry.title
    copy.goals = entry.goals
    #expect(copy == entry)
    #expect(copy.hashValue == entry.hashValue)
  }

  @Test func everyFieldSurvivesCoding() throws {
    let data = try JSONEncoder().encode(entry)
    #expect(try JSONDecoder().decode(Entry.self, from: data) == entry)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "id", "filing", "title", "agency", "affairs", "services", "started", "group", "categories", "goals", "sections",
        "documents", "statements", "team", "replicates", "isCalibration", "panel", "location",
      ])
  }

  /// What few entries have is kept apart from the rest; an entry without it, and one from which it was taken, are one value.
  @Test func whatIsTakenBackIsGone() throws {
    let plain = Entry(id: "I1", title: "Jarik Ma'siti")
    var changed = plain
    changed.documents.append(Document(kind: "sk", reference: "sk.pdf"))
    changed.isCalibration = true
    changed.filing = .draft
    #expect(changed != plain && changed.filing == .draft && changed.documents.count == 1)
    #expect(try JSONDecoder().decode(Entry.self, from: JSONEncoder().encode(changed)) == changed)
    changed.documents = []
    changed.isCalibration = false
    changed.filing = .submitted
    #expect(changed == plain && changed.hashValue == plain.hashValue)
  }

  @Test func aDebuggerSeesTheFields() {
    #expect(Mirror(reflecting: entry).children.compactMap(\.label).contains("title"))
  }
}
