import InovasiModel
import InovasiScoring

/// Small competitions made from a seed, and the best assignment of each found by trying all of them.
struct AssignmentSample {
  var request: AssignmentRequest

  /// A request with conflicts, capacities, expertise, preferences and, for some seeds, quotas, least loads and bound entries.
  init(seed: UInt64, entries: Int = 4, judges: Int = 4) {
    var random = Sequence(state: seed)
    let affairs: [Affair.ID] = ["1.01", "1.02", "2.12"]
    let people = (0..<judges).map { number in
      var judge = Judge(id: id("J\(number)"), name: "J")
      if random.next(3) > 0 { judge.affairs = [affairs[random.next(3)]] }
      if random.next(3) == 0 { judge.capacity = 1 + random.next(4) }
      if seed % 5 == 0, random.next(3) == 0 { judge.minimumLoad = 1 }
      judge.panels = [number % 2 == 0 ? "genap" : "ganjil"]
      return judge
    }
    let filed = (0..<entries).map { number in
      var entry = Entry(id: id("E\(number)"))
      if random.next(4) > 0 { entry.affairs = [affairs[random.next(3)]] }
      if seed % 7 == 0, random.next(4) == 0 { entry.panel = "genap" }
      return entry
    }
    let declared = (0..<random.next(entries)).map { _ in
      DeclaredConflict(judge: id("J\(random.next(judges))"), kind: .coach, entry: id("E\(random.next(entries))"))
    }
    request = AssignmentRequest(
      stage: "s", entries: filed, judges: people, perEntry: 1 + random.next(3), capacity: 2 + random.next(4),
      conflicts: ConflictRegister(judges: people, declared: declared),
      preferences: (0..<random.next(8)).compactMap { _ in
        Preference(
          judge: id("J\(random.next(judges))"), entry: id("E\(random.next(entries))"), value: random.next(41) - 20)
      })
    if seed % 3 == 0 { request.quotas = [Stage.PanelQuota(panel: "genap", minimum: 1, maximum: 1 + random.next(3))] }
    request.weights = AssignmentWeights(expertise: random.next(30), preference: random.next(3), load: random.next(8))
    request.linksJudges = false
  }

  /// Numbers that look random and are the same every time.
  struct Sequence {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) >> 33) % max(bound, 1)
    }
  }

  /// The least cost of all assignments that keep every condition; `nil` when none does.
  var leastCost: Int? {
    let options = request.entries.map { entry in
      Self.subsets(request.judges).filter { isAllowed($0, for: entry) }
    }
    var best: Int?
    func place(_ number: Int, _ loads: [Judge.ID: Int], _ cost: Int) {
      guard number < request.entries.count else {
        guard request.judges.allSatisfy({ loads[$0.id, default: 0] >= $0.minimumLoad ?? 0 }) else { return }
        let total = cost + loads.values.reduce(0) { $0 + request.weights.load * $1 * $1 }
        best = min(best ?? total, total)
        return
      }
      for option in options[number] {
        var loads = loads
        for judge in option { loads[judge.id, default: 0] += 1 }
        guard option.allSatisfy({ loads[$0.id, default: 0] <= $0.capacity ?? request.capacity ?? .max }) else { continue }
        place(number + 1, loads, cost + option.reduce(0) { $0 + self.cost($1, request.entries[number]) })
      }
    }
    place(0, [:], 0)
    return best
  }

  private func isAllowed(_ judges: [Judge], for entry: Entry) -> Bool {
    judges.count == request.perEntry
      && judges.allSatisfy { judge in
        request.conflicts.allows(judge.id, entry) && entry.panel.map(judge.panels.contains) ?? true
      }
      && request.quotas.allSatisfy { quota in
        let count = judges.count { $0.panels.contains(quota.panel) }
        return count >= quota.minimum && count <= quota.maximum ?? .max
      }
  }

  private func cost(_ judge: Judge, _ entry: Entry) -> Int {
    let said = request.preferences.filter { $0.judge == judge.id && $0.entry == entry.id }.map(\.value).min() ?? 0
    let lacking = judge.affairs.isEmpty || entry.affairs.isEmpty ? 50 : judge.affairs == entry.affairs ? 0 : 100
    return request.weights.expertise * lacking / 100 - request.weights.preference * said
  }

  private static func subsets(_ judges: [Judge]) -> [[Judge]] {
    (0..<(1 << judges.count)).map { set in judges.indices.filter { set & (1 << $0) != 0 }.map { judges[$0] } }
  }
}
