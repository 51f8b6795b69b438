public import InovasiModel

/// Cronbach's alpha: how far the judges' ratings rise and fall together, as if each judge were a question of a test.
///
/// The same number as ICC(3,k), computed from variances: *k* ⁄ (*k* − 1) · (1 − Σ variances of judges ⁄ variance of the sums). Source:
/// L. J. Cronbach (1951). Only items that every judge rated are taken.
public enum CronbachAlpha {
  /// Alpha of a table. Complexity: O(*n*·*m*) for *n* items and *m* judges.
  ///
  /// - Throws: ``StatisticsError/tooFew`` below two complete items or two judges, ``StatisticsError/noVariation`` when the sums are
  ///   all the same.
  public static func alpha(of table: RatingTable) throws(StatisticsError) -> Double {
    let rows = table.complete.scaledToWhole
    guard rows.count >= 2, let judges = rows.first?.count, judges >= 2 else { throw .tooFew }
    var ofJudges = 0.0
    for judge in 0..<judges {
      let deviation = rows.map { $0[judge] }.sampleDeviation ?? 0
      ofJudges += deviation * deviation
    }
    let ofSums = rows.map { $0.reduce(0, +) }.sampleDeviation ?? 0
    guard ofSums > 0 else { throw .noVariation }
    let alpha = Double(judges) / Double(judges - 1) * (1 - ofJudges / (ofSums * ofSums))
    guard alpha.isFinite else { throw .outOfRange }
    return alpha
  }
}
