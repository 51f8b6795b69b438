extension Rulebook {
  /// A part of the competition's calendar: registration, presentation, announcement.
  ///
  /// A date that is moved stays in the file with the reason and the document that moved it. Age, windows and lateness follow the
  /// last revision; deadlines of KIPP were extended in 2015, 2020, 2022 and 2023.
  public struct Phase: Hashable, Sendable, Codable, Identifiable {
    /// A short name; the phase `registration` gives the closing date of a competition that states none.
    public typealias ID = Identifier<Phase>

    /// Other days than were announced, and why.
    public struct Revision: Hashable, Sendable, Codable {
      /// The days from now on, both included.
      public var days: DateSpan
      /// Why they were changed.
      public var reason: LocalizedText
      /// The letter or decree that changed them.
      public var basis: LegalBasis

      /// A revision.
      public init(days: DateSpan, reason: LocalizedText, basis: LegalBasis) {
        self.days = days
        self.reason = reason
        self.basis = basis
      }

      private enum CodingKeys: String, CodingKey, CaseIterable { case days, reason, basis }

      /// Reads a revision; a key that is not known is an error.
      public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        days = try container.decode(DateSpan.self, forKey: .days)
        reason = try container.decode(LocalizedText.self, forKey: .reason)
        basis = try container.decode(LegalBasis.self, forKey: .basis)
      }
    }

    /// A short name.
    public var id: ID
    /// The name that people read.
    public var name: LocalizedText
    /// The days as first announced, both included.
    public var announced: DateSpan
    /// How the days were changed, in the order of the changes.
    public var revisions: [Revision]
    /// The time of the last day at which the phase ends, as it was announced: `23:59 WIB`.
    public var closingTime: String?
    /// Where the dates come from.
    public var basis: LegalBasis

    /// A phase.
    public init(
      id: ID, name: LocalizedText, days: DateSpan, revisions: [Revision] = [], closingTime: String? = nil,
      basis: LegalBasis
    ) {
      self.id = id
      self.name = name
      announced = days
      self.revisions = revisions
      self.closingTime = closingTime
      self.basis = basis
    }

    /// The days, both included, as last revised.
    public var days: DateSpan { revisions.last?.days ?? announced }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case id, name, announced = "days", revisions, closingTime, basis
    }

    /// Reads a phase; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      id = try container.decode(ID.self, forKey: .id)
      name = try container.decode(LocalizedText.self, forKey: .name)
      announced = try container.decode(DateSpan.self, forKey: .announced)
      revisions = try container.list(.revisions)
      closingTime = try container.decodeIfPresent(String.self, forKey: .closingTime)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
