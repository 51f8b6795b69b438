public import InovasiModel

/// Indonesia's reference data: affairs of government, civil-registration services, development goals, regions, the agencies
/// of Kota Malang, and the published rulebooks.
///
/// Everything is compiled in: a catalogue reads no file and needs no network. Each fact names its source; a table's date
/// stands in the source beside it. Look-ups by identifier or name take constant time on average.
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
  public let affairs: [Affair]

  /// Every service, in order of identifiers (layanan administrasi kependudukan).
  public let services: [Service]

  /// The seventeen goals of sustainable development, in order (TPB/SDGs).
  public let goals: [DevelopmentGoal]

  /// Every region that is or was: provinces, regencies and cities in use, then those moved or retired, in order of codes.
  public let regions: [Region]

  /// The 24 population documents, in the order of the law (dokumen kependudukan).
  public let populationDocuments: [PopulationDocument]

  /// The fields of public services that the law names.
  public let serviceFields: [PublicServiceField]

  /// The agencies of Kota Malang that the mergers of 2020 ended, with what took their place, in order of identifiers.
  public let formerMalangAgencies: [Agency]

  /// The agencies of Kota Malang from 2020 to 2022, with the affairs that are theirs, in order of identifiers.
  public let malangAgencies: [Agency]

  private let affairsByID: [Affair.ID: Affair]
  private let servicesByID: [Service.ID: Service]
  private let servicesByName: NameIndex<Service>
  private let regionsByCode: [RegionCode: Region]
  private let regionsByName: NameIndex<Region>

  /// A catalogue.
  ///
  /// - Parameter moreRegions: districts and villages, which are too many to compile in, from a file; see `RegionFile` of
  ///   InovasiExchange. Of two with one code, the compiled one counts.
  public init(moreRegions: [Region] = []) {
    affairs = AffairTable.affairs
    services = ServiceTable.services
    goals = GoalTable.goals
    populationDocuments = PopulationDocumentTable.documents
    serviceFields = PublicServiceField.all
    regions = (RegionTable.regions + moreRegions).enumerated()
      .sorted { ($0.element.id, $0.offset) < ($1.element.id, $1.offset) }.map(\.element)
    formerMalangAgencies = FormerMalangAgencyTable.agencies
    malangAgencies = MalangAgencyTable.agencies
    affairsByID = Dictionary(affairs.map { ($0.id, $0) }) { first, _ in first }
    servicesByID = Dictionary(services.map { ($0.id, $0) }) { first, _ in first }
    servicesByName = NameIndex(services) { [$0.name] + [$0.abbreviation].compactMap(\.self) + $0.aliases }
    regionsByCode = Dictionary(regions.map { ($0.id, $0) }) { first, _ in first }
    regionsByName = NameIndex(regions.filter { !$0.isRetired }, names: \.names)
  }
}

extension IndonesianCatalog: AffairDirectory {
  /// The affair with this code, or `nil` when there is none.
  public func affair(_ id: Affair.ID) -> Affair? { affairsByID[id] }
}

extension IndonesianCatalog: ServiceDirectory {
  /// The service with this identifier, or `nil` when there is none.
  public func service(_ id: Service.ID) -> Service? { servicesByID[id] }

  /// The services that go by this name, in order of identifiers.
  public func services(named name: String) -> [Service] { servicesByName[name] }
}

extension IndonesianCatalog: RegionDirectory {
  /// The region with this code, in use or retired; `nil` for a code that never was.
  ///
  /// Districts and villages only where the catalogue was made with them.
  public func region(_ code: RegionCode) -> Region? { regionsByCode[code] }

  /// The regions in use that go by this name: with `Kabupaten`, `Kab.` or `Kota` before it, or without.
  public func regions(named name: String) -> [Region] { regionsByName[name] }
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
