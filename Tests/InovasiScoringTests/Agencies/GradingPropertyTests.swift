import InovasiModel
import InovasiScoring
import Testing

/// A grade is the sum of what its variables add, and every score from 0 to 100 has one band.
@Suite struct GradingPropertyTests {
  @Test func contributionsAddUpToTheScore() throws {
    var random = Seeded(11)
    for _ in 0..<300 {
      let parts = (0..<3).map { _ in Int.random(in: 0...3333, using: &random) }
      let weights = parts + [10_000 - parts.reduce(0, +)]
      let variables = try weights.enumerated().map { number, weight in
        Rulebook.Grading.Variable(
          id: id("v\(number)"), name: text("v"), weight: try #require(Weight(tenThousandths: weight)),
          source: number == 0 ? .innovationMean : .input)
      }
      let values = (1...3).map { number in
        AgencyVariable(
          agency: "D", variable: id("v\(number)"), value: Points(tenThousandths: Int.random(in: 0...1_000_000, using: &random)))
      }
      let edges = [0] + (0..<3).map { _ in Int.random(in: 1...999_999, using: &random) }.sorted() + [1_000_000]
      let bands = zip(edges, edges.dropFirst()).enumerated().filter { $0.1.0 < $0.1.1 }.map { number, edge in
        Rulebook.Band(
          id: id("b\(number)"), name: text("b"), from: Points(tenThousandths: edge.0), to: Points(tenThousandths: edge.1))
      }
      let results = try Scoring().results(
        of: competition(
          rulebook(grading: Rulebook.Grading(variables: variables, bands: bands, basis: assumed)),
          entries: entries("A", "B").map { Entry(id: $0.id, agency: "D") }, agencies: [Agency(id: "D", name: "D")],
          variables: values.shuffled(using: &random)),
        scores: try finals(["A": "\(Int.random(in: 0...100, using: &random))", "B": "33.3333"]))
      let grade = try #require(results.agencies.first?.grade)
      var sum = Fraction.zero
      for contribution in grade.contributions {
        sum = try sum.adding(try #require(contribution.value).multiplied(by: Fraction(contribution.weight)))
      }
      #expect(grade.score == sum)
      let fitting = bands.filter { band in
        sum >= Fraction(band.from) && (sum < Fraction(band.to) || band.to == Points(100) && sum == Fraction(100))
      }
      #expect(fitting.map(\.id) == [grade.band].compactMap(\.self))
      #expect(grade.missing == [])
    }
  }
}
