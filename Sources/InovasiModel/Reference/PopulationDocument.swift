/// One of the 24 population documents (dokumen kependudukan) that the law on population administration knows.
public struct PopulationDocument: Hashable, Sendable, Codable, Identifiable {
  /// A short stable name: `KTP_EL`.
  public typealias ID = Identifier<PopulationDocument>

  /// Which of the three kinds it is.
  public enum Group: String, Hashable, Sendable, Codable, CaseIterable {
    /// Kartu: 3.
    case card
    /// Surat and biodata: 15.
    case letter
    /// Akta pencatatan sipil: 6.
    case certificate
  }

  /// A short stable name.
  public let id: ID
  /// The official name in Indonesian.
  public let name: String
  /// Which kind it is.
  public let group: Group
  /// The services that issue it or change it, by identifier.
  public let services: [Service.ID]
  /// Where the list comes from.
  public let source: LegalBasis

  /// A population document.
  public init(id: ID, name: String, group: Group, services: [Service.ID], source: LegalBasis) {
    self.id = id
    self.name = name
    self.group = group
    self.services = services
    self.source = source
  }
}
