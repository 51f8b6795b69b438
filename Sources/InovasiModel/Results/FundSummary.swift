/// What became of a fund as a whole: what was paid, what was left, out of which pots, and who took no part.
///
/// `paid` and `unallocated` add up to `fund`; so do they in each pot, and the pots' amounts with what stayed outside of them.
public struct FundSummary: Hashable, Sendable, Codable {
  /// The fund.
  public var fund: Rupiah
  /// What was given out.
  public var paid: Rupiah
  /// What nobody gets: because the rulebook lets money stay, or because nobody could be given any.
  public var unallocated: Rupiah
  /// The pots, in the rulebook's order; empty when the fund is not parted.
  public var pots: [Pot]
  /// Those who take no part, in order of identifiers.
  public var exclusions: [AllocationExclusion]

  /// What became of a fund.
  public init(
    fund: Rupiah, paid: Rupiah, unallocated: Rupiah, pots: [Pot] = [], exclusions: [AllocationExclusion] = []
  ) {
    self.fund = fund
    self.paid = paid
    self.unallocated = unallocated
    self.pots = pots
    self.exclusions = exclusions
  }

  /// What became of one pot.
  public struct Pot: Hashable, Sendable, Codable {
    /// The pot.
    public var name: String
    /// Its money.
    public var amount: Rupiah
    /// What was given out of it.
    public var paid: Rupiah
    /// How many took part.
    public var recipients: Int

    /// What became of a pot.
    public init(name: String, amount: Rupiah, paid: Rupiah, recipients: Int) {
      self.name = name
      self.amount = amount
      self.paid = paid
      self.recipients = recipients
    }
  }
}

/// An entry that would share in the fund and gets nothing, with every reason.
public struct AllocationExclusion: Hashable, Sendable, Codable {
  /// Why it takes no part.
  public enum Reason: Hashable, Sendable, Codable {
    /// Its agency does not pass a gate; the value is `nil` when it is missing, and the rulebook leaves such an agency out.
    case gate(Rulebook.Incentive.Gate.ID, name: LocalizedText, value: Points?, basis: LegalBasis)
    /// It belongs to none of the pots.
    case noPot
    /// A value that the formula needs is missing.
    case missingValue(Rulebook.Grading.Variable.ID)
    /// It has no score.
    case noScore
  }

  /// The entry.
  public var entry: Entry.ID
  /// The agency that filed it.
  public var agency: Agency.ID?
  /// The reasons, in the order in which the rulebook asks.
  public var reasons: [Reason]

  /// An entry that takes no part.
  public init(entry: Entry.ID, agency: Agency.ID?, reasons: [Reason]) {
    self.entry = entry
    self.agency = agency
    self.reasons = reasons
  }
}

extension AllocationExclusion.Reason: CustomStringConvertible {
  /// The reason as programs read it: `gate wtp`, `no pot`, `missing target`, `no score`.
  public var description: String {
    switch self {
    case .gate(let gate, _, _, _): "gate \(gate)"
    case .noPot: "no pot"
    case .missingValue(let variable): "missing \(variable)"
    case .noScore: "no score"
    }
  }

  /// The reason as people read it.
  public var text: LocalizedText {
    switch self {
    case .gate(_, let name, nil, let basis):
      LocalizedText(
        id: "\(name.indonesian): nilainya tidak ada (\(basis.text(in: .indonesian)))",
        en: "\(name.english): no value is given (\(basis.text(in: .english)))")
    case .gate(_, let name, let value?, let basis):
      LocalizedText(
        id: "\(name.indonesian): tidak terpenuhi, nilainya \(value) (\(basis.text(in: .indonesian)))",
        en: "\(name.english): not met, the value is \(value) (\(basis.text(in: .english)))")
    case .noPot: LocalizedText(id: "tidak termasuk kelompok dana mana pun", en: "belongs to none of the pots")
    case .missingValue(let variable):
      LocalizedText(id: "nilai \(variable) tidak ada", en: "no value of \(variable) is given")
    case .noScore: LocalizedText(id: "belum bernilai", en: "has no score")
    }
  }
}
