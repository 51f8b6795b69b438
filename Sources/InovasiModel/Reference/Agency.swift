/// A unit of regional government that files innovations (perangkat daerah, OPD).
public struct Agency: Hashable, Sendable, Codable, Identifiable {
  /// A short stable name: `DISPENDUKCAPIL`.
  public typealias ID = Identifier<Agency>

  /// A short stable name.
  public var id: ID

  /// The official name.
  public var name: String

  /// What the agency is there for.
  public var remit: Remit

  /// The agency that it belongs to: a puskesmas to the health office, a school to the education office.
  public var parent: ID?

  /// The kind of participant that it is; `nil` where the rulebook knows but one.
  public var participantClass: Rulebook.ParticipantClass.ID?

  /// The region whose government it is part of.
  public var region: RegionCode?

  /// The days on which it existed under this name.
  public var validity: DateSpan

  /// The agency that took its place when it was merged or renamed.
  public var successor: ID?

  /// Other names, abbreviations and spellings in use.
  public var aliases: [String]

  /// Where the facts come from, where somebody has said so.
  public var source: LegalBasis?

  /// An agency.
  public init(
    id: ID, name: String, remit: Remit = Remit(), parent: ID? = nil,
    participantClass: Rulebook.ParticipantClass.ID? = nil, region: RegionCode? = nil,
    validity: DateSpan = .always, successor: ID? = nil, aliases: [String] = [], source: LegalBasis? = nil
  ) {
    self.id = id
    self.name = name
    self.remit = remit
    self.parent = parent
    self.participantClass = participantClass
    self.region = region
    self.validity = validity
    self.successor = successor
    self.aliases = aliases
    self.source = source
  }
}

/// What an agency is there for (cakupan bidang): the affairs of government that a regional regulation gives to it.
public struct Remit: Hashable, Sendable, Codable {
  /// The affairs, in order of their codes, each once.
  public let affairs: [Affair.ID]

  /// A remit of these affairs, in any order.
  public init(_ affairs: some Sequence<Affair.ID> = []) { self.init(Array(affairs)) }

  /// A remit of these affairs, in any order.
  public init(_ affairs: [Affair.ID]) {
    let isInOrder = affairs.indices.dropFirst().allSatisfy { affairs[$0 - 1] < affairs[$0] }
    self.affairs = isInOrder ? affairs : Set(affairs).sorted()
  }

  /// Whether the affair is part of it.
  public func contains(_ affair: Affair.ID) -> Bool { affairs.contains(affair) }

  /// Reads a list of codes.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([Affair.ID].self))
  }

  /// Writes a list of codes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(affairs)
  }
}
