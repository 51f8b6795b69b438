extension Rulebook.Incentive {
  /// The pots into which the fund is parted before anybody gets anything: PMK 160/2021 gives its clusters A, B and C 50, 35 and 15 %.
  public struct Pots: Hashable, Sendable, Codable {
    /// What happens to the money of a pot out of which nobody can be given anything.
    public enum Empty: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// The fund is parted among the other pots, in proportion to their shares.
      case toOthers
      /// It stays unallocated.
      case unallocated
    }

    /// By what entries are put into pots; an entry of several categories takes part in the pot of each.
    public var by: Division.Kind
    /// What happens to the money of an empty pot; there is no default, since a rulebook has to say so.
    public var empty: Empty
    /// The pots; their shares add up to one.
    public var pots: [Pot]

    /// Pots.
    public init(by kind: Division.Kind, empty: Empty, pots: [Pot]) {
      by = kind
      self.empty = empty
      self.pots = pots
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case by, empty, pots = "shares" }

    /// Reads `{by, empty, shares}`; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      by = try container.decode(Division.Kind.self, forKey: .by)
      empty = try container.decode(Empty.self, forKey: .empty)
      pots = try container.decode([Pot].self, forKey: .pots)
    }
  }

  /// One pot of a fund.
  public struct Pot: Hashable, Sendable, Codable {
    /// The group, category, class, cluster or region whose pot it is.
    public var name: String
    /// Its share of the fund.
    public var share: Weight
    /// Its own formula; that of the incentive when `nil`.
    public var method: Method?
    /// Its own floor; that of the incentive when `nil`.
    public var floor: Rupiah?
    /// Its own cap; that of the incentive when `nil`.
    public var cap: Rupiah?

    /// A pot.
    public init(name: String, share: Weight, method: Method? = nil, floor: Rupiah? = nil, cap: Rupiah? = nil) {
      self.name = name
      self.share = share
      self.method = method
      self.floor = floor
      self.cap = cap
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case name, share, method, floor, cap }

    /// Reads a pot; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      name = try container.decode(String.self, forKey: .name)
      share = try container.decode(Weight.self, forKey: .share)
      method = try container.decodeIfPresent(Method.self, forKey: .method)
      floor = try container.decodeIfPresent(Rupiah.self, forKey: .floor)
      cap = try container.decodeIfPresent(Rupiah.self, forKey: .cap)
    }
  }
}
