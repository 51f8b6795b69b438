/// Weights from judgements of criteria two at a time (Analytic Hierarchy Process, AHP), with how far the judgements agree.
///
/// The weights are the principal eigenvector of the matrix of judgements, in which aᵢⱼ says how many times as important criterion i is
/// as j, on Saaty's scale from 1 to 9. Judgements whose consistency ratio is above 0.10 should be looked at again.
/// Source: T. L. Saaty, Journal of Mathematical Psychology 15 (1977) 234–281.
public struct AnalyticHierarchy: Hashable, Sendable {
  /// One weight a criterion; they add up to one.
  public let weights: [Double]
  /// λmax, the principal eigenvalue; the number of criteria when judgements agree wholly, more otherwise.
  public let principalEigenvalue: Double
  /// CI = (λmax − n) ÷ (n − 1).
  public let consistencyIndex: Double
  /// CR = CI ÷ RI; `nil` where there is no random index: above fifteen criteria. Zero for one or two, which always agree.
  public let consistencyRatio: Double?

  /// RI, the mean consistency index of random judgements, for 1, 2, 3 … criteria. Source: T. L. Saaty, The Analytic Hierarchy Process
  /// (1980); with 0.58 for three criteria.
  public static let randomIndices: [Double] = [
    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
  ]

  /// The consistency ratio above which judgements should be looked at again.
  public static let greatestConsistencyRatio = 0.10

  /// How far aᵢⱼ × aⱼᵢ may be from one, so that 0.333 will do for a third.
  public static let reciprocityTolerance = 0.01

  /// Weights from a square matrix of judgements.
  ///
  /// - Returns: `nil` when the matrix is empty or not square, a judgement is not a finite number above zero, the diagonal is not one, or
  ///   aᵢⱼ and aⱼᵢ are not reciprocal.
  /// - Complexity: O(*n*²) a step of the power iteration, which takes some tens of steps; O(*n*³) for each power of the matrix where
  ///   judgements far off the scale go round in circles.
  public init?(_ judgements: [[Double]]) {
    let n = judgements.count
    guard n > 0, judgements.allSatisfy({ $0.count == n }),
      judgements.allSatisfy({ $0.allSatisfy { $0 > 0 && $0.isFinite } })
    else { return nil }
    for i in 0..<n {
      guard judgements[i][i] == 1 else { return nil }
      for j in 0..<i where abs(judgements[i][j] * judgements[j][i] - 1) > Self.reciprocityTolerance { return nil }
    }
    let vector = Self.principalEigenvector(of: judgements)
    let eigenvalue = Self.product(judgements, vector).reduce(0, +)
    guard vector.allSatisfy(\.isFinite) else { return nil }
    weights = vector
    principalEigenvalue = eigenvalue
    consistencyIndex = n > 1 ? max(0, (eigenvalue - Double(n)) / Double(n - 1)) : 0
    if n <= 2 {
      consistencyRatio = 0
    } else {
      consistencyRatio = n <= Self.randomIndices.count ? consistencyIndex / Self.randomIndices[n - 1] : nil
    }
  }
}

extension AnalyticHierarchy {
  /// The eigenvector of the greatest eigenvalue, whose components add up to one.
  ///
  /// A positive matrix has one greatest eigenvalue, to which the power iteration converges (Perron). Where others are nearly as great, as
  /// in circles of extreme judgements, it takes too many steps; the square of the matrix has the same eigenvector and takes half of them.
  private static func principalEigenvector(of matrix: [[Double]]) -> [Double] {
    var power = matrix
    var vector = [Double](repeating: 1 / Double(matrix.count), count: matrix.count)
    // The thirtieth square is the matrix to a power of a thousand million.
    for _ in 0..<30 {
      for _ in 0..<1_000 {
        let product = product(power, vector)
        let sum = product.reduce(0, +)
        let moved = zip(product, vector).map { abs($0 / sum - $1) }.max() ?? 0
        vector = product.map { $0 / sum }
        if moved < 1e-15 { return vector }
      }
      power = squared(power)
    }
    return vector
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// The square, over its greatest number: its size says nothing.
  private static func squared(_ matrix: [[Double]]) -> [[Double]] {
    let columns = matrix.indices.map { column in matrix.map { $0[column] } }
    let square = matrix.map { row in columns.map { column in zip(row, column).reduce(0) { $0 + $1.0 * $1.1 } } }
    let greatest = square.joined().max() ?? 1
    return square.map { row in row.map { $0 / greatest } }
  }
}

extension AnalyticHierarchy {
  /// Whether the judgements agree well enough; `nil` where there is no consistency ratio.
  public var isConsistent: Bool? { consistencyRatio.map { $0 <= Self.greatestConsistencyRatio } }

  /// The judgement that is furthest from what the weights say, as a ratio: where to begin when judgements do not agree.
  ///
  /// - Parameter judgements: the matrix that the weights are of.
  /// - Returns: the positions of its two criteria, that of the lesser number first; `nil` for a single criterion, and for a matrix of another
  ///   size.
  public func furthestJudgement(of judgements: [[Double]]) -> (row: Int, column: Int)? {
    guard judgements.count == weights.count, judgements.allSatisfy({ $0.count == weights.count }) else { return nil }
    var furthest: (row: Int, column: Int)?
    var greatest = 0.0
    for row in weights.indices {
      for column in weights.indices where column > row {
        let ratio = judgements[row][column] * weights[column] / weights[row]
        let distance = max(ratio, 1 / ratio)
        // Of several that are as far but for rounding, the first.
        if distance > greatest * (1 + 1e-9) { (furthest, greatest) = ((row, column), distance) }
      }
    }
    return furthest
  }
}
