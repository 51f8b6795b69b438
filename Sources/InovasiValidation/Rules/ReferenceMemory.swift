import InovasiModel

/// What was found out about a name, for the other entries that name it: affairs are few, and a name that an office gets wrong it gets
/// wrong in all of its entries.
struct ReferenceMemory {
  private var known = NamePositions()
  private var agencies: [Agency.ID: [String]] = [:]
  private var affairs: [Affair.ID: [String]] = [:]
  /// The competition's agencies, once the first unknown one has come.
  private var names: NearNames<Agency>?

  mutating func isKnown(_ affair: Affair.ID, in context: RuleContext) -> Bool {
    if known.position(of: affair.rawValue) != nil { return true }
    guard affairs[affair] == nil, context.affairs.affair(affair) != nil else { return false }
    known.append(affair.rawValue)
    return true
  }

  mutating func similar(to agency: Agency.ID, in context: RuleContext) -> [String] {
    if let similar = agencies[agency] { return similar }
    let names = names ?? NearNames(context.competition.agencies)
    self.names = names
    let similar = names.nearest(to: agency.rawValue, 3).map(\.id.rawValue)
    agencies[agency] = similar
    return similar
  }

  mutating func similar(to affair: Affair.ID, in context: RuleContext) -> [String] {
    if let similar = affairs[affair] { return similar }
    let similar = context.affairs.suggestions(for: affair.rawValue).map(\.id.rawValue)
    affairs[affair] = similar
    return similar
  }
}
