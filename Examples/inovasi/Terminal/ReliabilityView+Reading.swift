#if CommandLine
import Inovasi

extension ReliabilityView {
  /// The name of a coefficient as people write it.
  func title(_ name: String) -> String {
    switch name {
    case "krippendorff_alpha.nominal": "Krippendorff α, nominal"
    case "krippendorff_alpha.ordinal": "Krippendorff α, ordinal"
    case "krippendorff_alpha.interval": "Krippendorff α, interval"
    case "krippendorff_alpha.ratio": "Krippendorff α, \(said("rasio", "ratio"))"
    case "icc.ICC1": "ICC(1,1)"
    case "icc.ICC2": "ICC(2,1)"
    case "icc.ICC3": "ICC(3,1)"
    case "icc.ICC1k": "ICC(1,k)"
    case "icc.ICC2k": "ICC(2,k)"
    case "icc.ICC3k": "ICC(3,k)"
    case "cronbach_alpha": "Cronbach α"
    case "kendall_w": "Kendall W"
    case "kendall_w.uncorrected": "Kendall W, \(said("tanpa koreksi", "uncorrected"))"
    case "percent_agreement": said("Persen sepakat", "Percent agreement")
    case "fleiss_kappa": "Fleiss κ"
    case "conger_kappa": "Conger κ"
    case "gwet_ac1": "Gwet AC1"
    case "gwet_ac2": "Gwet AC2, \(reliability.weights.rawValue)"
    case "brennan_prediger": "Brennan–Prediger"
    case "cohen_kappa": "Cohen κ"
    case "scott_pi": "Scott π"
    default: name
    }
  }

  /// One line on what a coefficient says, with whose thresholds it is read by.
  func reading(_ line: ReliabilityLine) -> String {
    if let reason = line.undefined { return undefined(reason) }
    guard let value = line.value else { return "" }
    let language = terminal.language
    if line.name.hasPrefix("krippendorff") {
      return "\(AlphaReading(value).label[language]) (\(AlphaReading.source))"
    }
    if line.name.hasPrefix("icc"), let interval = line.interval {
      let (low, high) = (CorrelationReading(interval.lowerBound), CorrelationReading(interval.upperBound))
      let label =
        low == high ? low.label[language] : "\(low.label[language]) \(said("sampai", "to")) \(high.label[language])"
      return "\(label) (\(CorrelationReading.source))"
    }
    if line.name == "kendall_w", let p = line.p {
      return p < 0.05
        ? said("urutan juri sejalan melebihi kebetulan", "orders agree beyond chance")
        : said("urutan juri tidak terbukti sejalan", "no proof that orders agree")
    }
    if line.name == "cronbach_alpha" { return said("sama dengan ICC(3,k)", "the same as ICC(3,k)") }
    if line.name == "percent_agreement" { return said("belum dikurangi kebetulan", "chance not taken off") }
    guard line.standardError != nil else { return "" }
    return "\(KappaReading(value).label[language]) (\(KappaReading.source))"
  }

  private func undefined(_ reason: StatisticsError) -> String {
    switch reason {
    case .tooFew: said("nilai belum cukup", "too few ratings")
    case .noVariation: said("nilai tidak bervariasi", "ratings do not vary")
    case .negativeRating: said("ada nilai di bawah nol", "there are ratings below zero")
    case .negativeVariance: said("ragam taksiran negatif", "the estimated variance is negative")
    case .notTwoJudges: said("hanya untuk dua juri", "for two judges only")
    case .invalidConfidence: said("tingkat kepercayaan tidak sah", "no such confidence")
    case .outOfRange: said("angka di luar jangkauan", "numbers are out of range")
    }
  }

  /// A number to so many decimal places, for reading.
  static func rounded(_ number: Double, _ places: Int = 3) -> String {
    guard number.isFinite else { return number < 0 ? "−∞" : number > 0 ? "∞" : "–" }
    let scale = [1.0, 10, 100, 1_000, 10_000][places]
    guard number.magnitude < 1e12 else { return "\(number)" }
    let whole = Int((number.magnitude * scale).rounded())
    let sign = number < 0 && whole > 0 ? "-" : ""
    let digits = String(whole)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return places == 0 ? sign + padded : "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// A probability for reading: to four places, and never 0.
  static func probability(_ p: Double) -> String { p < 0.0001 ? "< 0.0001" : rounded(p, 4) }
}
#endif
