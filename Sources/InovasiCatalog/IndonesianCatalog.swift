public import InovasiModel

/// Indonesia's reference data: affairs of government, civil-registration services, development goals, regions, the agencies
/// of Kota Malang, and the published rulebooks.
///
/// Everything is compiled in: a catalogue reads no file and needs no network. Each fact names its source; a table's date
/// stands in the source beside it. A table is put together when it is first asked for, once in a process; look-ups by identifier
/// or name take constant time on average after that.
///
/// ```swift
/// let catalog = IndonesianCatalog.standard
/// catalog.services(named: "akte lahir").map(\.name)        // ["Kutipan Akta Kelahiran"]
/// catalog.regions(named: "Malang").map(\.id.rawValue)       // ["35.07", "35.73"]
/// ```
public struct IndonesianCatalog: Sendable {
  /// The catalogue as it is published, made once.
  public static let standard = IndonesianCatalog()

  /// Every affair, in order of codes (bidang urusan pemerintahan).
  public var affairs: [Affair] { AffairTable.affairs }

  /// Every service, in order of identifiers (layanan administrasi kependudukan).
  public var services: [Service] { ServiceTable.services }

  /// The seventeen goals of sustainable development, in order (TPB/SDGs).
  public var goals: [DevelopmentGoal] { GoalTable.goals }

  /// Every region that is or was: provinces, regencies and cities in use, then those moved or retired, in order of codes.
  public var regions: [Region] { regionIndex.regions }

  /// The 24 population documents, in the order of the law (dokumen kependudukan).
  public var populationDocuments: [PopulationDocument] { PopulationDocumentTable.documents }

  /// The fields of public services that the law names.
  public var serviceFields: [PublicServiceField] { PublicServiceField.all }

  /// The agencies of Kota Malang that the mergers of 2020 ended, with what took their place, in order of identifiers.
  public var formerMalangAgencies: [Agency] { FormerMalangAgencyTable.agencies }

  /// The agencies of Kota Malang from 2020 to 2022, with the affairs that are theirs, in order of identifiers.
  public var malangAgencies: [Agency] { MalangAgencyTable.agencies }

  /// The compiled regions with those of a file; `nil` without a file.
  private let extendedRegions: RegionIndex?

  private var regionIndex: RegionIndex { extendedRegions ?? .compiled }

  /// A catalogue.
  ///
  /// - Parameter moreRegions: districts and villages, which are too many to compile in, from a file; see `RegionFile` of
  ///   InovasiExchange. Of two with one code, the compiled one counts.
  public init(moreRegions: [Region] = []) {
    extendedRegions = moreRegions.isEmpty ? nil : RegionIndex(RegionTable.regions + moreRegions)
  }
}

extension IndonesianCatalog: AffairDirectory {
  /// The affair with this code, or `nil` when there is none.
  public func affair(_ id: Affair.ID) -> Affair? { AffairTable.byID[id] }
}

extension IndonesianCatalog: ServiceDirectory {
  /// The service with this identifier, or `nil` when there is none.
  public func service(_ id: Service.ID) -> Service? { ServiceTable.byID[id] }

  /// The services that go by this name, in order of identifiers.
  public func services(named name: String) -> [Service] { ServiceTable.byName[name] }
}

extension IndonesianCatalog: RegionDirectory {
  /// The region with this code, in use or retired; `nil` for a code that never was.
  ///
  /// Districts and villages only where the catalogue was made with them.
  public func region(_ code: RegionCode) -> Region? { regionIndex[code] }

  /// The regions in use that go by this name: with `Kabupaten`, `Kab.` or `Kota` before it, or without.
  public func regions(named name: String) -> [Region] { regionIndex[name] }
}

extension IndonesianCatalog: RulebookDirectory {
  /// The identifiers of the published rulebooks, in order.
  public var rulebookIDs: [Rulebook.ID] { PublishedRulebooks.ids }

  /// The published rulebook, or `nil` when none goes by this identifier.
  ///
  /// - Throws: `DecodingError` when its text is broken, which a test of this module rules out.
  public func rulebook(_ id: Rulebook.ID) throws -> Rulebook? { try PublishedRulebooks.rulebook(id) }

  /// The rulebook's file as it was written, with its comments.
  public func rulebookText(_ id: Rulebook.ID) -> String? { PublishedRulebooks.text(id) }
}
