public import InovasiModel

/// What a published form asks for and no competition's data say: who publishes and who pays, under which registered prefixes, on which days.
///
/// Nothing of it is made up. What a standard needs and is not given is a finding, and nothing is written.
///
/// ```json5
/// {
///   competition: 'kipp-contoh-2021',
///   publisher: { id: 'ID-CONTOH-1', name: 'Pemerintah Kota Contoh', url: 'https://contoh.go.id' },
///   funder: { id: 'ID-CONTOH-1', name: 'Pemerintah Kota Contoh' },
///   awardDate: '2021-03-17', grantPrefix: '360G-contoh',
/// }
/// ```
public struct OpenStandardParameters: Hashable, Sendable {
  /// The competition's short name in identifiers, its own among all that the publisher has held: `kipp-contoh-2021`.
  public var competition: String?
  /// Who publishes; who issues credentials.
  public var publisher: Organisation?
  /// Who pays the incentive.
  public var funder: Organisation?
  /// Official identifiers of agencies, with the code of the list that they are taken from (org-id.guide).
  public var agencies: [Agency.ID: String]
  /// Addresses of agencies as holders of credentials: a web address or a `did:`.
  public var recipients: [Agency.ID: String]
  /// The day on which awards and money were decided; when `nil`, the day on which the log of decisions made the result final.
  public var awardDate: CalendarDate?
  /// The day on which the data are published.
  public var publishedOn: CalendarDate?
  /// The day on which the call was published.
  public var calledOn: CalendarDate?
  /// How far the office's clocks are from UTC, where a standard wants a time with a day: `+07:00`, `Z`. UTC when `nil`.
  public var offset: String?
  /// The prefix that 360Giving registered for the publisher: `360G-contoh`.
  public var grantPrefix: String?
  /// The prefix that the Open Contracting Partnership registered for the publisher: `ocds-` and six letters or digits.
  public var ocidPrefix: String?
  /// Where the package of releases will be found.
  public var packageURL: String?
  /// The address below which credentials have theirs.
  public var credentialURL: String?
  /// The address of the licence under which the data are published.
  public var licence: String?

  /// Parameters; nothing is known unless it is given.
  public init(
    competition: String? = nil, publisher: Organisation? = nil, funder: Organisation? = nil, agencies: [Agency.ID: String] = [:],
    recipients: [Agency.ID: String] = [:], awardDate: CalendarDate? = nil, publishedOn: CalendarDate? = nil,
    calledOn: CalendarDate? = nil, offset: String? = nil, grantPrefix: String? = nil, ocidPrefix: String? = nil,
    packageURL: String? = nil, credentialURL: String? = nil, licence: String? = nil
  ) {
    self.competition = competition
    self.publisher = publisher
    self.funder = funder
    self.agencies = agencies
    self.recipients = recipients
    self.awardDate = awardDate
    self.publishedOn = publishedOn
    self.calledOn = calledOn
    self.offset = offset
    self.grantPrefix = grantPrefix
    self.ocidPrefix = ocidPrefix
    self.packageURL = packageURL
    self.credentialURL = credentialURL
    self.licence = licence
  }

  /// An organisation as publications name it.
  public struct Organisation: Hashable, Sendable {
    /// Its identifier in an official list, with the list's code.
    public var id: String?
    /// Its name.
    public var name: String?
    /// Its address in the web.
    public var url: String?

    /// An organisation.
    public init(id: String? = nil, name: String? = nil, url: String? = nil) {
      self.id = id
      self.name = name
      self.url = url
    }
  }
}
