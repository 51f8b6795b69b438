public import InovasiModel

/// What documents say that no result knows: their numbers, dates, places and signatories. What is not given is a dotted line.
///
/// ```json5
/// {
///   office: ['Pemerintah Kota Contoh', 'Bagian Organisasi'],
///   place: 'Contoh',
///   minutes: { number: '000.8/12/2021', date: '2021-03-02', signatories: [{ role: 'Ketua', name: 'Nama Contoh' }] },
/// }
/// ```
public struct DocumentParameters: Hashable, Sendable {
  /// What all documents share.
  public var common: Particulars
  /// What is different for one kind.
  public var own: [DocumentKind: Particulars]

  /// Parameters; nothing is known unless it is given.
  public init(common: Particulars = Particulars(), own: [DocumentKind: Particulars] = [:]) {
    self.common = common
    self.own = own
  }

  /// What holds for a kind: its own, and where it says nothing what all share.
  public func particulars(for kind: DocumentKind) -> Particulars {
    guard let own = own[kind] else { return common }
    return Particulars(
      office: own.office ?? common.office, number: own.number ?? common.number, date: own.date ?? common.date,
      place: own.place ?? common.place, venue: own.venue ?? common.venue, about: own.about ?? common.about,
      signatories: own.signatories ?? common.signatories, extra: common.extra.merging(own.extra) { $1 })
  }

  /// What one document says of itself.
  public struct Particulars: Hashable, Sendable {
    /// The lines of the letterhead (kop surat).
    public var office: [String]?
    /// Its number (nomor surat).
    public var number: String?
    /// Its date.
    public var date: CalendarDate?
    /// The place in which it is signed.
    public var place: String?
    /// The room or building of the meeting.
    public var venue: String?
    /// What it is about (tentang, hal).
    public var about: String?
    /// Who signs.
    public var signatories: [Signatory]?
    /// Values of a city's own, for templates of its own: `{{document.extra.name}}`.
    public var extra: [String: String]

    /// Particulars.
    public init(
      office: [String]? = nil, number: String? = nil, date: CalendarDate? = nil, place: String? = nil, venue: String? = nil,
      about: String? = nil, signatories: [Signatory]? = nil, extra: [String: String] = [:]
    ) {
      self.office = office
      self.number = number
      self.date = date
      self.place = place
      self.venue = venue
      self.about = about
      self.signatories = signatories
      self.extra = extra
    }
  }

  /// Somebody who signs.
  public struct Signatory: Hashable, Sendable {
    /// As what (jabatan).
    public var role: String?
    /// The name.
    public var name: String?
    /// What stands below the name, such as a rank or a number.
    public var identity: String?

    /// Somebody who signs.
    public init(role: String? = nil, name: String? = nil, identity: String? = nil) {
      self.role = role
      self.name = name
      self.identity = identity
    }
  }
}
