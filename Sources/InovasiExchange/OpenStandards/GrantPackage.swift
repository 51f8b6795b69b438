public import InovasiModel

/// Grants in the 360Giving Data Standard, with what is said of the package.
///
/// Source: github.com/ThreeSixtyGiving/standard, `schema/360-giving-package-schema.json`.
public struct GrantPackage: Hashable, Sendable, Encodable {
  /// What the package is about.
  public var title: String
  /// What a reader must know first: how far the result has come, unless it is final, and the competition's notice.
  public var description: String?
  /// The day on which it was issued.
  public var issued: CalendarDate?
  /// Who publishes it.
  public var publisher: Publisher?
  /// The address of its licence.
  public var license: String?
  /// The grants, in order of the money's table.
  public var grants: [Grant]

  /// Who publishes a package.
  public struct Publisher: Hashable, Sendable, Encodable {
    /// The identifier of the organisation.
    public var identifier: String?
    /// Its name.
    public var name: String
    /// Its address in the web.
    public var website: String?
  }
}

/// The incentive money of one innovation, as a grant.
///
/// Source: github.com/ThreeSixtyGiving/standard, `schema/360-giving-schema.json`. All of what it requires is here; what the data do not say is
/// left out: `plannedDates`, `amountDisbursed`, `beneficiaryLocation`.
public struct Grant: Hashable, Sendable, Encodable {
  /// The publisher's prefix, the competition and the innovation.
  public var id: String
  /// The innovation's title.
  public var title: String
  /// What the money is given for.
  public var description: String
  /// The rupiah, in the code of ISO 4217.
  public var currency = "IDR"
  /// The amount.
  public var amountAwarded: Rupiah
  /// The day on which it was decided.
  public var awardDate: CalendarDate
  /// The agency that gets it.
  public var recipientOrganization: [Organization]
  /// Who pays it.
  public var fundingOrganization: [Organization]
  /// The competition.
  public var grantProgramme: [Programme]

  /// An organisation.
  public struct Organization: Hashable, Sendable, Encodable {
    /// The identifier: of an official list, or the publisher's own behind its prefix.
    public var id: String
    /// The name.
    public var name: String
  }

  /// What a grant is part of.
  public struct Programme: Hashable, Sendable, Encodable {
    /// Its short name.
    public var code: String
    /// The name that people read.
    public var title: String
  }
}
