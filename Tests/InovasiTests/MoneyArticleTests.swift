import Foundation
import Inovasi
import Testing

/// What the article on money shows can be copied: it decodes, has nothing wrong, and pays what the article says.
struct MoneyArticleTests {
  private struct Example: Decodable {
    let incentive: Rulebook.Incentive
    let sanctions: [Rulebook.Sanction]
  }

  private func example() throws -> Example {
    let article = try Folders.text(
      Folders.root.appendingPathComponent("Sources/InovasiScoring/Documentation.docc/Money.md"))
    let blocks = article.components(separatedBy: "```json5\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
    try #require(blocks.count == 2)
    let sanctions = blocks[1].replacingOccurrences(of: "\n// Tabalong", with: ",\n// Tabalong")
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try decoder.decode(Example.self, from: Data("{\(blocks[0]), sanctions: [\(sanctions)]}".utf8))
  }

  @Test func theRuleIsSound() throws {
    let example = try example()
    var rulebook = Rulebook(id: "r", title: LocalizedText("R"), level: .regency)
    rulebook.classes = ["A", "B", "C"].map { .init(id: $0, name: LocalizedText("x"), basis: .assumption("x")) }
    rulebook.incentive = example.incentive
    rulebook.sanctions = example.sanctions
    #expect(rulebook.findings == [])
    #expect(example.sanctions.map(\.effect?.description) == ["allowanceCut 50%", "allowanceDelay 3"])
    #expect(example.incentive.forbiddenUses.count == 4)
  }

  /// PMK 160/2021: 2.0, 1.4 and 0.6 of Rp4 trillion; who has no opinion is left out.
  @Test func theClustersGetWhatTheArticleSays() throws {
    let recipients = ["A", "B", "C", "A"].enumerated().map { number, pot in
      FundSharing.Recipient(
        Claim(entry: Entry.ID("E\(number)") ?? "E", agency: nil, place: number + 1, claim: Fraction(10), pot: pot),
        values: number < 3 ? ["wtp": Points(tenThousandths: 10_000)] : [:])
    }
    let shared = try FundSharing(try example().incentive).share(try #require(Rupiah(4_000_000_000_000)), among: recipients)
    #expect(shared.summary.pots.map(\.paid.amount) == [2_000_000_000_000, 1_400_000_000_000, 600_000_000_000])
    #expect(shared.summary.exclusions.map(\.entry) == ["E3"])
  }
}
