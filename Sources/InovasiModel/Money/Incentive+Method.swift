extension Rulebook.Incentive {
  /// The formula by which a fund, or a pot of it, is shared out.
  ///
  /// Shares are relative and give out whatever there is; prizes and band amounts are rupiah, and what is left over is for
  /// ``Rulebook/Incentive/rest`` to say.
  public enum Method: Hashable, Sendable {
    /// In proportion to the score.
    case proportional
    /// The same for each.
    case equal
    /// So many rupiah for the first place, the second and so on; entries that share places pool and split the money of these.
    case prizes([Rupiah])
    /// Relative shares for the first place, the second and so on, pooled likewise.
    case placeShares([Points])
    /// So many rupiah for each entry whose score lies in a band.
    case bandAmounts([Step<Rupiah>])
    /// A relative share for each entry whose score lies in a band.
    case bandShares([Step<Points>])

    /// Whether it names amounts in rupiah, to which no floor or cap applies.
    public var isFixed: Bool {
      switch self {
      case .prizes, .bandAmounts: true
      case .proportional, .equal, .placeShares, .bandShares: false
      }
    }
  }

  /// A band of scores and what each entry in it gets: from this score up to the next step.
  ///
  /// A score below the lowest step gets nothing.
  public struct Step<Money: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    /// The lowest score, included.
    public var from: Points
    /// What each entry in the band gets.
    public var each: Money

    /// A step.
    public init(from: Points, each: Money) {
      self.from = from
      self.each = each
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case from, each }

    /// Reads a step; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      from = try container.decode(Points.self, forKey: .from)
      each = try container.decode(Money.self, forKey: .each)
    }
  }
}

extension Rulebook.Incentive.Method: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable { case prizes, placeShares, bandAmounts, bandShares }

  /// Reads `"proportional"`, `"equal"`, `{prizes}`, `{placeShares}`, `{bandAmounts}` or `{bandShares}`.
  public init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      switch name {
      case "proportional": self = .proportional
      case "equal": self = .equal
      default:
        throw DecodingError.unreadable(
          LocalizedText(
            id: "\"{text}\" bukan rumus; pilihannya: equal, proportional, atau tabel: {known}.",
            en: "\"{text}\" is no formula; there are: equal, proportional, or a table: {known}."),
          ["text": name, "known": CodingKeys.allCases.map(\.rawValue).joined(separator: ", ")], at: decoder.codingPath)
      }
      return
    }
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    let key = try container.exactlyOne(of: .prizes, .placeShares, .bandAmounts, .bandShares)
    switch key {
    case .prizes: self = .prizes(try container.decode([Rupiah].self, forKey: key))
    case .placeShares: self = .placeShares(try container.decode([Points].self, forKey: key))
    case .bandAmounts: self = .bandAmounts(try container.decode([Rulebook.Incentive.Step<Rupiah>].self, forKey: key))
    case .bandShares: self = .bandShares(try container.decode([Rulebook.Incentive.Step<Points>].self, forKey: key))
    }
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    if self == .proportional || self == .equal {
      var container = encoder.singleValueContainer()
      return try container.encode(self == .equal ? "equal" : "proportional")
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .prizes(let prizes): try container.encode(prizes, forKey: .prizes)
    case .placeShares(let shares): try container.encode(shares, forKey: .placeShares)
    case .bandAmounts(let steps): try container.encode(steps, forKey: .bandAmounts)
    case .bandShares(let steps): try container.encode(steps, forKey: .bandShares)
    case .proportional, .equal: break
    }
  }
}
