public import InovasiModel

extension Results {
  /// The agencies whose grade lies in no band of the grading, in their order. Complexity: O(*n*) in the number of agencies.
  public func gradeFindings(under grading: Rulebook.Grading) -> [Finding] {
    agencies.compactMap { figures in
      guard let grade = figures.grade, let score = grade.score, grade.band == nil else { return nil }
      let value = score.decimal(places: 6)
      return Finding(
        .gradeOffBands, about: .agency(figures.agency), path: "grade", value: value,
        parameters: ["agency": figures.agency.rawValue, "value": value, "bands": grading.bandsText], basis: grading.basis)
    }
  }
}

extension Rulebook.Grading {
  /// The bands from the lowest up: `cukup 0–60, baik 60–100`.
  fileprivate var bandsText: String {
    bands.sorted { $0.from < $1.from }.map { "\($0.id) \($0.from)–\($0.to)" }.joined(separator: ", ")
  }
}
