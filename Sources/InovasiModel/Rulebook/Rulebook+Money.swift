extension Rulebook {
  /// How the incentive money (Dana Insentif Daerah, DID, or a city's own) is shared out among entries.
  public struct Incentive: Hashable, Sendable, Codable {
    /// The formula.
    public enum Method: String, Hashable, Sendable, Codable, CaseIterable {
      /// In proportion to the final score.
      case proportional
      /// The same for each.
      case equal
    }

    /// The formula.
    public var method: Method
    /// The awards whose holders share; every ranked entry when empty.
    public var recipients: [AwardTier.ID]
    /// Where the formula comes from.
    public var basis: LegalBasis

    /// A way to share out.
    public init(method: Method, recipients: [AwardTier.ID] = [], basis: LegalBasis) {
      self.method = method
      self.recipients = recipients
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case method, recipients, basis }

    /// Reads a way to share out; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      method = try container.decode(Method.self, forKey: .method)
      recipients = try container.list(.recipients)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
