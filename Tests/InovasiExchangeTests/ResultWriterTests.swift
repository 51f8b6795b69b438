import Foundation
import InovasiExchange
import InovasiModel
import Testing

struct ResultWriterTests {
  let competition = Competition(name: "Uji", edition: "2021", rulebook: TestRulebooks.rulebook, fund: Rupiah(100))

  var results: Results {
    get throws {
      let final = try #require(Fraction(263, over: 3))
      return Results(
        standings: [
          Standing(
            place: 1, entry: "I1", title: "Jarik, \"Ma'siti\"", agency: "DUKCAPIL", final: final,
            stages: [StageScore(stage: "penilaian", score: final, judges: ["J1", "J2"])],
            tie: TieResolution(among: ["I1", "I2"], decidedBy: .criterion("C1", stage: "penilaian")), awards: ["top-1"]),
          Standing(
            place: 2, entry: "I2", title: "Brexit/Baru", agency: nil, final: final,
            stages: [StageScore(stage: "penilaian", score: final, judges: ["J1"])],
            tie: TieResolution(among: ["I1", "I2"], decidedBy: nil)),
        ],
        unranked: [Unranked(entry: "I3", title: "", agency: nil, reason: .refused(codes: ["DATE_INVALID"]))],
        awards: [
          Award(
            tier: "top-1", name: LocalizedText(id: "Terbaik", en: "Best"), entry: "I1", agency: "DUKCAPIL", place: 1,
            basis: .regulation("Perwali 1/2021", article: "Pasal 2"), decision: DecisionReference(number: 7, document: "BA/7"))
        ],
        allocations: [
          Allocation(
            entry: "I1", agency: "DUKCAPIL", claim: final, share: Fraction(100), amount: .zero, roundedUp: true,
            decidedBy: .identifier, bound: .floor, pot: "A")
        ],
        fund: FundSummary(
          fund: try #require(Rupiah(100)), paid: .zero, unallocated: try #require(Rupiah(100)),
          pots: [.init(name: "A", amount: try #require(Rupiah(100)), paid: .zero, recipients: 1)],
          exclusions: [
            AllocationExclusion(
              entry: "I2", agency: nil,
              reasons: [
                .gate("wtp", name: LocalizedText(id: "Opini WTP", en: "Opinion WTP"), value: nil, basis: .document("uji")),
                .missingValue("target"),
              ])
          ]),
        agencies: [
          AgencyFigures(agency: "DUKCAPIL", name: "Dinas", entries: 1, admitted: 1, ranked: 1, mean: final, best: final),
          AgencyFigures(
            agency: "KOSONG", name: "Dinas;Lain", entries: 0, admitted: 0, ranked: 0, mean: nil, best: nil,
            sanctions: [sanction("Potong TPP", .allowanceCut(.half, months: 6)), sanction("Surat", nil)], undecided: ["target"]),
        ])
    }
  }

  private func sanction(_ name: String, _ effect: Rulebook.Sanction.Effect?) -> AgencyFigures.AppliedSanction {
    .init(
      Rulebook.Sanction(
        id: "s", name: LocalizedText(name), effect: effect, condition: .noEntry, basis: .assumption("uji")))
  }

  let findings = [
    Finding(
      .dateInvalid, about: .entry("I3"), path: "started", location: SourceLocation(file: "innovations.csv", line: 4, column: 9),
      value: "2021-02-31", parameters: ["text": "2021-02-31", "column": "started"], basis: .assumption("uji")),
    Finding(.fileEmpty, about: .file("scores.csv"), parameters: ["file": "scores.csv"]),
  ]

  private func written(_ language: Language = .indonesian, _ outputs: Set<OutputFile> = Set(OutputFile.allCases)) throws
    -> [String: String]
  {
    try withScratch { folder in
      let target = folder.appendingPathComponent("a/b")
      let writer = ResultWriter(folder: target.path, language: language)
      let paths = try writer.write(try results, findings: findings, competition: competition, outputs: outputs)
      var texts: [String: String] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: target.path) {
        texts[name] = try String(contentsOf: target.appendingPathComponent(name), encoding: .utf8)
      }
      #expect(paths.map { String($0.split(separator: "/").last ?? "") }.sorted() == texts.keys.sorted())
      return texts
    }
  }

  @Test func tablesReadAsExpected() throws {
    let files = try written(.english)
    #expect(
      files["ranking.csv"] == """
        place,innovation,agency,title,final,judges,awards,tie,tied_with,stage_penilaian,stage_wawancara
        1,I1,DUKCAPIL,"Jarik, ""Ma'siti\""",87.6666666667,2,top-1,criterion penilaian.C1,I2,87.6666666667,
        2,I2,,Brexit/Baru,87.6666666667,1,,shared,I1,87.6666666667,

        """)
    #expect(
      files["findings.csv"] == """
        code,severity,file,line,column,path,value,message,basis
        DATE_INVALID,error,innovations.csv,4,9,I3.started,2021-02-31,"The calendar has no day 2021-02-31, as column started says. \
        Check day and month.",assumption: uji
        FILE_EMPTY,error,scores.csv,,,,,scores.csv is empty. Let its first row hold the names of the columns.,

        """)
    #expect(
      files["agencies.csv"] == """
        agency,name,entries,admitted,ranked,mean,best,incentive,grade,tier,sanctions,effects,undecided
        DUKCAPIL,Dinas,1,1,1,87.6666666667,87.6666666667,0,,,,,
        KOSONG,"Dinas;Lain",0,0,0,,,0,,,"Potong TPP;Surat","allowanceCut 50% 6;",target

        """)
    #expect(
      files["awards.csv"] == """
        award,name,place,innovation,title,agency,basis,decision
        top-1,Best,1,I1,"Jarik, ""Ma'siti\""",DUKCAPIL,Perwali 1/2021 Pasal 2,#7 BA/7

        """)
    #expect(
      files["allocations.csv"] == """
        innovation,title,agency,claim,share,amount,rounded_up,pot,bound,decided_by,excluded
        I1,"Jarik, ""Ma'siti\""",DUKCAPIL,87.6666666667,100,0,true,A,floor,identifier,
        I2,Brexit/Baru,,,,0,false,,,,"gate wtp;missing target"

        """)
  }

  /// Of many with one score the first twenty-five are named and the rest counted, so that the file does not grow with their square.
  @Test(arguments: [2, 26, 27, 300]) func longTiesAreCounted(count: Int) throws {
    let names = try (1000..<(1000 + count)).map { try #require(Entry.ID("I\($0)")) }
    let standings = names.map { name in
      Standing(
        place: 1, entry: name, title: "x", agency: nil, final: .zero, stages: [],
        tie: TieResolution(among: names, decidedBy: nil))
    }
    var sink = CSVSink()
    try ResultWriter(folder: "").table(
      .ranking, of: Results(standings: standings), findings: [], competition: competition, into: &sink)
    let lines = sink.text.split(separator: "\n").dropFirst()
    #expect(lines.count == count)
    for line in lines {
      let cells = line.filter { $0 != "\"" }.split(separator: ",", omittingEmptySubsequences: false)
      let others = cells[8].split(separator: ";")
      let named = others.filter { !$0.hasPrefix("+") }
      let more = others.first { $0.hasPrefix("+") }.flatMap { Int($0.dropFirst()) } ?? 0
      #expect(!named.contains(cells[1]))
      #expect(named.count == min(count - 1, 25))
      #expect(named.count + more == count - 1)
    }
  }

  /// In JSON each entry of a tie says who is in it: the first hundred are named and the rest counted, for the same reason.
  @Test(arguments: [2, 100, 101, 300]) func longTiesAreCountedInJSON(count: Int) throws {
    let names = try (1000..<(1000 + count)).map { try #require(Entry.ID("I\($0)")) }
    let tie = TieResolution(among: names, decidedBy: .earlierStart)
    let written = try JSONEncoder().encode(tie)
    let object = try #require(try JSONSerialization.jsonObject(with: written) as? [String: Any])
    #expect(object["among"] as? [String] == names.prefix(100).map(\.rawValue))
    #expect(object["count"] as? Int == (count > 100 ? count : nil))

    let read = try JSONDecoder().decode(TieResolution.self, from: written)
    #expect(read.among == Array(names.prefix(100)))
    #expect(read.among.count + read.unnamed == count)
    #expect(try JSONDecoder().decode(TieResolution.self, from: JSONEncoder().encode(read)) == read)

    func table(_ tie: TieResolution) throws -> String {
      let standings = names.map { name in
        Standing(place: 1, entry: name, title: "x", agency: nil, final: .zero, stages: [], tie: tie)
      }
      var sink = CSVSink()
      try ResultWriter(folder: "").table(
        .ranking, of: Results(standings: standings), findings: [], competition: competition, into: &sink)
      return sink.text
    }
    let (first, second) = (try table(tie), try table(read))
    #expect(first == second)
  }

  @Test func noTieHasFewerEntriesThanItNames() {
    let text = #"{"among": ["A", "B"], "count": 1}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(TieResolution.self, from: Data(text.utf8)) }
  }

  /// Large tables are made in pieces at the same time; a file has the bytes of a table made at once.
  @Test(arguments: [0, 1, 1023, 1024, 1025, 2048, 2049, 5000]) func piecesChangeNothing(count: Int) throws {
    let names = try (0..<count).map { try #require(Entry.ID("I\($0)")) }
    let standings = names.enumerated().map { number, name in
      // Ties that reach from one piece into the next.
      let group = Array(names[(number / 7 * 7)..<min(number / 7 * 7 + 7, count)])
      return Standing(
        place: number / 7 * 7 + 1, entry: name, title: "Judul; \(number)", agency: nil, final: Fraction(count - number / 7),
        stages: [], tie: group.count > 1 ? TieResolution(among: group, decidedBy: nil) : nil)
    }
    let findings = names.enumerated().map { number, name in
      Finding(
        number % 3 == 0 ? .scoreMissing : .cellInvalid, about: .entry(name), value: "\(number)",
        parameters: ["entry": name.rawValue, "column": "title", "text": "=\(number)", "criterion": "C1", "judge": "J1"])
    }
    let results = Results(standings: standings)
    try withScratch { folder in
      let writer = ResultWriter(folder: folder.path)
      try writer.write(results, findings: findings, competition: competition, outputs: [.ranking, .findings])
      for output in [OutputFile.ranking, .findings] {
        var sink = CSVSink()
        try writer.table(output, of: results, findings: findings, competition: competition, into: &sink)
        #expect(try Data(contentsOf: folder.appendingPathComponent(output.fileName)) == Data(sink.bytes))
      }
    }
  }

  @Test func languageChangesWordsOnly() throws {
    let (indonesian, english) = (try written(.indonesian), try written(.english))
    for name in ["ranking.csv", "agencies.csv", "allocations.csv", "results.json"] {
      #expect(indonesian[name] == english[name])
    }
    #expect(indonesian["awards.csv"]?.contains("Terbaik") == true)
    #expect(indonesian["findings.csv"]?.contains("tidak ada di kalender") == true)
  }

  @Test func documentIsCanonicalJSON() throws {
    let text = try #require(try written()["results.json"])
    #expect(text.contains("Brexit/Baru"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object.keys.sorted() == ["competition", "explanations", "results"])
    let read = try JSONDecoder().decode(Wrapper.self, from: Data(text.utf8))
    #expect(read.results == (try results))
    #expect(try written()["results.json"] == text)
  }

  private struct Wrapper: Decodable { let results: Results }

  @Test func onlyWhatIsAskedForIsWritten() throws {
    #expect(try written(.english, [.ranking]).keys.sorted() == ["ranking.csv"])
    #expect(try written(.english, [.report]).isEmpty)
  }

  @Test func textIsWrittenAsTheReport() throws {
    try withScratch { folder in
      let path = try ResultWriter(folder: folder.path).write(text: "<p>é", as: .report)
      #expect(path.hasSuffix("/report.html"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "<p>é")
    }
  }

  @Test func folderThatCannotBeIsAnError() throws {
    try withFile("x".utf8) { path in
      let error = #expect(throws: ExchangeError.self) {
        try ResultWriter(folder: path + "/below").write(Results(), findings: [], competition: competition)
      }
      #expect(error?.finding.code == "FILE_UNWRITABLE")
    }
  }

  /// A link stays one, and what it leads to is replaced.
  @Test func linkIsFollowed() throws {
    try withScratch { folder in
      let (target, link) = (folder.path + "/arsip/target.csv", folder.path + "/link.csv")
      try FileManager.default.createDirectory(atPath: folder.path + "/arsip", withIntermediateDirectories: false)
      try Data("old".utf8).write(to: URL(fileURLWithPath: target))
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "arsip/target.csv")
      try TextFile.write(Array("new".utf8), to: link)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "arsip/target.csv")
      #expect(try String(contentsOfFile: target, encoding: .utf8) == "new")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/arsip") == ["target.csv"])
    }
  }

  @Test func pipeGetsTheBytesAndStaysOne() throws {
    try withScratch { folder in
      let path = folder.path + "/p.csv"
      try #require(mkfifo(path, 0o600) == 0)
      // Open at both ends, so that nobody waits for anybody.
      let pipe = open(path, O_RDWR | O_NONBLOCK)
      defer { close(pipe) }
      var sink = try CSVSink(path: path)
      try sink.write([.text("id")])
      try sink.write([.integer(1)])
      try sink.finish()
      var bytes = [UInt8](repeating: 0, count: 64)
      let count = read(pipe, &bytes, 64)
      #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == "id\n1\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["p.csv"])
    }
  }

  @Test func linkThatLeadsNowhereIsNotReplaced() throws {
    try withScratch { folder in
      let link = folder.path + "/link.csv"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "hilang.csv")
      let error = #expect(throws: ExchangeError.self) { try TextFile.write([1], to: link) }
      #expect(error?.finding.code == "FILE_UNWRITABLE")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["link.csv"])
    }
  }

  /// A file takes its name only when it is whole: what was there stays until then, and nothing is left behind.
  @Test func unfinishedFileLeavesTheOldOne() throws {
    try withScratch { folder in
      let path = folder.path + "/ranking.csv"
      try Data("old".utf8).write(to: URL(fileURLWithPath: path))
      do {
        var sink = try CSVSink(path: path)
        try sink.write([.text(String(repeating: "x", count: 3 << 20))])
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["ranking.csv"])
    }
  }
}

extension Weight {
  fileprivate static var half: Weight { Weight(percent: 50) ?? .zero }
}
