extension Explanation {
  /// One judge's sheet.
  public struct Sheet: Hashable, Sendable, Codable {
    /// The judge.
    public var judge: Judge.ID
    /// The weighted total as it was given; `nil` for a sheet that does not count.
    public var total: Fraction?
    /// The total freed of the judge's severity; `nil` where nothing is adjusted.
    public var adjusted: Fraction?
    /// In which way the sheet is lacking; `nil` for one that counts, or that is no judge's of this competition.
    public var lack: SheetLack?
    /// What each criterion added, in order of identifiers.
    public var items: [Item]
    /// The required criteria without a score that counts.
    public var missing: [Criterion.ID]

    /// A sheet.
    public init(
      judge: Judge.ID, total: Fraction?, adjusted: Fraction? = nil, lack: SheetLack? = nil, items: [Item],
      missing: [Criterion.ID]
    ) {
      self.judge = judge
      self.total = total
      self.adjusted = adjusted
      self.lack = lack
      self.items = items
      self.missing = missing
    }
  }

  /// What one criterion added to a sheet's total.
  public struct Item: Hashable, Sendable, Codable {
    /// The criterion.
    public var criterion: Criterion.ID
    /// The judge's points.
    public var points: Points
    /// The criterion's share in the stage.
    public var share: Fraction
    /// What was added to the total.
    public var contribution: Fraction

    /// An item.
    public init(criterion: Criterion.ID, points: Points, share: Fraction, contribution: Fraction) {
      self.criterion = criterion
      self.points = points
      self.share = share
      self.contribution = contribution
    }
  }
}
