public import InovasiModel

/// Something in the catalogue that a text may mean.
public struct CatalogMatch: Hashable, Sendable {
  /// How the text and the thing go together.
  public enum Quality: Int, Hashable, Sendable, Comparable {
    /// The code or identifier.
    case identifier
    /// A name, abbreviation or known misspelling.
    case name
    /// Only similar: a person has to say whether it was meant.
    case suggestion

    /// The surer one first.
    public static func < (lhs: Quality, rhs: Quality) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// The table in which it stands.
  public let table: DataEdition.Table
  /// Its code or identifier.
  public let id: String
  /// Its official name.
  public let name: String
  /// How the text and the thing go together.
  public let quality: Quality
  /// Whether it was in use on the day that was asked for.
  public let isValid: Bool
  /// What took its place; `nil` when nothing has.
  public let successor: String?
  /// What is often got wrong about it.
  public let caution: LocalizedText?
  /// Where it comes from.
  public let basis: LegalBasis
}

extension IndonesianCatalog {
  /// Everything that a text may mean, by code, name, abbreviation, alias or known misspelling; suggestions by edit distance only
  /// where nothing goes by the text.
  ///
  /// A name that stands for several things is answered with all of them. The surest matches come first, then by table and
  /// identifier. Complexity: O(1) on average for a text that is found, O(names) otherwise.
  ///
  /// - Parameters:
  ///   - text: what somebody wrote.
  ///   - date: the day for which validity is asked; today's data when `nil`.
  public func lookUp(_ text: String, on date: CalendarDate? = nil) -> [CatalogMatch] {
    let exact = exactMatches(text, date)
    return (exact.isEmpty ? suggestions(text, date) : exact).sorted {
      ($0.quality, $0.table.rawValue, $0.id) < ($1.quality, $1.table.rawValue, $1.id)
    }
  }

  private func exactMatches(_ text: String, _ date: CalendarDate?) -> [CatalogMatch] {
    let folded = text.folded
    var matches: [CatalogMatch] = []
    if let id = Affair.ID(text), let affair = affair(id) { matches.append(CatalogMatch(affair, .identifier)) }
    matches += affairs.filter { $0.id.rawValue != text && ([$0.name] + $0.aliases).contains { $0.folded == folded } }
      .map { CatalogMatch($0, .name) }
    if let id = Service.ID(text), let service = service(id) { matches.append(CatalogMatch(service, .identifier)) }
    matches += services(named: text).filter { $0.id.rawValue != text }.map { CatalogMatch($0, .name) }
    if let code = RegionCode(text), let region = region(code) { matches.append(CatalogMatch(region, .identifier, date)) }
    matches += regions(named: text).map { CatalogMatch($0, .name, date) }
    for agency in malangAgencies + formerMalangAgencies {
      if agency.id.rawValue == text {
        matches.append(CatalogMatch(agency, .identifier, date))
      } else if ([agency.id.rawValue, agency.name] + agency.aliases).contains(where: { $0.folded == folded }) {
        matches.append(CatalogMatch(agency, .name, date))
      }
    }
    matches += goals.filter { ([$0.name] + $0.aliases).contains { $0.folded == folded } }.map { CatalogMatch($0, .name) }
    return matches
  }

  private func suggestions(_ text: String, _ date: CalendarDate?) -> [CatalogMatch] {
    let regions = NearNames(regions.filter { !$0.isRetired }, names: \.names)
    return (self as any AffairDirectory).suggestions(for: text).map { CatalogMatch($0, .suggestion) }
      + (self as any ServiceDirectory).suggestions(for: text).map { CatalogMatch($0, .suggestion) }
      + regions.nearest(to: text, 3).map { CatalogMatch($0, .suggestion, date) }
      + (malangAgencies + formerMalangAgencies).suggestions(for: text).map { CatalogMatch($0, .suggestion, date) }
  }
}

extension CatalogMatch {
  fileprivate init(_ affair: Affair, _ quality: Quality) {
    self.init(
      table: .affairs, id: affair.id.rawValue, name: affair.name, quality: quality, isValid: true, successor: nil,
      caution: nil, basis: affair.source)
  }

  fileprivate init(_ service: Service, _ quality: Quality) {
    self.init(
      table: .services, id: service.id.rawValue, name: service.name, quality: quality, isValid: true, successor: nil,
      caution: service.caution, basis: service.basis)
  }

  fileprivate init(_ region: Region, _ quality: Quality, _ date: CalendarDate?) {
    self.init(
      table: .regions, id: region.id.rawValue, name: region.name, quality: quality,
      isValid: date.map(region.validity.contains) ?? !region.isRetired, successor: region.successor?.rawValue, caution: nil,
      basis: region.source)
  }

  fileprivate init(_ agency: Agency, _ quality: Quality, _ date: CalendarDate?) {
    self.init(
      table: .agencies, id: agency.id.rawValue, name: agency.name, quality: quality,
      isValid: date.map(agency.validity.contains) ?? (agency.successor == nil), successor: agency.successor?.rawValue,
      caution: nil, basis: agency.source ?? .assumption("–"))
  }

  fileprivate init(_ goal: DevelopmentGoal, _ quality: Quality) {
    self.init(
      table: .goals, id: "\(goal.id)", name: goal.name, quality: quality, isValid: true, successor: nil, caution: nil,
      basis: goal.source)
  }
}
