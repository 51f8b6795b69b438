public import InovasiModel

extension Rulebook {
  /// The bands by which scores of a year were named; `nil` when the rulebook does not know them.
  public func publishedBands(of year: Int) -> PublishedBands? {
    year == self.year ? index?.bands : index?.scale(of: year)?.bands
  }

  /// What does not fit in published scores: a band that the score does not lie in, and a score outside the scale of its year.
  ///
  /// A score in a part of the scale whose bands are not known is not judged; it is only known not to lie in the bands that are.
  /// Complexity: O(*n* log *n*).
  public func contradictions(in scores: [RegionScore]) -> [Finding] {
    scores.flatMap { contradictions(in: $0) }.sorted()
  }

  private func contradictions(in score: RegionScore) -> [Finding] {
    var findings: [Finding] = []
    var parameters: TextParameters = ["region": score.name, "year": "\(score.year)", "score": score.score.description]
    if let scale = index?.scale(of: score.year), scale.lacks(score.score) {
      findings.append(
        Finding(
          .publishedScoreOffScale, about: .competition, path: score.path, value: score.score.description,
          parameters: parameters, basis: scale.basis))
    }
    guard let written = score.predicate, let bands = publishedBands(of: score.year) else { return findings }
    let predicate = bands.id(of: written) ?? written
    let placement = bands.placement(of: Fraction(score.score))
    let isNamed = bands.bands.contains { $0.id == predicate } || bands.notAssessable?.id == predicate
    // Outside the known bands, a contradiction is only to be called one of them.
    guard placement.map({ $0.id != predicate }) ?? isNamed else { return findings }
    parameters["stated"] = predicate.rawValue
    parameters["band"] = placement?.id.rawValue ?? "–"
    findings.append(
      Finding(
        .publishedBandContradicted, about: .competition, path: score.path, value: score.score.description,
        parameters: parameters, basis: bands.basis))
    return findings
  }

  /// What to say of an index and count that no region can have had together; `nil` when some region can.
  public func impossibility(ofIndex index: Points, count: Int, bounds: IndexBounds) -> Finding? {
    guard !bounds.isFeasible else { return nil }
    return Finding(
      .publishedScoreImpossible, about: .competition, path: "index", value: index.description,
      parameters: ["score": index.description, "count": "\(count)", "rulebook": id.rawValue])
  }
}

extension Rulebook.ScoreScale {
  /// Whether a score lies outside the scale.
  func lacks(_ score: Points) -> Bool { score < .zero || maximum.map { $0 < score } == true }
}

extension PublishedBands {
  /// The band that a source names: by its short name, or by the one that people read, in either language and any letter case.
  fileprivate func id(of predicate: Rulebook.Band.ID) -> Rulebook.Band.ID? {
    let names = bands.map { ($0.id, $0.name) } + (notAssessable.map { [($0.id, $0.name)] } ?? [])
    let folded = predicate.rawValue.folded
    return names.first { id, name in [id.rawValue, name.indonesian, name.english].contains { $0.folded == folded } }?.0
  }
}
