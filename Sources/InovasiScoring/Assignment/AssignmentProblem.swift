import InovasiModel

/// A request by numbers: entries and judges in the order of their identifiers, and the network that they make.
struct AssignmentProblem {
  /// A pair by numbers.
  struct Pair: Hashable {
    var entry: Int
    var judge: Int
  }

  let request: AssignmentRequest
  let entries: [Entry]
  let judges: [Judge]
  let entryNumbers: [Entry.ID: Int]
  let judgeNumbers: [Judge.ID: Int]
  let conflicts: [Conflict]
  let conflictsOf: [Pair: [Conflict]]
  let preferences: [Pair: Int]
  let fixed: Set<Pair>
  /// The earlier pairs that are still possible.
  let kept: Set<Pair>
  private(set) var network: JudgeNetwork

  init(_ request: AssignmentRequest) throws(AssignmentError) {
    self.request = request
    entries = request.entries.uniqueByID { $0.withoutLocation }
    judges = request.judges.uniqueByID { $0 }
    entryNumbers = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.id, $0) })
    judgeNumbers = Dictionary(uniqueKeysWithValues: judges.enumerated().map { ($1.id, $0) })
    let (entryNumbers, judgeNumbers) = (entryNumbers, judgeNumbers)
    let number = { (entry: Entry.ID, judge: Judge.ID) -> Pair? in
      guard let entry = entryNumbers[entry], let judge = judgeNumbers[judge] else { return nil }
      return Pair(entry: entry, judge: judge)
    }
    let pairs = { (assignments: [Assignment]) in
      Set(assignments.filter { $0.stage == request.stage }.compactMap { number($0.entry, $0.judge) })
    }
    conflicts = request.conflicts.conflicts(of: judges.map(\.id), with: entries)
    conflictsOf = Dictionary(grouping: conflicts) { number($0.entry, $0.judge) ?? Pair(entry: -1, judge: -1) }
    preferences = Dictionary(
      request.preferences.compactMap { preference in
        number(preference.entry, preference.judge).map { ($0, preference.value) }
      }, uniquingKeysWith: { min($0, $1) })
    fixed = pairs(request.fixed)
    network = JudgeNetwork(
      demands: Array(repeating: request.perEntry, count: entries.count),
      capacities: judges.map { min(max($0.capacity ?? request.capacity ?? .max, 0), request.entries.count) },
      minimumLoads: judges.map { max($0.minimumLoad ?? 0, 0) }, classOf: [], classes: [],
      isUnlimited: entries.map { request.calibration.contains($0.id) }, costs: [], loadWeight: request.weights.load)

    let faults = Self.faults(in: request, entries, judges, entryNumbers, judgeNumbers)
    guard faults.isEmpty else { throw AssignmentError(shortfalls: faults) }
    network.setClasses(request.quotas, of: judges)
    network.costs = Self.costs(request, entries, judges, conflictsOf, preferences, pairs(request.forbidden))
    let allowed = network
    kept = pairs(request.previous).filter { allowed.cost($0.entry, $0.judge) != nil }
    setDemands()
    try setRewards()
  }

  /// What is wrong with the request itself.
  private static func faults(
    in request: AssignmentRequest, _ entries: [Entry], _ judges: [Judge], _ entryNumbers: [Entry.ID: Int],
    _ judgeNumbers: [Judge.ID: Int]
  ) -> [AssignmentShortfall] {
    var faults: [AssignmentShortfall] = []
    if entries.isEmpty { faults.append(.noEntries) }
    if judges.isEmpty { faults.append(.noJudges) }
    if request.perEntry < 1 { faults.append(.nothingAsked(perEntry: request.perEntry)) }
    if !judges.isEmpty, request.perEntry > judges.count {
      faults.append(.moreThanThereAre(perEntry: request.perEntry, judges: judges.count))
    }
    guard faults.isEmpty else { return faults }
    guard judges.count <= Assigner.largestPanel, entries.count <= Assigner.largestNetwork / judges.count else {
      return [.tooLarge]
    }
    let decided = (request.fixed + request.forbidden).filter { $0.stage == request.stage }
    let namedEntries = decided.map(\.entry) + request.calibration + request.additionalJudges.keys
    faults += Set(namedEntries).filter { entryNumbers[$0] == nil }.sorted().map { .unknown($0.rawValue) }
    faults += Set(decided.map(\.judge)).filter { judgeNumbers[$0] == nil }.sorted().map { .unknown($0.rawValue) }
    let panels = Set(judges.flatMap(\.panels))
    faults += Set(request.quotas.map(\.panel)).subtracting(panels).sorted().map { .unknown($0.rawValue) }
    for judge in judges {
      let counted = Set(request.quotas.map(\.panel)).intersection(judge.panels).sorted()
      if counted.count > 1 { faults.append(.quotasOverlap(judge: judge.id, panels: counted)) }
    }
    let minima = request.quotas.reduce(0) { $0 + min(max($1.minimum, 0), judges.count + 1) }
    if minima > request.perEntry { faults.append(.quotasExceed(asked: minima, perEntry: request.perEntry)) }
    return faults
  }

  /// The cost of every pair; none for a pair that may not be.
  private static func costs(
    _ request: AssignmentRequest, _ entries: [Entry], _ judges: [Judge], _ conflicts: [Pair: [Conflict]],
    _ preferences: [Pair: Int], _ forbidden: Set<Pair>
  ) -> [Int] {
    var costs: [Int] = []
    costs.reserveCapacity(entries.count * judges.count)
    for (number, entry) in entries.enumerated() {
      for (judgeNumber, judge) in judges.enumerated() {
        let pair = Pair(entry: number, judge: judgeNumber)
        let isOfPanel = entry.panel.map(judge.panels.contains) ?? true
        guard isOfPanel, !forbidden.contains(pair), conflicts[pair]?.contains(where: \.isBinding) != true else {
          costs.append(.max)
          continue
        }
        costs.append(
          request.weights.cost(of: ExpertiseMatch(judge, entry)) + request.weights.cost(of: preferences[pair] ?? 0))
      }
    }
    return costs
  }

  /// As many judges as asked for, as were decided, and as there were before, but no more of these than may score.
  private mutating func setDemands() {
    let before = Dictionary(
      grouping: Set(request.previous.filter { $0.stage == request.stage }), by: \.entry
    ).mapValues(\.count)
    let decided = Dictionary(grouping: fixed, by: \.entry).mapValues(\.count)
    for (number, entry) in entries.enumerated() {
      let available = available(number)
      let (asked, overflow) = request.perEntry.addingReportingOverflow(max(request.additionalJudges[entry.id] ?? 0, 0))
      let least = overflow ? .max : asked
      network.demands[number] = max(
        least, decided[number] ?? 0, min(before[entry.id] ?? 0, available),
        network.isUnlimited[number] ? available : 0)
    }
  }

  /// What a pair costs without regard to whether it was there before or was decided.
  func plainCost(_ pair: Pair) -> Int {
    request.weights.cost(of: ExpertiseMatch(judges[pair.judge], entries[pair.entry]))
      + request.weights.cost(of: preferences[pair] ?? 0)
  }

  /// How many judges may score an entry, of one quota class or of all.
  func available(_ entry: Int, ofClass quota: Int? = nil) -> Int {
    judges.indices.count { network.cost(entry, $0) != nil && (quota == nil || network.classOf[$0] == quota) }
  }

  /// Makes keeping an earlier pair worth more than any saving, reaching a quota worth more than that, and a decided pair most of all.
  ///
  /// A cycle of changes passes each judge at most once, so that it changes no more than two pairs and four other arcs a judge.
  private mutating func setRewards() throws(AssignmentError) {
    let arcs = 8 * (judges.count + 2)
    let least = network.costs.lazy.filter { $0 < .max }.map { abs($0) }.max() ?? 0
    let units = entries.indices.reduce(0) { $0 + min(network.demands[$1], judges.count) }
    do {
      var largest = try least.plus(network.loadWeight.times(2 * entries.count + 1))
      func reward() throws(ArithmeticOverflow) -> Int {
        let reward = try largest.times(arcs).plus(1)
        largest = try largest.plus(reward)
        return reward
      }
      let keeping = kept.isEmpty ? 0 : try reward()
      if network.hasQuotas { network.quotaReward = try reward() }
      let fixing = fixed.isEmpty ? 0 : try reward()
      _ = try largest.times(units + 1).times(4)
      for pair in kept { network.lower(pair, by: keeping) }
      for pair in fixed { network.lower(pair, by: fixing) }
    } catch {
      throw AssignmentError(shortfalls: [.tooLarge])
    }
  }
}

