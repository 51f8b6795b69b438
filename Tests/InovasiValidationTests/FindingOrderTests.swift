import InovasiModel
import InovasiValidation
import Testing

/// Short ways to the order of findings lead where `sorted()` does.
struct FindingOrderTests {
  private static let kind = FindingKind(
    code: "UJI", severity: .warning, message: LocalizedText(id: "uji", en: "test"), advice: LocalizedText(id: "uji", en: "test"))

  /// Findings about everything that there is, several about one entry, out of order.
  private static func findings(_ names: [String], _ count: Int, step: Int) throws -> [Finding] {
    try (0..<count).map { number in
      let place = number * step % count
      let id = try #require(Entry.ID(names[place % names.count] + "\(place / 3)"))
      let subject: Finding.Subject =
        switch place % 23 {
        case 0: .competition
        case 1: .file("scores.csv")
        case 2: .agency("A1")
        case 3: .judge("J1")
        case 4, 5: .score(id)
        default: .entry(id)
        }
      return Finding(
        kind, about: subject, path: ["title", "affairs", ""][number % 3],
        location: SourceLocation(file: "innovations.csv", line: number + 2), value: number % 5 == 0 ? nil : "\(number % 7)",
        severity: number % 11 == 0 ? .error : .warning)
    }
  }

  /// Identifiers that fit a key of sixteen bytes, that begin alike, that are longer, and of other letters.
  @Test(arguments: [
    ["I"], ["I", "I0", "I-"], ["AAAAAAAAAAAAAA"], ["AAAAAAAAAAAAAAAAA", "B"], ["é", "e", "z"], ["~", "!", "A", "a"],
  ])
  func entriesAreSortedByTheirFirstBytes(names: [String]) throws {
    for (count, step) in [(0, 1), (1, 1), (2, 1), (97, 31), (500, 333), (1000, 7), (1000, 999)] {
      let findings = try Self.findings(names, count, step: step)
      #expect(findings.sortedByEntry() == findings.sorted())
    }
  }

  /// Whether the others come behind all of these, before, or between them.
  @Test func listsInOrderAreOneInOrder() throws {
    let all = try Self.findings(["I", "é"], 600, step: 7)
    let entries = all.filter { if case .entry = $0.subject { true } else { false } }.sorted()
    let scores = all.filter { if case .score = $0.subject { true } else { false } }.sorted()
    let others = all.filter { if case .file = $0.subject { true } else { false } }.sorted()
    let pairs = [
      (entries, scores), (scores, entries), (entries, others), (entries, []), ([], scores), (all.sorted(), scores),
    ]
    for (some, more) in pairs {
      var (first, second) = (some, more)
      #expect(some.merged(with: more) == (some + more).sorted())
      first.merge(with: &second)
      #expect(first == (some + more).sorted() && second.isEmpty)
    }
  }
}
