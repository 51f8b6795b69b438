import InovasiScoring
import Testing

/// Tails by mpmath in 40 digits, with which scipy 1.12 agrees to 1e-12 or better; quantiles by scipy 1.12, but those of t by mpmath: that
/// version of scipy has them to 1e-9 only.
struct DistributionTests {
  private static let f: [(Double, Double, Double, Double)] = [
    (1.79, 5, 18, 0.16574131074375559), (11.03, 5, 15, 0.00013437785204911826), (3, 5, 15, 0.045031330623661259), (1, 1, 1, 0.5),
    (0.001, 3, 7, 0.99995186339789415), (250, 2, 4, 6.2988158226253464e-5), (1.2, 500, 800, 0.011269059161457354),
    (0.9, 2000, 30, 0.68987816703404133), (12.5, 1, 0.75, 0.23746215183719692), (1e-06, 1, 10, 0.99922178337474098),
    (40, 9, 27, 2.5658180196287396e-13), (1.05, 9999, 9999, 0.0073598222449296244), (3000, 3, 3, 1.0325389477231786e-5),
  ]

  @Test(arguments: f)
  func tailOfF(x: Double, numerator: Double, denominator: Double, expected: Double) throws {
    let f = try #require(FDistribution(numerator: numerator, denominator: denominator))
    #expect((f.upperTail(x) / expected - 1).magnitude < 1e-12)
    #expect((f.lowerTail(x) + f.upperTail(x)).isNear(1, within: 1e-13))
    let mirrored = try #require(FDistribution(numerator: denominator, denominator: numerator))
    #expect((mirrored.lowerTail(1 / x) / expected - 1).magnitude < 1e-12)
  }

  private static let chiSquare: [(Double, Double, Double)] = [
    (28.5818181818, 9, 0.00076208006845940029), (3.84, 1, 0.050043521248705103), (0.0001, 1, 0.99202128737073679),
    (1, 2, 0.60653065971263342), (300, 200, 5.9245403354839158e-6), (1500, 1000, 1.0454640385979657e-22),
    (90, 5, 6.7193193648525753e-18), (0.5, 30, 1), (1000, 3, 1.7994208765314477e-216), (20, 19.5, 0.42615618799295136),
  ]

  @Test(arguments: chiSquare)
  func tailOfChiSquare(x: Double, degrees: Double, expected: Double) throws {
    let chi = try #require(ChiSquared(degrees: degrees))
    #expect((chi.upperTail(x) / expected - 1).magnitude < 1e-12)
    #expect((chi.lowerTail(x) + chi.upperTail(x)).isNear(1, within: 1e-13))
  }

  private static let t: [(Double, Double, Double)] = [
    (2, 10, 0.073388034770740366), (0.1, 3, 0.92665234880080582), (12.7, 1, 0.05002432768934416),
    (4.5, 300, 9.7316503622154411e-6),
    (1.5, 0.5, 0.50790179064810845), (40, 25, 3.4699802777591578e-24), (1e-08, 5, 0.9999999924078662),
    (-2.5, 12, 0.027915399571325253),
  ]

  @Test(arguments: t)
  func tailOfT(x: Double, degrees: Double, expected: Double) throws {
    let t = try #require(StudentT(degrees: degrees))
    #expect((t.twoSidedTail(x) / expected - 1).magnitude < 1e-12)
    #expect(t.upperTail(x).isNear(x < 0 ? 1 - expected / 2 : expected / 2, within: 1e-13))
  }

  @Test(arguments: [
    (0, 0.5), (1.96, 0.024997895148220436), (-1, 0.84134474606854295), (5, 2.8665157187919391e-7), (10, 7.6198530241605261e-24),
    (30, 4.9067139271481871e-198), (0.001, 0.49960105778608894),
  ])
  func tailOfTheNormal(x: Double, expected: Double) {
    #expect((StandardNormal.upperTail(x) / expected - 1).magnitude < 1e-12)
    #expect((StandardNormal.twoSidedTail(x) / (2 * min(expected, 1 - expected)) - 1).magnitude < 1e-12)
  }

