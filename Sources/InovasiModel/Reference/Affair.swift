/// A field of government (bidang urusan pemerintahan), such as 2.12, population administration and civil registration.
public struct Affair: Hashable, Sendable, Codable, Identifiable {
  /// The code: `2.12`.
  public typealias ID = Identifier<Affair>

  /// Which kind of affair it is, and so whether a region may act in it.
  public enum Group: String, Hashable, Sendable, Codable, CaseIterable {
    /// Wajib, pelayanan dasar: 1.xx.
    case basicService
    /// Wajib, bukan pelayanan dasar: 2.xx.
    case obligatory
    /// Pilihan: 3.xx.
    case optional
    /// Unsur pendukung, penunjang and pengawasan: 4.xx to 6.xx. No affair of its own; serves the others.
    case supporting
    /// Unsur kewilayahan: 7.xx, the districts, with delegated tasks.
    case territorial
    /// Pemerintahan umum: 8.xx.
    case general
    /// Kekhususan dan keistimewaan: 9.xx.
    case special
    /// Urusan absolut or otherwise central: immigration, defence, religion. No region's to act in.
    case central
  }

  /// The code.
  public let id: ID

  /// The official name in Indonesian.
  public let name: String

  /// Which kind it is.
  public let group: Group

  /// Other spellings in use.
  public let aliases: [String]

  /// Where the code and the name come from.
  public let source: LegalBasis

  /// An affair.
  public init(id: ID, name: String, group: Group, aliases: [String] = [], source: LegalBasis) {
    self.id = id
    self.name = name
    self.group = group
    self.aliases = aliases
    self.source = source
  }
}
