import Foundation
import InovasiExchange
import InovasiModel
import Testing

struct CompetitionFolderTests {
  @Test func readsAWholeFolder() throws {
    var folder = TestFolder()
    folder.files["judges.csv"] = "judge,name,agency,stages\nJ1,Juri Satu,DINKES,penilaian;wawancara\n"
    folder.files["history.csv"] =
      "title,region,agency,competition,year,award,entry,source\nBrexit,35.73,Dinkes,KIPP,2020,Top 45,I2,dok\n"
    folder.files["regions.csv"] = "region,name,year,count,measure,source\n35.73,Kota Malang,2018,138,IGA,dok\n"
    let loaded = try folder.read()
    #expect(loaded.findings == [])
    let competition = loaded.competition
    #expect(competition.name == "Uji")
    #expect(competition.fund == Rupiah(1_000))
    #expect(competition.closingDate?.description == "2021-02-03")
    #expect(competition.rulebook.id == "uji")
    #expect(competition.agencies.map(\.id) == ["DINKES", "DUKCAPIL"])
    #expect(competition.agencies[0].remit.affairs == ["1.02", "2.08"])
    #expect(competition.entries.map(\.title) == ["Jarik, Ma'siti", "Brexit"])
    #expect(competition.entries[0].location == SourceLocation(file: "innovations.csv", line: 2))
    #expect(competition.judges.first?.stages == ["penilaian", "wawancara"])
    #expect(competition.history.first?.entry == "I2")
    #expect(competition.regionCounts.first?.count == 138)
    #expect(loaded.scores.count == 4)
    // The stage of a criterion is the rulebook's.
    #expect((0..<4).map { loaded.scores[$0].stage } == ["penilaian", "penilaian", "penilaian", "wawancara"])
    #expect((0..<4).map { loaded.scores[$0].points.description } == ["87.5", "90", "-1", "101"])
    #expect((0..<4).map { loaded.scores[$0].line } == [2, 3, 4, 5])
    #expect(
      loaded.sources.map(\.file).sorted() == [
        "agencies.csv", "history.csv", "innovations.csv", "judges.csv", "regions.csv", "scores.csv",
      ])
  }

  @Test func indonesianHeadersInAnyOrderAndCaseMeanTheSame() throws {
    var folder = TestFolder()
    let english = try folder.read()
    folder.files["agencies.csv"] =
      "CAKUPAN;Nama;Perangkat Daerah\n2.12;Dinas Kependudukan;DUKCAPIL\n\"1.02;2.08\";Dinas Kesehatan;DINKES\n"
    folder.files["innovations.csv"] =
      "Tanggal-Penerapan\turusan\tOPD\tJUDUL\tNomor\r\n2019-01-02\t2.12\tDUKCAPIL\tJarik, Ma'siti\tI1\r\n2018-05-06\t1.02\tDINKES\tBrexit\tI2\r\n"
    folder.files["scores.csv"] = "Nilai;Kriteria;Juri;Inovasi\n87,5;C1;J1;I1\n90;C2;J1;I1\n-1;C1;J1;I2\n101;C3;J1;I2\n"
    let indonesian = try folder.read()
    #expect(indonesian.findings == [])
    #expect(indonesian.competition == english.competition)
    let rows = { (scores: ScoreTable) in
      (0..<scores.count).map { row in
        "\(scores[row].entry) \(scores[row].judge) \(scores[row].stage) \(scores[row].criterion) \(scores[row].points) \(scores[row].line)"
      }
    }
    #expect(rows(indonesian.scores) == rows(english.scores))
    #expect((0..<4).map { indonesian.scores[$0].place } == [1, 1, 1, 1])
    #expect((0..<4).map { english.scores[$0].place } == [10, 10, 10, 10])
    #expect(indonesian.sources.map(\.dialect) == [";", "\\t crlf", ";"])
  }

  @Test(arguments: ["json", "jsonl"])
  func jsonMeansTheSameAsCSV(ending: String) throws {
    var folder = TestFolder()
    let csv = try folder.read()
    func table(_ objects: [String]) -> String {
      ending == "json" ? "[\n" + objects.joined(separator: ",\n") + "\n]" : objects.joined(separator: "\n")
    }
    for name in ["agencies", "innovations", "scores"] { folder.files["\(name).csv"] = nil }
    folder.files["agencies.\(ending)"] = table([
      #"{"agency":"DUKCAPIL","name":"Dinas Kependudukan","scope":["2.12"]}"#,
      #"{"agency":"DINKES","name":"Dinas Kesehatan","scope":["1.02","2.08"]}"#,
    ])
    folder.files["innovations.\(ending)"] = table([
      #"{"id":"I1","title":"Jarik, Ma'siti","agency":"DUKCAPIL","affair":"2.12","started":"2019-01-02"}"#,
      #"{"id":"I2","title":"Brexit","agency":"DINKES","affair":["1.02"],"started":"2018-05-06"}"#,
    ])
    folder.files["scores.\(ending)"] = table([
      #"{"innovation":"I1","judge":"J1","criterion":"C1","score":87.5}"#,
      #"{"innovation":"I1","judge":"J1","criterion":"C2","score":"90"}"#,
      #"{"innovation":"I2","judge":"J1","criterion":"C1","score":-1}"#,
      #"{"innovation":"I2","judge":"J1","criterion":"C3","score":101}"#,
    ])
    let json = try folder.read()
    #expect(json.findings == [])
    #expect(json.competition.agencies == csv.competition.agencies)
    #expect(json.competition.entries.map { unplaced($0) } == csv.competition.entries.map { unplaced($0) })
    #expect((0..<4).map { json.scores[$0].points } == (0..<4).map { csv.scores[$0].points })
    #expect((0..<4).map { json.scores[$0].entry } == (0..<4).map { csv.scores[$0].entry })
  }

  @Test func everyFieldOfAnEntryHasAColumn() throws {
    var folder = TestFolder()
    folder.files["innovations.csv"] =
      "id,title,agency,affair,started,trial_started,services,group,category,goals,documents,statements,team,dampak,ringkasan,catatan\n"
      + "I1,Satu,DUKCAPIL,2.12;1.02,2019-01-02,2018-12-01,AKTA_LAHIR,umum,kesehatan;lain,3;16,sk-tim=sk.pdf;foto.jpg,asli,"
      + "\"Ani; Budi\",Besar sekali,Singkat,tidak dibaca\n"
    let loaded = try folder.read()
    #expect(loaded.findings == [])
    let entry = try #require(loaded.competition.entries.first)
    #expect(entry.affairs == ["2.12", "1.02"])
    #expect(entry.trialStarted?.description == "2018-12-01")
    #expect(entry.services == ["AKTA_LAHIR"])
    #expect(entry.group == "umum")
    #expect(entry.categories == ["kesehatan", "lain"])
    #expect(entry.goals == [3, 16])
    #expect(entry.documents == [Document(kind: "sk-tim", reference: "sk.pdf"), Document(kind: "", reference: "foto.jpg")])
    #expect(entry.statements == ["asli"])
    #expect(entry.team == ["Ani", "Budi"])
    #expect(entry.text(of: "dampak") == "Besar sekali")
    #expect(entry.text(of: "ringkasan") == "Singkat")
  }

  /// A mark separates whatever follows it, as everywhere else in the file.
  @Test(arguments: ["Ani;\u{301}Budi": ["Ani", "\u{301}Budi"], "Ani\\;\u{301}; Budi ": ["Ani;\u{301}", "Budi"], " ; ;": []])
  func itemsAreSeparatedByCodePoints(cell: String, items: [String]) throws {
    var folder = TestFolder()
    folder.files["innovations.csv"] = "id|title|agency|affair|team\nI1|Satu|DUKCAPIL|2.12|\(cell)\n"
    let loaded = try folder.read()
    let entry = try #require(loaded.competition.entries.first)
    #expect(entry.team == items)
  }

  @Test func whatIsKnownOfADocumentStandsBehindIt() throws {
    var folder = TestFolder()
    folder.files["agencies.csv"] = "opd,nama,cakupan,kelas\nDUKCAPIL,Dinas,2.12,dinas\n"
    folder.files["innovations.csv"] =
      "id,title,agency,affair,documents,replicates\n"
      + "I1,Satu,DUKCAPIL,2.12,sk=a.pdf | 812000 B | signed;video=https://youtu.be/x|170 s;foto=f.jpg|besar,Brexit;Jebol\n"
    let loaded = try folder.read()
    let entry = try #require(loaded.competition.entries.first)
    #expect(
      entry.documents == [
        Document(kind: "sk", reference: "a.pdf", bytes: 812_000, isSigned: true),
        Document(kind: "video", reference: "https://youtu.be/x", seconds: 170), Document(kind: "foto", reference: "f.jpg"),
      ])
    #expect(entry.replicates == ["Brexit", "Jebol"])
    #expect(loaded.competition.agencies.first?.participantClass == "dinas")
    #expect(loaded.findings.map(\.value) == ["besar"])
  }

  @Test func rulebookMayBuildOnAnother() throws {
    var folder = TestFolder()
    folder.files["competition.json5"] =
      "{name: 'Uji', edition: '1', rulebook: {extends: 'uji', id: 'kota', sections: {dampak: {maximumWords: 7}}}}"
    let rulebook = try folder.read().competition.rulebook
    #expect(rulebook.id == "kota" && rulebook.base == "uji")
    #expect(rulebook.sections.map(\.maximumWords) == [7])
    #expect(rulebook.stages == TestRulebooks.rulebook.stages)
    folder.files["competition.json5"] = "{name: 'Uji', edition: '1', rulebook: {extends: 'tidak-ada', id: 'kota'}}"
    #expect(throws: ExchangeError.self) { try folder.read() }
  }

  @Test func unknownColumnIsNotedOnce() throws {
    var folder = TestFolder()
    folder.files["innovations.csv"] =
      "id,title,agency,affair,started,warna,asumsi\nI1,A,D,2.12,2019-01-02,biru,x\nI2,B,D,2.12,2019-01-02,biru,x\n"
    let findings = try folder.findings()
    #expect(findings.map(\.code) == ["COLUMN_UNKNOWN"])
    #expect(findings.first?.severity == .note)
    #expect(findings.first?.parameters["column"] == "warna")
  }

  /// The order of rows changes nothing but the lines.
  @Test(arguments: 1...5)
  func shuffledRowsAreTheSameCompetition(seed: UInt64) throws {
    var folder = TestFolder()
    folder.files["agencies.csv"] = "agency,name,scope\nA,Satu,2.12\nA,Dua,1.02\nB,Tiga,2.12\nC,Empat,9.99\n"
    folder.files["innovations.csv"] =
      "id,title,agency,affair,started\nI1,A,A,2.12,2019-01-02\nI1,B,A,2.12,2019-01-02\nI2,C,B,2.12,2021-02-31\n,D,B,2.12,2019-01-01\nI4,E,B\n"
    folder.files["scores.csv"] =
      "innovation,judge,criterion,score\nI1,J1,C1,1\nI1,J1,C2,2\nI1,J2,C1,NaN\nI2,J1,C1,\nI2,J2,C9,4\nI9,J1,C1,5\n,J1,C1,6\n"
    let straight = try folder.read()
    var generator = SeededGenerator(state: seed)
    for (name, text) in folder.files.sorted(by: { $0.key < $1.key }) where name.hasSuffix(".csv") {
      let lines = text.split(separator: "\n")
      folder.files[name] = (lines.prefix(1) + lines.dropFirst().shuffled(using: &generator)).joined(separator: "\n")
    }
    let shuffled = try folder.read()
    #expect(shuffled.competition.agencies == straight.competition.agencies)
    #expect(shuffled.competition.entries.map { unplaced($0) } == straight.competition.entries.map { unplaced($0) })
    #expect(rows(shuffled.scores) == rows(straight.scores))
    #expect(shuffled.findings.map { unplaced($0) } == straight.findings.map { unplaced($0) })
    #expect(shuffled.sources == straight.sources)
  }

  /// Nothing is lost: what goes in is taken or rejected, and what is rejected has a finding.
  @Test(arguments: 0..<30)
  func rowsInAreRowsOut(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let cells = ["I1", "J1", "C1", "87.5", "", "x", "1e400", "NaN", "\"a\nb\"", "\"", "é", " ", "101", "\"a\"b"]
    var text = "innovation,judge,criterion,score\n"
    for _ in 0..<40 {
      let count = Int.random(in: 1...10, using: &generator) == 1 ? 3 : 4
      text += (0..<count).map { _ in cells.randomElement(using: &generator) ?? "" }.joined(separator: ",") + "\n"
    }
    var folder = TestFolder()
    folder.files["scores.csv"] = text
    let loaded = try folder.read()
    let summary = try #require(loaded.sources.first { $0.file == "scores.csv" })
    let rows = try withFile(text.utf8) { path in try Table(CSVSource(path: path)).rows.count }
    #expect(summary.read == rows)
    #expect(summary.read == summary.taken + summary.rejected)
    #expect(summary.taken == loaded.scores.count)
    // A row that may have swallowed others is taken all the same.
    #expect(loaded.findings.count { $0.code != "ROWS_IN_CELL" } == summary.rejected)
    #expect(loaded.findings.allSatisfy { $0.location?.line != nil && $0.location?.column != nil })
  }

  @Test func progressReachesTheEnd() throws {
    let folder = TestFolder()
    try withScratch { url in
      for (name, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
      let seen = Seen()
      _ = try CompetitionFolder(url.path).read(rulebooks: TestRulebooks()) { seen.add($0) }
      for file in ["agencies.csv", "innovations.csv", "scores.csv"] {
        let last = try #require(seen.all.last { $0.file == file })
        #expect(last.bytesRead == last.totalBytes)
      }
    }
  }

  private func rows(_ table: ScoreTable) -> [String] {
    (0..<table.count).map { row in
      let row = table[row]
      return "\(row.entry) \(row.judge) \(row.stage) \(row.criterion) \(row.points)"
    }.sorted()
  }

  private func unplaced(_ entry: Entry) -> Entry {
    var entry = entry
    entry.location = nil
    return entry
  }

  private func unplaced(_ finding: Finding) -> Finding {
    var finding = finding
    finding.location = nil
    return finding
  }
}

private final class Seen: @unchecked Sendable {
  // Reading calls back on the thread that called it, one file after another.
  private(set) var all: [ReadingProgress] = []

  func add(_ progress: ReadingProgress) { all.append(progress) }
}
