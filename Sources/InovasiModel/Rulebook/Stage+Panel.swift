extension Stage {
  /// How the judges' sheets become one score (aturan panel).
  public struct Panel: Hashable, Sendable, Codable {
    /// What happens where judges lie further apart than ``maximumSpread``.
    public enum SpreadAction: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// It is pointed out; the score stands.
      case pointOut
      /// The entry waits for one sheet more than ``minimumSheets``, or than two where that is fewer; with it, the panel's rule decides.
      case anotherJudge
    }

    /// The rule by which totals become one score, by name: `mean`, or another that the scoring knows.
    public var aggregation: String
    /// How totals are freed of the severity of judges before that, by name: `none`, or another that the scoring knows.
    public var adjustment: String
    /// How much has to be known of judges for that; `nil` for what the adjustment asks for by itself.
    public var adjustmentLimits: AdjustmentLimits?
    /// How many complete sheets an entry needs to have a score at all.
    public var minimumSheets: Int
    /// How far the highest and the lowest total, as given, may lie apart; `nil` when that is not looked at.
    public var maximumSpread: Points?
    /// What happens where they lie further apart.
    public var spreadAction: SpreadAction
    /// What happens to an entry for each way in which a sheet can be lacking.
    public var treatments: Treatments
    /// How many judges each entry is given (penilai per proposal); `nil` when the rulebook does not say. With as many complete sheets
    /// an entry no longer waits for a judge who has declared not to score it.
    public var judgesPerEntry: Int?
    /// From which panels they have to come.
    public var quotas: [PanelQuota]

    /// A panel rule.
    public init(
      aggregation: String = "mean", adjustment: String = "none", adjustmentLimits: AdjustmentLimits? = nil,
      minimumSheets: Int = 1, maximumSpread: Points? = nil, spreadAction: SpreadAction = .pointOut,
      treatments: Treatments = Treatments(), judgesPerEntry: Int? = nil, quotas: [PanelQuota] = []
    ) {
      self.aggregation = aggregation
      self.adjustment = adjustment
      self.adjustmentLimits = adjustmentLimits
      self.minimumSheets = minimumSheets
      self.maximumSpread = maximumSpread
      self.spreadAction = spreadAction
      self.treatments = treatments
      self.judgesPerEntry = judgesPerEntry
      self.quotas = quotas
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case aggregation, adjustment, adjustmentLimits, minimumSheets, maximumSpread, spreadAction, treatments, judgesPerEntry,
        quotas
    }

    /// Reads a panel rule; the mean of at least one sheet as it was given unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      aggregation = try container.decodeIfPresent(String.self, forKey: .aggregation) ?? "mean"
      adjustment = try container.decodeIfPresent(String.self, forKey: .adjustment) ?? "none"
      adjustmentLimits = try container.decodeIfPresent(AdjustmentLimits.self, forKey: .adjustmentLimits)
      minimumSheets = try container.decodeIfPresent(Int.self, forKey: .minimumSheets) ?? 1
      maximumSpread = try container.decodeIfPresent(Points.self, forKey: .maximumSpread)
      spreadAction = try container.decodeIfPresent(SpreadAction.self, forKey: .spreadAction) ?? .pointOut
      treatments = try container.decodeIfPresent(Treatments.self, forKey: .treatments) ?? Treatments()
      judgesPerEntry = try container.decodeIfPresent(Int.self, forKey: .judgesPerEntry)
      quotas = try container.list(.quotas)
    }
  }

  /// What happens to an entry when a sheet is missing, incomplete, abstained from or recused from: each is its own case, and none is
  /// ever read as zero.
  public struct Treatments: Hashable, Sendable, Codable {
    /// What happens to the entry.
    public enum Treatment: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// The sheet is left out, and the others decide, as long as there are enough of them.
      case leaveOut
      /// The entry has no score until the sheet is there; for a judge who has declared not to score, until there are as many complete
      /// sheets of others as ``Stage/Panel/judgesPerEntry`` says, and as long as the declaration stands where it says nothing.
      case hold
    }

    /// A judge was assigned and has written nothing.
    public var missing: Treatment
    /// A judge has written something, but not all that is required.
    public var incomplete: Treatment
    /// A judge has declared not to score the entry, without a conflict of interest (abstain).
    public var abstained: Treatment
    /// A judge may not score the entry for a conflict of interest (mengundurkan diri karena benturan kepentingan).
    public var recused: Treatment

    /// The treatments; everything is left out unless told otherwise.
    public init(
      missing: Treatment = .leaveOut, incomplete: Treatment = .leaveOut, abstained: Treatment = .leaveOut,
      recused: Treatment = .leaveOut
    ) {
      self.missing = missing
      self.incomplete = incomplete
      self.abstained = abstained
      self.recused = recused
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case missing, incomplete, abstained, recused }

    /// Reads the treatments; everything is left out unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      let treatment = { (key: CodingKeys) in try container.decodeIfPresent(Treatment.self, forKey: key) ?? .leaveOut }
      missing = try treatment(.missing)
      incomplete = try treatment(.incomplete)
      abstained = try treatment(.abstained)
      recused = try treatment(.recused)
    }

    /// What happens for one way in which a sheet is lacking.
    public subscript(lack: SheetLack) -> Treatment {
      switch lack {
      case .missing: missing
      case .incomplete: incomplete
      case .abstained: abstained
      case .recused: recused
      }
    }
  }
}
