import InovasiModel
import InovasiScoring
import Testing

@Suite struct AgencyTests {
  private let agencies = ["DINKES", "DISDIK", "KOSONG"].map { Agency(id: id($0), name: "Nama \($0)") }
  private let filed = [
    Entry(id: "A", agency: "DINKES"), Entry(id: "B", agency: "DINKES"), Entry(id: "C", agency: "DINKES"),
    Entry(id: "D", agency: "DISDIK"), Entry(id: "E", agency: "?"), Entry(id: "F"),
  ]
  private let scores = ["A": "90", "B": "75", "D": "60", "E": "99", "F": "98"]

  private func band(_ name: String, _ from: Int, _ to: Int) -> Rulebook.Band {
    Rulebook.Band(id: id(name), name: text(name), from: Points(from) ?? .zero, to: Points(to) ?? .zero)
  }

  private func variable(_ name: String, _ percent: Int, _ source: Rulebook.Grading.Variable.Source)
    -> Rulebook.Grading.Variable
  {
    Rulebook.Grading.Variable(
      id: id(name), name: text(name), weight: Weight(percent: percent) ?? .zero, source: source)
  }

  private func figures(_ rulebook: Rulebook = rulebook(), variables: [AgencyVariable] = [], fund: Int? = nil) throws
    -> [AgencyFigures]
  {
    try Scoring().results(
      of: competition(rulebook, entries: filed, agencies: agencies, fund: fund, variables: variables),
      scores: try finals(scores), refused: ["D": ["X"]]
    ).agencies
  }

  @Test func countsAndMeans() throws {
    let figures = try figures()
    #expect(figures.map(\.agency) == ["DINKES", "DISDIK", "KOSONG"])
    #expect(figures.map(\.entries) == [3, 1, 0])
    #expect(figures.map(\.admitted) == [3, 0, 0])
    #expect(figures.map(\.ranked) == [2, 0, 0])
    #expect(figures.map(\.mean) == [Fraction(165, over: 2), nil, nil])
    #expect(figures.map(\.best) == [Fraction(90), nil, nil])
    #expect(figures.allSatisfy { $0.grade == nil && $0.sanctions.isEmpty })
  }

  @Test func incentivesAddUp() throws {
    let figures = try figures(
      rulebook(incentive: Rulebook.Incentive(method: .equal, basis: assumed)), fund: 4_000_000)
    #expect(figures.map(\.incentive.amount) == [2_000_000, 0, 0])
  }

  /// Lower ends are included, upper ends are not, but for the top one.
  @Test(arguments: [
    ("0", "C"), ("59.9999", "C"), ("60", "B"), ("79.9999", "B"), ("80", "A"), ("100", "A"), ("100.0001", nil),
    ("-1", nil),
  ])
  func bands(value: String, expected: String?) throws {
    let grading = Rulebook.Grading(
      variables: [variable("v", 100, .input)], bands: [band("A", 80, 100), band("C", 0, 60), band("B", 60, 80)],
      basis: assumed)
    let points = try Points(text: value)
    let grade = try #require(
      try figures(
        rulebook(grading: grading), variables: [AgencyVariable(agency: "DINKES", variable: "v", value: points)]
      ).first?.grade)
    #expect(grade.band == expected.map { id($0) })
    #expect(grade.score == Fraction(points))
  }

  @Test(arguments: [Rulebook.Grading.Missing.ungraded, .zero])
  func missingValue(rule: Rulebook.Grading.Missing) throws {
    let grading = Rulebook.Grading(
      variables: [variable("inovasi", 60, .innovationMean), variable("sakip", 40, .input)],
      bands: [band("low", 0, 50), band("high", 50, 100)], missing: rule, basis: assumed)
    let figures = try figures(
      rulebook(grading: grading),
      variables: [AgencyVariable(agency: "DISDIK", variable: "sakip", value: try #require(Points(80)))])
    let grades = figures.compactMap(\.grade)
    #expect(grades.map(\.missing) == [["sakip"], ["inovasi"], ["inovasi", "sakip"]])
    #expect(grades.first?.contributions.map(\.value) == [Fraction(165, over: 2), nil])
    switch rule {
    case .ungraded:
      #expect(grades.allSatisfy { $0.score == nil && $0.band == nil })
    case .zero:
      #expect(grades.map(\.score) == [Fraction(99, over: 2), Fraction(32), .zero])
      #expect(grades.map(\.band) == ["low", "low", "low"])
    }
  }

  @Test func contradictingValuesAreNone() throws {
    let grading = Rulebook.Grading(
      variables: [variable("v", 100, .input)], bands: [band("A", 0, 100)], basis: assumed)
    let values = [10, 20, 10].map { AgencyVariable(agency: "DINKES", variable: "v", value: Points($0) ?? .zero) }
    #expect(try figures(rulebook(grading: grading), variables: values).first?.grade?.missing == ["v"])
  }

  @Test func sanctions() throws {
    let grading = Rulebook.Grading(
      variables: [variable("v", 100, .innovationBest)], bands: [band("A", 80, 100), band("B", 0, 80)], missing: .zero,
      basis: assumed)
    let sanctions = [
      Rulebook.Sanction(id: "few", name: text("few"), condition: .entriesBelow(1), basis: assumed),
      Rulebook.Sanction(id: "refused", name: text("refused"), condition: .admittedBelow(1), basis: assumed),
      Rulebook.Sanction(id: "low", name: text("low"), condition: .band("B"), basis: assumed),
    ]
    let figures = try figures(rulebook(grading: grading, sanctions: sanctions))
    #expect(figures.map { $0.sanctions.map(\.sanction) } == [[], ["refused", "low"], ["few", "refused", "low"]])
  }
}
