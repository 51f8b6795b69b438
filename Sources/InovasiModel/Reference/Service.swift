/// A public service (layanan) that an innovation may be about: the birth certificate, the identity card.
public struct Service: Hashable, Sendable, Codable, Identifiable {
  /// A short stable name: `AKTA_LAHIR`.
  public typealias ID = Identifier<Service>

  /// What comes of it.
  public enum Product: String, Hashable, Sendable, Codable, CaseIterable {
    /// A card (kartu).
    case card
    /// A letter or a record (surat keterangan, biodata).
    case letter
    /// A certificate of civil registration (kutipan akta).
    case certificate
    /// A note in the margin of a certificate (catatan pinggir).
    case annotation
    /// Something that lives on a telephone.
    case digital
    /// Another service.
    case service
  }

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

  /// What comes of it; `nil` where nobody has said.
  public let product: Product?

  /// What has to be brought (persyaratan), as published.
  public let requirements: [String]

  /// The forms to fill in: `F-1.02`.
  public let forms: [String]

  /// Within how many days the event has to be reported (tenggat pelaporan); `nil` when there is no such term, or none is known.
  public let reportingDays: Int?

  /// What is often got wrong about it; `nil` when nothing is.
  public let caution: LocalizedText?

  /// The regulation behind it, or the document that lists it.
  public let basis: LegalBasis

  /// A service.
  public init(
    id: ID, name: String, abbreviation: String? = nil, affair: Affair.ID, aliases: [String] = [], product: Product? = nil,
    requirements: [String] = [], forms: [String] = [], reportingDays: Int? = nil, caution: LocalizedText? = nil,
    basis: LegalBasis
  ) {
    self.id = id
    self.name = name
    self.abbreviation = abbreviation
    self.affair = affair
    self.aliases = aliases
    self.product = product
    self.requirements = requirements
    self.forms = forms
    self.reportingDays = reportingDays
    self.caution = caution
    self.basis = basis
  }
}