  private static let quantilesOfF: [(Double, Double, Double, Double)] = [
    (0.025, 5, 15, 3.5764153492790607), (0.025, 15, 5, 6.42772816707878), (0.025, 5, 3.2, 13.236981813585471), (0.5, 4, 4, 1),
    (0.975, 7, 24, 0.22650061421488368), (0.001, 1, 30, 13.293014368437422), (0.025, 3, 0.4, 23705968.10585803),
    (0.99, 200, 300, 0.7368509687232709),
  ]

  @Test(arguments: quantilesOfF)
  func quantileOfF(tail: Double, numerator: Double, denominator: Double, expected: Double) throws {
    let f = try #require(FDistribution(numerator: numerator, denominator: denominator))
    let quantile = try #require(f.quantile(upperTail: tail))
    #expect((quantile / expected - 1).magnitude < 1e-12)
    #expect((f.upperTail(quantile) / tail - 1).magnitude < 1e-13)
  }

  @Test func quantilesOfTheOthers() throws {
    let chiSquare: [(Double, Double, Double)] = [
      (0.05, 1, 3.8414588206941285), (0.95, 10, 3.940299136119061), (0.001, 500, 603.4460057951776),
    ]
    for (tail, degrees, expected) in chiSquare {
      let quantile = try #require(ChiSquared(degrees: degrees)?.quantile(upperTail: tail))
      #expect((quantile / expected - 1).magnitude < 1e-12)
    }
    let t: [(Double, Double, Double)] = [
      (0.025, 10, 2.22813885198627475), (0.9, 3, -1.63774435369621011), (0.5, 4, 0), (0.0005, 1, 636.619248768719616),
    ]
    for (tail, degrees, expected) in t {
      let quantile = try #require(StudentT(degrees: degrees)?.quantile(upperTail: tail))
      #expect(quantile.isNear(expected, within: 1e-12))
    }
    for (tail, expected) in [(0.025, 1.9599639845400545), (0.5, 0), (0.8, -0.8416212335729143), (1e-12, 7.034483825301131)] {
      #expect(try #require(StandardNormal.quantile(upperTail: tail)).isNear(expected, within: 1e-12))
    }
  }

  @Test func endsAndNonsense() throws {
    let f = try #require(FDistribution(numerator: 2, denominator: 3))
    #expect((f.upperTail(0), f.upperTail(-1), f.upperTail(.infinity), f.lowerTail(.infinity)) == (1, 1, 0, 1))
    #expect(f.upperTail(.nan).isNaN && f.lowerTail(.nan).isNaN)
    let chi = try #require(ChiSquared(degrees: 4))
    #expect((chi.upperTail(0), chi.upperTail(-5), chi.upperTail(.infinity), chi.lowerTail(0)) == (1, 1, 0, 0))
    #expect(try #require(StudentT(degrees: 4)).twoSidedTail(.infinity) == 0)
    for degrees in [0, -1, .nan, 1e10, Double.infinity] {
      #expect(FDistribution(numerator: degrees, denominator: 1) == nil)
      #expect(FDistribution(numerator: 1, denominator: degrees) == nil)
      #expect(ChiSquared(degrees: degrees) == nil)
      #expect(StudentT(degrees: degrees) == nil)
    }
    for tail in [0, 1, -1, 2, Double.nan] {
      #expect(f.quantile(upperTail: tail) == nil && chi.quantile(upperTail: tail) == nil)
      #expect(StudentT(degrees: 2)?.quantile(upperTail: tail) == nil && StandardNormal.quantile(upperTail: tail) == nil)
    }
  }

  /// Degrees of freedom far from anything that a panel has end in a number, and soon.
  @Test(arguments: [(0.001, 1.0), (1, 0.001), (1e6, 1e6), (0.001, 1e6), (1e9, 3)])
  func extremeDegrees(numerator: Double, denominator: Double) throws {
    let f = try #require(FDistribution(numerator: numerator, denominator: denominator))
    for x in [1e-300, 0.5, 1, 2, 1e300] { #expect((0...1.0000001).contains(f.upperTail(x))) }
    #expect(try #require(f.quantile(upperTail: 0.025)) >= 0)
  }
}
