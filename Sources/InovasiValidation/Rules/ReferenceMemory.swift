import InovasiModel

/// What was found out about a name, for the other entries that name it: affairs are few, and a name that an office gets wrong it gets
/// wrong in all of its entries.
struct ReferenceMemory {
  private var known = NamePositions()
  private var agencies = Similar<Agency, Agency.ID>()
  private var affairs = Similar<Affair, Affair.ID>()
  private var services = Similar<Service, Service.ID>()

  mutating func isKnown(_ affair: Affair.ID, in context: RuleContext) -> Bool {
    if known.position(of: affair.rawValue) != nil { return true }
    guard !affairs.remembers(affair), context.affairs.affair(affair) != nil else { return false }
    known.append(affair.rawValue)
    return true
  }

  mutating func similar(to agency: Agency.ID, in context: RuleContext) -> [String] {
    agencies.similar(to: agency, agency.rawValue, id: \.id.rawValue) { NearNames(context.competition.agencies) }
  }

  mutating func similar(to affair: Affair.ID, in context: RuleContext) -> [String] {
    affairs.similar(to: affair, affair.rawValue, id: \.id.rawValue) { NearNames(context.affairs.affairs) }
  }

  mutating func similar(to service: Service.ID, in context: RuleContext) -> [String] {
    services.similar(to: service, service.rawValue, id: \.id.rawValue) { NearNames(context.services.services) }
  }
}

/// What is similar to each unknown name of one kind.
private struct Similar<Element: Sendable, ID: Hashable> {
  private var found: [ID: [String]] = [:]
  /// All that there are, once the first unknown one has come.
  private var names: NearNames<Element>?

  func remembers(_ id: ID) -> Bool { found[id] != nil }

  mutating func similar(
    to id: ID, _ text: String, id written: (Element) -> String, among all: () -> NearNames<Element>
  ) -> [String] {
    if let similar = found[id] { return similar }
    let names = names ?? all()
    self.names = names
    let similar = names.nearest(to: text, 3).map(written)
    found[id] = similar
    return similar
  }
}
