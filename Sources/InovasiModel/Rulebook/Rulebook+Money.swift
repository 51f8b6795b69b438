extension Rulebook {
  /// How the incentive money (Dana Insentif Daerah, DID, or a city's own) is shared out among entries.
  ///
  /// From the fund to an amount: who takes part (``recipients``, ``gates``), into which pot the fund is parted first
  /// (``pots``), what a score counts for (``standardisation``), the formula (``method``), its bounds (``floor``, ``cap``), and who gets
  /// the rupiah that does not divide (``oddRupiah``). All but the formula may be left out.
  public struct Incentive: Hashable, Sendable, Codable {
    /// What happens to money that the formula cannot give out: more than all caps, or more than all prizes.
    public enum Rest: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// Nothing may be left: such a fund is an error, which says the most that can be given out.
      case refused
      /// It stays unallocated, and the results say how much.
      case unallocated
    }

    /// The formula.
    public var method: Method
    /// What a final score counts for; itself when `nil`.
    public var standardisation: Standardisation?
    /// The least that anyone who takes part gets; nothing when `nil`.
    public var floor: Rupiah?
    /// The most that anyone gets; without limit when `nil`.
    public var cap: Rupiah?
    /// What happens to money that the formula cannot give out.
    public var rest: Rest
    /// Who gets a rupiah that does not divide, among equal remainders; the identifier decides last.
    public var oddRupiah: [OddRupiahKey]
    /// The pots into which the fund is parted first; one for all when `nil`.
    public var pots: Pots?
    /// The awards whose holders share; every ranked entry when empty.
    public var recipients: [AwardTier.ID]
    /// What an agency has to show before it takes part.
    public var gates: [Gate]
    /// What the money may not be spent on; printed beside the amounts.
    public var forbiddenUses: [ForbiddenUse]
    /// Where the formula comes from.
    public var basis: LegalBasis

    /// A way to share out.
    public init(
      method: Method, standardisation: Standardisation? = nil, floor: Rupiah? = nil, cap: Rupiah? = nil, rest: Rest = .refused,
      oddRupiah: [OddRupiahKey] = [.place], pots: Pots? = nil, recipients: [AwardTier.ID] = [], gates: [Gate] = [],
      forbiddenUses: [ForbiddenUse] = [], basis: LegalBasis
    ) {
      self.method = method
      self.standardisation = standardisation
      self.floor = floor
      self.cap = cap
      self.rest = rest
      self.oddRupiah = oddRupiah
      self.pots = pots
      self.recipients = recipients
      self.gates = gates
      self.forbiddenUses = forbiddenUses
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case method, standardisation, floor, cap, rest, oddRupiah, pots, recipients, gates, forbiddenUses, basis
    }

    /// Reads a way to share out; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      method = try container.decode(Method.self, forKey: .method)
      standardisation = try container.decodeIfPresent(Standardisation.self, forKey: .standardisation)
      floor = try container.decodeIfPresent(Rupiah.self, forKey: .floor)
      cap = try container.decodeIfPresent(Rupiah.self, forKey: .cap)
      rest = try container.decodeIfPresent(Rest.self, forKey: .rest) ?? .refused
      oddRupiah = try container.decodeIfPresent([OddRupiahKey].self, forKey: .oddRupiah) ?? [.place]
      pots = try container.decodeIfPresent(Pots.self, forKey: .pots)
      recipients = try container.list(.recipients)
      gates = try container.list(.gates)
      forbiddenUses = try container.list(.forbiddenUses)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
