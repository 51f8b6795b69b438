/// The one place that knows the conflicts of interest of a competition: those that follow from the organisation graph and those that were
/// declared, with the decisions that set some of them aside.
///
/// From the graph follow three kinds: the entry is of the judge's own agency, of one above it at any height, or of one below it at any
/// depth. A chain of parents that runs in a circle is walked once.
///
/// That a conflict with an agency holds for the units under it is an assumption; no source says how far it reaches.
public struct ConflictRegister: Sendable {
  private let parents: [Agency.ID: Agency.ID]
  private let agencyOf: [Judge.ID: Agency.ID]
  private let linesOfJudges: [Judge.ID: [Agency.ID]]
  private let declared: [Judge.ID: [DeclaredConflict]]
  private let overrides: [Judge.ID: [ConflictOverride]]
  private let excluding: Set<ConflictKind>

  /// The conflicts of these judges.
  ///
  /// - Parameters:
  ///   - judges: the judges, with the agencies that they come from.
  ///   - agencies: the organisation graph.
  ///   - declared: what was declared.
  ///   - overrides: what was decided in spite of it.
  ///   - integrity: which kinds exclude; all of them where nothing is said.
  public init(
    judges: [Judge], agencies: [Agency] = [], declared: [DeclaredConflict] = [], overrides: [ConflictOverride] = [],
    integrity: Rulebook.Integrity? = nil
  ) {
    let parents = Dictionary(
      agencies.compactMap { agency in agency.parent.map { (agency.id, $0) } }, uniquingKeysWith: { min($0, $1) })
    let agencyOf = Dictionary(
      judges.compactMap { judge in judge.agency.map { (judge.id, $0) } }, uniquingKeysWith: { min($0, $1) })
    self.parents = parents
    self.agencyOf = agencyOf
    linesOfJudges = agencyOf.mapValues { Self.line(from: $0, parents) }
    self.declared = Dictionary(grouping: declared.sorted(), by: \.judge)
    self.overrides = Dictionary(grouping: overrides.sorted(), by: \.judge)
    excluding = integrity?.excludedConflicts ?? Set(ConflictKind.allCases)
  }

  /// The conflicts between a judge and an entry, each kind once, in the order of kinds.
  ///
  /// Complexity: O(height of the organisation graph + the judge's declarations).
  public func conflicts(of judge: Judge.ID, with entry: Entry) -> [Conflict] {
    conflicts(of: judge, with: entry, above: line(of: entry))
  }

  /// Whether the judge may score the entry: there is no conflict, or none that binds.
  public func allows(_ judge: Judge.ID, _ entry: Entry) -> Bool {
    !conflicts(of: judge, with: entry).contains(where: \.isBinding)
  }

  /// Whether a decision sets aside what is no conflict: its judge has none of its kind with the entry that it is about, or with the agency
  /// and the units under it, whether they have filed anything or not.
  ///
  /// - Parameters:
  ///   - override: the decision.
  ///   - filed: the entries by identifier. Of one that is not there nothing is known.
  /// - Complexity: O(height of the organisation graph × the judge's declarations).
  package func isIdle(_ override: ConflictOverride, among filed: [Entry.ID: Entry]) -> Bool {
    func isOfKind(_ kind: ConflictKind) -> Bool { override.kind == nil || override.kind == kind }
    if let id = override.entry {
      guard let entry = filed[id] else { return false }
      return !conflicts(of: override.judge, with: entry).contains { isOfKind($0.kind) }
    }
    guard let agency = override.agency else { return false }
    let line = Self.line(from: agency, parents)
    // Two agencies have a unit in common where one is under the other.
    func isRelated(_ other: Agency.ID) -> Bool { line.contains(other) || Self.line(from: other, parents).contains(agency) }
    if let own = agencyOf[override.judge], isRelated(own), ConflictKind.ofOrganisation.contains(where: isOfKind) { return false }
    return !(declared[override.judge] ?? []).contains { declaration in
      guard isOfKind(declaration.kind) else { return false }
      guard let id = declaration.entry else { return declaration.agency.map(isRelated) ?? false }
      return filed[id].map { self.line(of: $0).contains(agency) } ?? false
    }
  }

  /// The conflicts between judges and entries, by entry, then judge, then kind.
  ///
  /// Complexity: O(judges × entries) for pairs that are nothing to one another.
  public func conflicts(of judges: [Judge.ID], with entries: [Entry]) -> [Conflict] {
    let judges = Set(judges).sorted()
    return entries.sorted { $0.id < $1.id }.flatMap { entry in
      let line = line(of: entry)
      return judges.flatMap { conflicts(of: $0, with: entry, above: line) }
    }
  }

  private func conflicts(of judge: Judge.ID, with entry: Entry, above line: [Agency.ID]) -> [Conflict] {
    var found: [Conflict] = []
    if let own = agencyOf[judge], let agency = line.first {
      let kind: ConflictKind? =
        own == agency
        ? .ownAgency
        : linesOfJudges[judge]?.contains(agency) == true ? .parentAgency : line.contains(own) ? .subordinateUnit : nil
      if let kind { found.append(conflict(judge, entry, kind, own, nil, line)) }
    }
    for declaration in declared[judge] ?? [] where declaration.concerns(entry, line) {
      guard !found.contains(where: { $0.kind == declaration.kind }) else { continue }
      found.append(conflict(judge, entry, declaration.kind, declaration.agency, declaration, line))
    }
    return found.count > 1 ? found.sorted { $0.kind < $1.kind } : found
  }

  private func conflict(
    _ judge: Judge.ID, _ entry: Entry, _ kind: ConflictKind, _ agency: Agency.ID?, _ declaration: DeclaredConflict?,
    _ line: [Agency.ID]
  ) -> Conflict {
    Conflict(
      judge: judge, entry: entry.id, kind: kind, agency: agency, reason: declaration?.reason,
      declaredBy: declaration?.declaredBy, excludes: excluding.contains(kind),
      override: overrides[judge]?.first { $0.setsAside(kind, entry, line) })
  }

  private func line(of entry: Entry) -> [Agency.ID] { entry.agency.map { Self.line(from: $0, parents) } ?? [] }

  /// The agency and all above it, from below.
  private static func line(from id: Agency.ID, _ parents: [Agency.ID: Agency.ID]) -> [Agency.ID] {
    var line = [id]
    var seen: Set = [id]
    while let next = line.last.flatMap({ parents[$0] }), seen.insert(next).inserted { line.append(next) }
    return line
  }
}

extension DeclaredConflict {
  /// Whether it is about the entry: named itself, or of the agency or of a unit under it.
  fileprivate func concerns(_ other: Entry, _ line: [Agency.ID]) -> Bool {
    if let entry { return entry == other.id }
    return agency.map(line.contains) ?? false
  }
}

extension ConflictOverride {
  fileprivate func setsAside(_ other: ConflictKind, _ filed: Entry, _ line: [Agency.ID]) -> Bool {
    guard kind == nil || kind == other else { return false }
    if let entry { return entry == filed.id }
    return agency.map(line.contains) ?? false
  }
}
