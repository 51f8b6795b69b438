import InovasiModel

extension PanelReliability: Encodable {
  /// Writes one object; what is not defined or not finite is null.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: StatisticName.self)
    try object.encode(table.items.count, forKey: "items")
    try object.encode(table.judges.count, forKey: "judges")
    try object.encode(ratings, forKey: "ratings")
    try object.encode(missing, forKey: "missing")
    try object.encode(confidence, forKey: "confidence")
    try object.encode(weights.rawValue, forKey: "weights")

    var alphas = object.nestedContainer(keyedBy: StatisticName.self, forKey: "krippendorff_alpha")
    for metric in KrippendorffAlpha.Metric.allCases {
      try alphas.encode(finite: try? alpha(metric).get(), forKey: StatisticName(metric.rawValue))
    }
    var forms = object.nestedContainer(keyedBy: StatisticName.self, forKey: "icc")
    for form in IntraclassCorrelation.Form.allCases {
      try encode(try? intraclass(form).get(), in: &forms, as: StatisticName(form.shortName))
    }
    try object.encode(finite: try? cronbach.get(), forKey: "cronbach_alpha")
    if let w = try? kendallW.get() {
      var nested = object.nestedContainer(keyedBy: StatisticName.self, forKey: "kendall_w")
      try nested.encode(finite: w.value, forKey: "value")
      try nested.encode(finite: w.uncorrected, forKey: "uncorrected")
      try nested.encode(finite: w.chiSquare, forKey: "chi_square")
      try nested.encode(w.degrees, forKey: "df")
      try nested.encode(finite: w.p, forKey: "p")
    } else {
      try object.encodeNil(forKey: "kendall_w")
    }
    for (name, estimate) in estimates {
      guard let estimate = try? estimate.get() else {
        try object.encodeNil(forKey: StatisticName(name))
        continue
      }
      var nested = object.nestedContainer(keyedBy: StatisticName.self, forKey: StatisticName(name))
      try nested.encode(finite: estimate.value, forKey: "value")
      try nested.encode(finite: estimate.standardError, forKey: "se")
    }
    try encode(\.spearman, in: &object, as: "spearman")
    try encode(\.kendallTauB, in: &object, as: "kendall_tau_b")
    try object.encode(judges, forKey: "judge_diagnostics")
    try object.encode(items, forKey: "item_spread")
    try object.encode(withoutJudge, forKey: "without_judge")

    var undefined = object.nestedContainer(keyedBy: StatisticName.self, forKey: "undefined")
    for line in lines + pairLines {
      if let reason = line.undefined { try undefined.encode(reason.rawValue, forKey: StatisticName(line.name)) }
    }
  }

  private func encode(
    _ correlation: IntraclassCorrelation?, in object: inout KeyedEncodingContainer<StatisticName>, as name: StatisticName
  ) throws {
    guard let correlation else { return try object.encodeNil(forKey: name) }
    var nested = object.nestedContainer(keyedBy: StatisticName.self, forKey: name)
    try nested.encode(finite: correlation.value, forKey: "value")
    try nested.encode(finite: correlation.f, forKey: "f")
    try nested.encode(finite: correlation.numeratorDegrees, forKey: "df1")
    try nested.encode(finite: correlation.denominatorDegrees, forKey: "df2")
    try nested.encode(finite: correlation.p, forKey: "p")
    let interval = [correlation.interval.lowerBound, correlation.interval.upperBound]
    try nested.encode(interval.map { $0.isFinite ? $0 : nil }, forKey: StatisticName(confidence: confidence))
  }

  private func encode(
    _ coefficient: KeyPath<JudgePair, Measured<RankCorrelation>>, in object: inout KeyedEncodingContainer<StatisticName>,
    as name: StatisticName
  ) throws {
    var list = object.nestedUnkeyedContainer(forKey: name)
    for pair in pairs {
      let found = try? pair[keyPath: coefficient].get()
      var nested = list.nestedContainer(keyedBy: StatisticName.self)
      try nested.encode([pair.first, pair.second], forKey: "judges")
      try nested.encode(finite: found?.value, forKey: "value")
      try nested.encode(finite: found?.p, forKey: "p")
      try nested.encode(found?.items, forKey: "items")
    }
  }
}

extension JudgeDiagnostics: Encodable {
  /// Writes `judge, ratings, mean, sd, severity, correlation, extreme_share, outlier`.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: StatisticName.self)
    try object.encode(judge, forKey: "judge")
    try object.encode(ratings, forKey: "ratings")
    try object.encode(finite: mean, forKey: "mean")
    try object.encode(finite: deviation, forKey: "sd")
    try object.encode(finite: severity, forKey: "severity")
    try object.encode(finite: try? correlation.get(), forKey: "correlation")
    try object.encode(finite: extremeShare, forKey: "extreme_share")
    try object.encode(isOutlier, forKey: "outlier")
  }
}

extension ItemSpread: Encodable {
  /// Writes `item, ratings, mean, sd, range, outliers`.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: StatisticName.self)
    try object.encode(item, forKey: "item")
    try object.encode(ratings, forKey: "ratings")
    try object.encode(finite: mean, forKey: "mean")
    try object.encode(finite: deviation, forKey: "sd")
    try object.encode(finite: range, forKey: "range")
    try object.encode(outliers, forKey: "outliers")
  }
}
