/// A file of alternatives or ballots to be ranked by another method than a rulebook's: for `inovasi rank`.
///
/// A CSV file of one of three kinds, told apart by its header unless the caller says which:
///
/// - **a decision matrix**: the first column names the alternative, each other one is a criterion. Two rows may say more of the columns: one
///   whose first cell is `weight` or `bobot`, and one whose first cell is `type` or `jenis`, with `benefit`/`keuntungan`/`max` or
///   `cost`/`biaya`/`min` in each.
/// - **ballots**: `voter,rank,candidate` (`pemilih,peringkat,calon`), where equal ranks are level; or `count,first,second,…`
///   (`jumlah,pertama,kedua,…`); or `count,ballot` (`jumlah,suara`) with orders like `A>C=D>B`, where the header may be missing.
/// - **pairs**: `winner,loser` (`pemenang,kalah`), with or without `count` (`jumlah`).
///
/// A row that makes no sense becomes a finding with line and column and is left out; a blank value is missing, not zero.
public struct RankingFile: Sendable {
  /// What a file holds.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Alternatives against criteria.
    case matrix
    /// Orders of candidates.
    case ballots
    /// Who won against whom.
    case pairs
  }

  /// Where the file lies.
  public let path: String
  private let limits: ReadingLimits

  /// A file at this path; 64 MiB at most unless told otherwise.
  public init(_ path: String, limits: ReadingLimits = ReadingLimits(maximumFileBytes: 64 << 20)) {
    self.path = path
    self.limits = limits
  }

  /// Reads the file.
  ///
  /// - Parameter kind: what it holds; found by its header when `nil`.
  /// - Throws: an error when there is no such file, it is no table, or nothing in it can be ranked.
  public func read(as kind: Kind? = nil) throws(EvaluationError) -> RankingInput {
    var rows: RankingRows
    do {
      rows = try RankingRows(path: path, limits: limits)
    } catch {
      throw .reading(error)
    }
    switch kind ?? rows.kind {
    case .matrix:
      var reader = MatrixReader(rows)
      return RankingInput(content: .matrix(try reader.read()), findings: reader.rows.findings, rows: rows.rows.count)
    case .ballots:
      var reader = BallotReader(rows)
      return RankingInput(content: .ballots(try reader.read()), findings: reader.rows.findings, rows: reader.rows.rows.count)
    case .pairs:
      var reader = PairReader(rows)
      return RankingInput(content: .pairs(try reader.read()), findings: reader.rows.findings, rows: rows.rows.count)
    }
  }
}

/// What a file to be ranked holds, with what there is to say about its rows.
public struct RankingInput: Sendable {
  /// What can be ranked.
  public enum Content: Sendable {
    /// Alternatives against criteria.
    case matrix(DecisionTable)
    /// Orders of candidates.
    case ballots(BallotTable)
    /// Who won against whom.
    case pairs(PairwiseTally)
  }

  /// What can be ranked.
  public let content: Content
  /// What there is to say about rows, in the file's order; those with an error were left out.
  public let findings: [Finding]
  /// How many rows the file has besides its header.
  public let rows: Int
}
