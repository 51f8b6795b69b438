public import InovasiModel

/// How an innovation's affairs relate to its agency's remit (cakupan bidang).
public enum RemitVerdict: String, Hashable, Sendable, Codable, CaseIterable {
  /// An affair is in the remit, whatever stands beside it.
  case match
  /// None is, but the agency is a supporting or territorial unit and may have been given the task.
  case support
  /// None is: another agency's affair, or the agency was given none.
  case cross
  /// None is, and an affair is the central government's.
  case notRegional
}

/// Sets affairs against an agency's remit. Advisory: remit is a legal judgement, and a person decides.
///
/// Source: UU 23/2014 Pasal 9–12; PP 18/2016 Pasal 3; PP 38/2017.
public struct RemitCheck: Sendable {
  /// Where the remit of each agency stands among ``remits``.
  private let positions: NamePositions
  private let remits: [Remit]
  private let affairs: any AffairDirectory
  private let services: any ServiceDirectory

  /// What an agency is responsible for, by itself or through those above it.
  private struct Remit {
    /// In order.
    let affairs: [Affair.ID]
    let isSupporting: Bool

    func contains(_ affair: Affair.ID) -> Bool {
      // Nearly all remits have few affairs, for which going through them is faster than halving.
      if affairs.count <= 16 { return affairs.contains(affair) }
      let place = affairs.partitioningIndex { $0 >= affair }
      return place < affairs.count && affairs[place] == affair
    }
  }

  /// Works out each agency's remit with those of the agencies it belongs to.
  ///
  /// - Parameters:
  ///   - agencies: the agencies, each under its own identifier, those that others belong to among them; as in ``RuleContext/agencies``.
  ///   - affairs: which affairs there are, and which of them support others.
  ///   - services: which affair each service falls under.
  ///
  /// Complexity: O(*n*) in the number of agencies, times that of the affairs of one.
  public init(
    agencies: [Agency.ID: Agency], affairs: any AffairDirectory, services: any ServiceDirectory
  ) {
    let ids = Array(agencies.keys)
    self.init(ids, NamePositions(ids.map(\.rawValue)), agencies, affairs: affairs, services: services)
  }

  /// The same for the agencies of a competition. They are found by the context's own list of names, which other rules look into
  /// for the same entry and which is therefore in the processor's cache.
  init(_ context: RuleContext) {
    self.init(
      context.competition.agencies.map(\.id), context.agencyNames, context.agencies, affairs: context.affairs,
      services: context.services)
  }

  private init(
    _ ids: [Agency.ID], _ positions: NamePositions, _ agencies: [Agency.ID: Agency], affairs: any AffairDirectory,
    services: any ServiceDirectory
  ) {
    self.affairs = affairs
    self.services = services
    self.positions = positions
    // Agencies share a few affairs: each is asked for once.
    var isSupporting: [Affair.ID: Bool] = [:]
    let inherited = Self.inheritedAffairs(of: agencies)
    remits = ids.map { id in
      let remit = inherited[id] ?? agencies[id]?.remit.affairs ?? []
      return Remit(
        affairs: remit,
        isSupporting: remit.contains { affair in
          if let known = isSupporting[affair] { return known }
          let group = affairs.affair(affair)?.group
          let supports = group == .supporting || group == .territorial
          isSupporting[affair] = supports
          return supports
        })
    }
  }

  /// The remit of an agency; `nil` for one that is not known.
  private func wholeRemit(of agency: Agency.ID) -> Remit? { positions.position(of: agency.rawValue).map { remits[$0] } }

  /// For each agency that has a parent: its own affairs and those of all agencies above it, in order. What is worked out for one
  /// agency is used for all below it.
  private static func inheritedAffairs(of agencies: [Agency.ID: Agency]) -> [Agency.ID: [Affair.ID]] {
    var remits: [Agency.ID: [Affair.ID]] = [:]
    for (start, agency) in agencies where agency.parent != nil && remits[start] == nil {
      // Goes up to an agency that is worked out already, to the topmost, or, in a circle, to one that was passed on the way.
      var line: [(id: Agency.ID, affairs: [Affair.ID])] = []
      var places: [Agency.ID: Int] = [:]
      var next: Agency.ID? = start
      while let id = next, remits[id] == nil, places[id] == nil, let agency = agencies[id] {
        places[id] = line.count
        line.append((id, agency.remit.affairs))
        next = agency.parent
      }
      var above = next.flatMap { remits[$0] } ?? []
      // In a circle nobody is above: each agency of it has the affairs of all.
      if let place = next.flatMap({ places[$0] }) { above = Set(line[place...].flatMap(\.affairs)).sorted() }
      for (id, affairs) in line.reversed() {
        let known = Set(above)
        if !affairs.allSatisfy(known.contains) { above = known.union(affairs).sorted() }
        remits[id] = above
      }
    }
    return remits
  }

  /// The affairs of the agency and of those it belongs to, in order.
  public func remit(of agency: Agency.ID) -> [Affair.ID] { wholeRemit(of: agency)?.affairs ?? [] }

  /// The entry's affairs and those of its services, in order, each once.
  public func affairs(of entry: Entry) -> [Affair.ID] {
    if entry.services.isEmpty, entry.affairs.count < 2 { return entry.affairs }
    return Set(entry.affairs + entry.services.compactMap(affair(of:))).sorted()
  }

  /// The affair of a service, or the one that all the services of that name share.
  private func affair(of id: Service.ID) -> Affair.ID? {
    if let service = services.service(id) { return service.affair }
    let affairs = Set(services.services(named: id.rawValue).map(\.affair))
    return affairs.count == 1 ? affairs.first : nil
  }

  /// Whether affairs lie in an agency's remit; `nil` when the agency is unknown, or when no affair is known.
  ///
  /// - Parameters:
  ///   - affairs: the affairs of an entry, see ``affairs(of:)``.
  ///   - agency: the agency that filed it.
  public func verdict(on affairs: [Affair.ID], inRemitOf agency: Agency.ID) -> RemitVerdict? {
    guard let remit = wholeRemit(of: agency) else { return nil }
    if affairs.contains(where: remit.contains) { return .match }
    let groups = affairs.compactMap { self.affairs.affair($0)?.group }
    guard !groups.isEmpty else { return nil }
    if groups.contains(.central) { return .notRegional }
    return remit.isSupporting ? .support : .cross
  }

  /// The same as ``verdict(on:inRemitOf:)``, under its former name.
  @available(*, deprecated, renamed: "verdict(on:inRemitOf:)")
  public func verdict(on affairs: [Affair.ID], of agency: Agency.ID) -> RemitVerdict? { verdict(on: affairs, inRemitOf: agency) }

  /// The affairs on which a verdict other than ``RemitVerdict/match`` rests, in order: the central government's for
  /// ``RemitVerdict/notRegional``, otherwise all that are known.
  func affairs(behind verdict: RemitVerdict, among affairs: [Affair.ID]) -> [Affair.ID] {
    affairs.filter { affair in
      guard let group = self.affairs.affair(affair)?.group else { return false }
      return verdict != .notRegional || group == .central
    }
  }
}
