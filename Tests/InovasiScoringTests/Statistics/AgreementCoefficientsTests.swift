import InovasiModel
import InovasiScoring
import Testing

struct AgreementCoefficientsTests {
  /// A coefficient and its standard error, in the order Gwet, Fleiss, Conger, Brennan–Prediger.
  typealias Published = (weights: AgreementWeights, agreement: Double, coefficients: [(Double, Double)])

  private func check(_ rows: [[Double?]], _ published: [Published], within tolerance: Double = 1e-11) throws {
    for (weights, agreement, expected) in published {
      let found = try AgreementCoefficients(RatingPanels.table(rows), weights: weights)
      #expect(found.percentAgreement.value.isNear(agreement, within: tolerance), "\(weights)")
      for (estimate, (value, error)) in zip([found.gwet, found.fleiss, found.conger, found.brennanPrediger], expected) {
        #expect(estimate.value.isNear(value, within: tolerance), "\(weights)")
        #expect(try #require(estimate.standardError).isNear(error, within: tolerance), "\(weights)")
      }
    }
  }

  /// Values of irrCAC 0.4.4 for Python; the unweighted ones are published in its README, as .775, .761, .763, .773.
  @Test func fourRatersWithGaps() throws {
    try check(
      RatingPanels.gwet,
      [
        (
          .identity, 0.818181818182,
          [
            (0.775444068127, 0.142949950641), (0.761169275422, 0.153019203469), (0.762817441303, 0.14916815248),
            (0.772727272727, 0.144716619899),
          ]
        ),
        (
          .linear, 0.939393939394,
          [
            (0.858739136433, 0.117329021881), (0.817944767097, 0.148504355499), (0.813776319966, 0.145085402493),
            (0.848484848485, 0.123356124494),
          ]
        ),
        (
          .quadratic, 0.975378787879,
          [
            (0.914000723552, 0.103962244645), (0.864935064935, 0.146033610757), (0.857710656223, 0.143670663829),
            (0.901515151515, 0.110894374974),
          ]
        ),
        (
          .ordinal, 0.968181818182,
          [
            (0.898939769908, 0.106903523815), (0.850206189397, 0.147035693874), (0.843659525188, 0.144099959112),
            (0.886363636364, 0.113905903978),
          ]
        ),
      ])
  }

  /// Only Conger's kappa asks who gave the one rating of the last unit.
  @Test func krippendorffsTableDiffersInConger() throws {
    let (own, other) = try (
      AgreementCoefficients(RatingPanels.table(RatingPanels.canonical)),
      AgreementCoefficients(RatingPanels.table(RatingPanels.gwet))
    )
    #expect(own.conger.value.isNear(0.762066893651, within: 1e-11))
    #expect(try #require(own.conger.standardError).isNear(0.15010879507, within: 1e-11))
    #expect(other.conger.value.isNear(0.76282, within: 5e-6))
    #expect(own.gwet == other.gwet && own.fleiss == other.fleiss && own.brennanPrediger == other.brennanPrediger)
  }

  /// kgwet/irrCAC: fifteen subjects as counts; of Conger's kappa, which needs judges, the columns of the counts.
  @Test func fifteenSubjects() throws {
    try check(
      RatingPanels.subjects,
      [
        (
          .identity, 0.551111111111,
          [
            (0.444800732936, 0.084187566774), (0.413926499033, 0.081192909196), (0.427221172023, 0.075729939866),
            (0.438888888889, 0.083121423688),
          ]
        ),
        (
          .linear, 0.757777777778,
          [
            (0.430809399478, 0.096037341722), (0.29601722282, 0.1104380141), (0.329093147312, 0.096071153339),
            (0.394444444444, 0.09324636916),
          ]
        ),
        (
          .quadratic, 0.854444444444,
          [
            (0.483743842365, 0.105822673773), (0.251190854239, 0.145738120619), (0.299465240642, 0.122837838215),
            (0.417777777778, 0.106749306612),
          ]
        ),
        (
          .ordinal, 0.835111111111,
          [
            (0.469241773963, 0.102650708924), (0.264942212438, 0.133972139062), (0.308437927178, 0.113890270345),
            (0.411111111111, 0.101773143504),
          ]
        ),
      ])
    let alpha = try KrippendorffAlpha.alpha(of: RatingPanels.table(RatingPanels.subjects), metric: .nominal)
    #expect(alpha.isNear(0.420438427, within: 1e-9))
  }

