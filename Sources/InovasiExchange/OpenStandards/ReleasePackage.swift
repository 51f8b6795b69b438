public import InovasiModel

/// Dated releases in the Open Contracting Data Standard 1.1, with what is said of the package.
///
/// Source: github.com/open-contracting/standard, `schema/release-package-schema.json`.
public struct ReleasePackage: Hashable, Sendable, Encodable {
  /// Where the package is found.
  public var uri: String
  /// The version of the standard.
  public var version = "1.1"
  /// When it was published.
  public var publishedDate: String
  /// Who publishes it.
  public var publisher: Publisher
  /// The address of its licence.
  public var license: String?
  /// The releases, in order of their dates.
  public var releases: [Release]

  /// Who publishes a package.
  public struct Publisher: Hashable, Sendable, Encodable {
    /// The name.
    public var name: String
    /// The address.
    public var uri: String?
  }
}

/// What was made known of a competition on one day.
///
/// Source: `schema/release-schema.json`. Only what means the same for a competition as for a procurement is here: the call, the parties and the
/// awards. There are no items, lots, contracts or milestones.
public struct Release: Hashable, Sendable, Encodable {
  /// The process: the prefix and the competition's short name.
  public var ocid: String
  /// The release's own identifier in that process.
  public var id: String
  /// The day on which it was made known.
  public var date: String
  /// What it tells: `tender`, `award`.
  public var tag: [String]
  /// The one way to begin that the standard knows.
  public var initiationType = "tender"
  /// The language of the texts.
  public var language: String
  /// The funder and the agencies, in order of identifiers.
  public var parties: [Party]
  /// The funder, whose budget is used.
  public var buyer: Reference
  /// The call.
  public var tender: Tender
  /// Who was awarded what, in order of places; `nil` in the release of the call.
  public var awards: [Award]?

  /// An organisation with its parts in the process.
  public struct Party: Hashable, Sendable, Encodable {
    /// By what the release refers to it.
    public var id: String
    /// The name.
    public var name: String
    /// Its parts: `buyer`, `tenderer`, `supplier`.
    public var roles: [String]
  }

  /// A reference to a party.
  public struct Reference: Hashable, Sendable, Encodable {
    /// The party's identifier in this release.
    public var id: String
    /// The party's name.
    public var name: String
  }

  /// The call (pengumuman lomba).
  public struct Tender: Hashable, Sendable, Encodable {
    /// The process's identifier.
    public var id: String
    /// The competition.
    public var title: String
    /// What a reader must know first: the competition's notice.
    public var description: String?
    /// `active` when it is called, `complete` when awards are made.
    public var status: String
    /// The incentive fund, the most that can be awarded.
    public var value: Value?
    /// The days of registration.
    public var tenderPeriod: Period?
    /// How many agencies filed an innovation.
    public var numberOfTenderers: Int?
    /// The agencies that filed an innovation.
    public var tenderers: [Reference]?
  }

  /// From when to when.
  public struct Period: Hashable, Sendable, Encodable {
    /// The first second.
    public var startDate: String?
    /// The last second.
    public var endDate: String?
  }

  /// Money.
  public struct Value: Hashable, Sendable, Encodable {
    /// The amount.
    public var amount: Rupiah
    /// The rupiah, in the code of ISO 4217.
    public var currency = "IDR"
  }

  /// What one innovation was awarded.
  public struct Award: Hashable, Sendable, Encodable {
    /// The innovation's identifier.
    public var id: String
    /// The names of its awards; `nil` where it takes money alone.
    public var title: String?
    /// The innovation's title.
    public var description: String
    /// `active` when the result is final, `pending` before.
    public var status: String
    /// The day on which it was decided.
    public var date: String
    /// Its money; `nil` where it takes none.
    public var value: Value?
    /// The agency.
    public var suppliers: [Reference]
  }
}
