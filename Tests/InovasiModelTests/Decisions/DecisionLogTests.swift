import InovasiModel
import Testing

struct DecisionLogTests {
  private typealias Samples = DecisionSamples

  private static let all: [Decision.Act] = [
    .deduction(entry: "A", points: Samples.points(2), stage: "s"), .deduction(entry: "A", points: Samples.points(2), stage: nil),
    .ineligibility(entry: "A", from: Samples.day(3)), .ineligibility(entry: "A", from: nil),
    .revocation(entry: "A", award: "top"), .revocation(entry: "A", award: nil), .withdrawal(entry: "A"),
    .objection(by: "Masyarakat", entry: nil), .objection(by: "Masyarakat", entry: "A"), .upheld, .denied,
    .selection(entry: "A", award: "top", ground: .participantClass), .exclusion(entry: "A", award: "top"),
    Samples.correction(from: 1, to: 2), .lot(["B", "A"]), .frozen, .final, .reopened, .cancellation(of: 3),
  ]

  @Test func everyKindIsWrittenAndReadAlike() throws {
    let log = Samples.log(Self.all)
    #expect(Set(log.decisions.map(\.kind)) == Set(Decision.Kind.allCases))
    let read = try JSON.roundTrip(log)
    #expect(read == log)
  }

  @Test func whereItStoodInAFileIsNoPartOfADecision() throws {
    let decision = Samples.log([.frozen]).decisions[0]
    var moved = decision
    moved.location = SourceLocation(file: "decisions.jsonl", line: 9)
    #expect(moved == decision)
    #expect(try !JSON.text(moved).contains("decisions.jsonl"))
  }

  @Test(
    arguments: [
      #"{"number":1,"date":"2021-03-01","kind":"withdrawal","entry":"A","points":3,"reason":"x"}"#,
      #"{"number":1,"date":"2021-03-01","kind":"withdrawal","entry":"A","reason":"x","note":"y"}"#,
      #"{"number":1,"date":"2021-03-01","kind":"pardon","entry":"A","reason":"x"}"#,
      #"{"number":1,"date":"2021-02-30","kind":"frozen","reason":"x"}"#,
      #"{"number":1.5,"date":"2021-03-01","kind":"frozen","reason":"x"}"#,
      #"{"number":99999999999999999999,"date":"2021-03-01","kind":"frozen","reason":"x"}"#,
      #"{"number":1,"date":"2021-03-01","kind":"frozen"}"#,
      #"{"number":1,"date":"2021-03-01","kind":"lot","lot":"A","reason":"x"}"#,
      #"{"number":1,"date":"2021-03-01","kind":"deduction","entry":"A","points":1.00001,"reason":"x"}"#,
      #"{"number":1,"date":"2021-03-01","kind":"selection","entry":"A","award":"top","ground":"friend","reason":"x"}"#,
      "[]", "1", "",
    ])
  func whatIsNoDecisionIsRefused(text: String) {
    #expect(throws: DecodingError.self) { try JSON.decode(Decision.self, text) }
  }

  @Test func laterLogRepeatsTheEarlierOne() {
    let log = Samples.log(Self.all)
    for count in 0...log.count { #expect(log.verifies(extends: log.prefix(count))) }
  }

  @Test func anyChangeIsNamed() throws {
    let log = Samples.log(Self.all)
    let changes: [(inout Decision) -> Void] = [
      { $0.number += 100 }, { $0.date = Samples.day(30) }, { $0.reason = LocalizedText(id: "lain", en: "a test") },
      { $0.reason = LocalizedText(id: "uji", en: "another") }, { $0.document = nil }, { $0.signedBy += ["Sekretaris"] },
      { $0.answers = 1 }, { $0.act = .withdrawal(entry: "Z") },
    ]
    for (position, _) in log.decisions.enumerated() {
      for change in changes {
        var later = log
        change(&later.decisions[position])
        let divergence = try #require(later.divergence(from: log))
        #expect(divergence.position == position + 1)
        #expect(divergence.finding.path == "decisions.\(position + 1)")
        #expect(divergence.finding.code == "DECISION_REWRITTEN")
      }
    }
    #expect(log.prefix(3).divergence(from: log)?.position == 4)
    #expect(log.prefix(3).divergence(from: log)?.later == nil)
  }

  @Test func textsThatOnlyLookAlikeAreNotTheSame() {
    var (composed, decomposed) = (Samples.log([.frozen]), Samples.log([.frozen]))
    composed.decisions[0].document = "Caf\u{E9}"
    decomposed.decisions[0].document = "Cafe\u{301}"
    #expect(!composed.verifies(extends: decomposed))
    // Two signatures are not one with the same letters.
    composed.decisions[0].signedBy = ["a", "b"]
    decomposed.decisions[0].document = "Caf\u{E9}"
    decomposed.decisions[0].signedBy = ["ab"]
    #expect(!composed.verifies(extends: decomposed))
  }

  @Test func logAtTheEndOfADay() {
    let log = Samples.log([.frozen, .final, .reopened], on: [1, 1, 2])
    #expect(log.through(Samples.day(1)).count == 2)
    #expect(log.through(Samples.day(0)).isEmpty)
    #expect(log.through(Samples.day(9)) == log)
  }
}