  /// kgwet/irrCAC: a table of two raters. Its errors divide by n = 100, ours by 99.
  @Test func twoRaters() throws {
    let table = try RatingPanels.table(RatingPanels.twoRaters)
    let (all, two) = try (AgreementCoefficients(table), TwoJudgeAgreement(table))
    let expected: [(AgreementCoefficients.Estimate, Double, Double)] = [
      (two.cohen, 0.796409402184, 0.058910718326), (two.scott, 0.796239696212, 0.059054733309),
      (all.gwet, 0.849330548231, 0.04321747),
      (all.brennanPrediger, 0.835, 0.046933463541),
    ]
    let factor = (100.0 / 99).squareRoot()
    for (found, value, error) in expected {
      #expect(found.value.isNear(value, within: 1e-11))
      #expect((found.standardError ?? 0).isNear(error * factor, within: 1e-8))
    }
    #expect(all.percentAgreement.value.isNear(0.89, within: 1e-14))
    #expect(two.cohen == all.conger && two.scott == all.fleiss)
  }

  @Test func twoJudgesAreTakenOnWhatBothRated() throws {
    let two = try TwoJudgeAgreement(RatingPanels.table([[1, 1], [2, 2], [1, 2], [nil, 2], [1, nil]]))
    #expect(two == (try TwoJudgeAgreement(RatingPanels.table([[1, 1], [2, 2], [1, 2]]))))
    #expect(throws: StatisticsError.notTwoJudges) { try TwoJudgeAgreement(RatingPanels.table([[1, 2, 3]])) }
    #expect(throws: StatisticsError.tooFew) { try TwoJudgeAgreement(RatingPanels.table([[1, nil], [nil, 2]])) }
  }

  @Test func refusalsAndLittleData() throws {
    #expect(throws: StatisticsError.noVariation) { try AgreementCoefficients(RatingPanels.table([[3, 3], [3, 3]])) }
    #expect(throws: StatisticsError.tooFew) { try AgreementCoefficients(RatingPanels.table([[1, nil], [nil, 2]])) }
    #expect(throws: StatisticsError.tooFew) { try AgreementCoefficients(RatingPanels.table([])) }
    let one = try AgreementCoefficients(RatingPanels.table([[1, 2, 2]]))
    #expect(one.percentAgreement.value.isNear(1.0 / 3) && one.percentAgreement.standardError == nil)
  }

  @Test(arguments: AgreementWeights.allCases)
  func perfectAgreementIsOne(weights: AgreementWeights) throws {
    let found = try AgreementCoefficients(RatingPanels.table([[1, 1], [2, 2], [4, 4]]), weights: weights)
    for estimate in [found.percentAgreement, found.gwet, found.fleiss, found.conger, found.brennanPrediger] {
      #expect(estimate.value == 1 && estimate.standardError == 0)
    }
  }

  @Test(arguments: AgreementWeights.allCases)
  func orderOfJudgesAndItemsChangesNothing(weights: AgreementWeights) throws {
    var generator = Xorshift(state: 9)
    let before = try AgreementCoefficients(RatingPanels.table(RatingPanels.canonical), weights: weights)
    let columns = [3, 1, 0, 2]
    let shuffled = RatingPanels.canonical.shuffled(using: &generator).map { row in columns.map { row[$0] } }
    let after = try AgreementCoefficients(RatingPanels.table(shuffled), weights: weights)
    for (one, other) in [(before.gwet, after.gwet), (before.fleiss, after.fleiss), (before.conger, after.conger)] {
      #expect(one.value.isNear(other.value, within: 1e-13))
      #expect((one.standardError ?? -1).isNear(other.standardError ?? -2, within: 1e-13))
    }
  }

  /// Linear and quadratic weights know no unit; a range beyond what a number can be is still one.
  @Test func weightsOfLargeNumbers() throws {
    for weights in AgreementWeights.allCases {
      let small = try AgreementCoefficients(RatingPanels.table([[-1, -1], [1, -1], [1, 0]]), weights: weights)
      let large = try AgreementCoefficients(
        RatingPanels.table([[-1.5e308, -1.5e308], [1.5e308, -1.5e308], [1.5e308, 0]]), weights: weights)
      #expect(small.gwet.value.isNear(large.gwet.value, within: 1e-13))
    }
  }
}