extension AssignmentWeights {
  func cost(of match: ExpertiseMatch) -> Int { expertise * match.mismatch / 100 }

  func cost(of preference: Int) -> Int { -self.preference * preference }
}

extension JudgeNetwork {
  /// Whether anything is worth a reward.
  fileprivate var hasQuotas: Bool { minimumLoads.contains { $0 > 0 } || classes.contains { $0.minimum > 0 } }

  fileprivate mutating func lower(_ pair: AssignmentProblem.Pair, by reward: Int) {
    let slot = pair.entry * judgeCount + pair.judge
    if costs[slot] != .max { costs[slot] -= reward }
  }

  /// A class for each quota, in the order of panels, and one for judges of none of them.
  fileprivate mutating func setClasses(_ quotas: [Stage.PanelQuota], of judges: [Judge]) {
    let quotas = quotas.sorted { $0.panel < $1.panel }
    classes = quotas.map { Class(minimum: max($0.minimum, 0), maximum: max($0.maximum ?? .max, 0)) }
    classes.append(Class(minimum: 0, maximum: .max))
    classOf = judges.map { judge in quotas.firstIndex { judge.panels.contains($0.panel) } ?? quotas.count }
  }
}

extension Int {
  fileprivate func plus(_ other: Int) throws(ArithmeticOverflow) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    guard !overflow else { throw ArithmeticOverflow(in: "Int + Int") }
    return sum
  }

  fileprivate func times(_ other: Int) throws(ArithmeticOverflow) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    guard !overflow else { throw ArithmeticOverflow(in: "Int × Int") }
    return product
  }
}

extension Entry {
  fileprivate var withoutLocation: Entry {
    var entry = self
    entry.location = nil
    return entry
  }
}

extension Array where Element: Identifiable, Element.ID: Comparable {
  /// In the order of identifiers, each once: of several the first by what it says, whatever order they came in.
  fileprivate func uniqueByID(_ contents: (Element) -> Element) -> [Element] {
    Dictionary(grouping: self, by: \.id).values
      .compactMap { $0.count == 1 ? $0.first : $0.min { "\(contents($0))" < "\(contents($1))" } }
      .sorted { $0.id < $1.id }
  }
}
