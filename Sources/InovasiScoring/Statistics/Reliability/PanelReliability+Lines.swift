extension PanelReliability {
  /// Every coefficient of the whole panel, in a fixed order.
  public var lines: [ReliabilityLine] {
    var lines = KrippendorffAlpha.Metric.allCases.map {
      ReliabilityLine("krippendorff_alpha.\($0.rawValue)", value: alpha($0))
    }
    for form in IntraclassCorrelation.Form.allCases {
      var line = ReliabilityLine("icc.\(form.shortName)", value: intraclass(form).map(\.value))
      if let found = try? intraclass(form).get() {
        line.interval = found.interval
        (line.f, line.p) = (found.f, found.p)
        (line.degrees, line.denominatorDegrees) = (found.numeratorDegrees, found.denominatorDegrees)
      }
      lines.append(line)
    }
    lines.append(ReliabilityLine("cronbach_alpha", value: cronbach))
    for (name, value) in [("kendall_w", kendallW.map(\.value)), ("kendall_w.uncorrected", kendallW.map(\.uncorrected))] {
      var line = ReliabilityLine(name, value: value)
      if name == "kendall_w", let found = try? kendallW.get() {
        (line.chiSquare, line.degrees, line.p) = (found.chiSquare, Double(found.degrees), found.p)
      }
      lines.append(line)
    }
    return lines + estimates.map { ReliabilityLine($0.name, $0.value) }
  }

  /// The rank correlations of all pairs of judges, named by coefficient and judges.
  public var pairLines: [ReliabilityLine] {
    pairs.flatMap {
      [
        ReliabilityLine("spearman.\($0.first).\($0.second)", $0.spearman),
        ReliabilityLine("kendall_tau_b.\($0.first).\($0.second)", $0.kendallTauB),
      ]
    }
  }

  /// The coefficients of agreement that come with a standard error.
  var estimates: [(name: String, value: Measured<AgreementCoefficients.Estimate>)] {
    [
      ("percent_agreement", agreement.map(\.percentAgreement)), ("fleiss_kappa", agreement.map(\.fleiss)),
      ("conger_kappa", agreement.map(\.conger)), ("gwet_ac1", gwetAC1), ("gwet_ac2", agreement.map(\.gwet)),
      ("brennan_prediger", agreement.map(\.brennanPrediger)), ("cohen_kappa", twoJudges.map(\.cohen)),
      ("scott_pi", twoJudges.map(\.scott)),
    ]
  }
}

extension IntraclassCorrelation.Form {
  /// The name that statistics packages print: `ICC1`, `ICC2k`.
  public var shortName: String {
    switch self {
    case .oneWaySingle: "ICC1"
    case .twoWayRandomSingle: "ICC2"
    case .twoWayMixedSingle: "ICC3"
    case .oneWayMean: "ICC1k"
    case .twoWayRandomMean: "ICC2k"
    case .twoWayMixedMean: "ICC3k"
    }
  }
}
