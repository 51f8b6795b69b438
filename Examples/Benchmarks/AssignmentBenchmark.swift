import Foundation
import Inovasi

/// Entries for sixty judges, three each: how long the assignment of least cost takes, and what it costs.
///
/// 3,478 entries are the national field of 2022. Agencies, expertise and preferences are made up.
struct AssignmentBenchmark {
  let count: Int
  let folder: String

  func run() throws {
    let request = try request()
    let clock = ContinuousClock()
    var plan: AssignmentPlan?
    let time = try clock.measure { plan = try Assigner().plan(request) }
    guard let plan else { return }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    var other = request
    other.judges.removeFirst()
    other.previous = plan.assignments
    let repair = try clock.measure { _ = try Assigner().plan(other) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write(network(request), to: "network.txt")
    try write("\(plan.cost) \(seconds)\n", to: "ours.txt")
    let loads = plan.loads.map(\.entries)
    print(
      "\(count) entries, \(request.judges.count) judges, \(request.perEntry) each: cost \(plan.cost),",
      "loads \(loads.min() ?? 0) to \(loads.max() ?? 0), \(plan.linkage.components.count) set,",
      String(format: "%.2f s; after one judge left", seconds),
      String(format: "%.2f s", Double(repair.components.seconds) + Double(repair.components.attoseconds) / 1e18))
  }

  private func request() throws -> AssignmentRequest {
    var state: UInt64 = 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let affairs = (1...38).compactMap { Affair.ID("2.\($0)") }
    let agencies = (0..<400).compactMap { Agency.ID("A\($0)") }
    let judges = (0..<60).compactMap { number in
      Judge.ID("J\(number)").map { id in
        Judge(
          id: id, name: id.rawValue, agency: agencies[next(agencies.count)],
          affairs: (0..<4).map { _ in affairs[next(affairs.count)] })
      }
    }
    let entries = (0..<count).compactMap { number in
      Entry.ID("E\(number)").map { id in
        Entry(id: id, agency: agencies[next(agencies.count)], affairs: [affairs[next(affairs.count)]])
      }
    }
    let preferences = (0..<count * 6).compactMap { _ in
      Preference(judge: judges[next(60)].id, entry: entries[next(count)].id, value: next(41) - 20)
    }
    return AssignmentRequest(
      stage: "desk", entries: entries, judges: judges, perEntry: 3, capacity: (count * 3 + 59) / 60 + 10,
      preferences: preferences)
  }

  /// The first line: judges an entry, capacity, weight of the load. Then a line for each entry: the cost of each judge, `-` for none.
  private func network(_ request: AssignmentRequest) -> String {
    let said = Dictionary(
      request.preferences.map { ("\($0.entry) \($0.judge)", $0.value) }, uniquingKeysWith: { min($0, $1) })
    var text = "\(request.perEntry) \(request.capacity ?? 0) \(request.weights.load)\n"
    for entry in request.entries {
      let costs = request.judges.map { judge -> String in
        guard request.conflicts.allows(judge.id, entry) else { return "-" }
        let mismatch = request.weights.expertise * ExpertiseMatch(judge, entry).mismatch / 100
        return "\(mismatch - request.weights.preference * said["\(entry.id) \(judge.id)", default: 0])"
      }
      text += costs.joined(separator: " ") + "\n"
    }
    return text
  }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }
}
