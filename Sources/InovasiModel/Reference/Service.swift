/// A public service (layanan) that an innovation may be about: the birth certificate, the identity card.
public struct Service: Hashable, Sendable, Codable, Identifiable {
  /// A short stable name: `AKTA_LAHIR`.
  public typealias ID = Identifier<Service>

  /// A short stable name.
  public let id: ID

  /// The official name in Indonesian.
  public let name: String

  /// The usual abbreviation, such as `KTP-el`.
  public let abbreviation: String?

  /// The affair in which the service falls.
  public let affair: Affair.ID

  /// Other names and spellings in use.
  public let aliases: [String]

  /// The regulation behind it, or the document that lists it.
  public let basis: LegalBasis

  /// A service.
  public init(
    id: ID, name: String, abbreviation: String? = nil, affair: Affair.ID, aliases: [String] = [], basis: LegalBasis
  ) {
    self.id = id
    self.name = name
    self.abbreviation = abbreviation
    self.affair = affair
    self.aliases = aliases
    self.basis = basis
  }
}
