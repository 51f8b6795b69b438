import Foundation
import Inovasi

/// Entries, judges, expertise and preferences, all made up; 3,478 entries are the national field of 2022.
struct AssignmentWorkload {
  let entries: Int

  /// The number of entries of a workload that was written.
  static func count(in folder: String) throws -> Int {
    try String(contentsOfFile: "\(folder)/network.txt", encoding: .utf8).split(separator: "\n").count - 1
  }

  func request() throws -> AssignmentRequest {
    var draw = Draw(seed: 1)
    let affairs = (1...38).compactMap { Affair.ID("2.\($0)") }
    let agencies = (0..<400).compactMap { Agency.ID("A\($0)") }
    let judges = (0..<60).compactMap { Judge.ID("J\($0)") }.map { id in
      Judge(
        id: id, name: id.rawValue, agency: draw.one(of: agencies), affairs: (0..<4).map { _ in draw.one(of: affairs) })
    }
    let field = (0..<entries).compactMap { Entry.ID("E\($0)") }.map { id in
      Entry(id: id, agency: draw.one(of: agencies), affairs: [draw.one(of: affairs)])
    }
    let preferences = (0..<entries * 6).compactMap { _ in
      Preference(judge: draw.one(of: judges).id, entry: draw.one(of: field).id, value: draw.below(41) - 20)
    }
    return AssignmentRequest(
      stage: "desk", entries: field, judges: judges, perEntry: 3, capacity: (entries * 3 + 59) / 60 + 10,
      preferences: preferences)
  }

  /// Writes the network as a solver needs it. The first line: judges an entry, capacity, weight of the load. Then a line for each entry:
  /// the cost of each judge, `-` for none.
  func write(to folder: String) throws {
    let request = try request()
    let said = Dictionary(
      request.preferences.map { ("\($0.entry) \($0.judge)", $0.value) }, uniquingKeysWith: { min($0, $1) })
    var file = try TextFile(path: "\(folder)/network.txt")
    try file.write("\(request.perEntry) \(request.capacity ?? 0) \(request.weights.load)\n")
    for entry in request.entries {
      let costs = request.judges.map { judge -> String in
        guard request.conflicts.allows(judge.id, entry) else { return "-" }
        let mismatch = request.weights.expertise * ExpertiseMatch(judge, entry).mismatch / 100
        return "\(mismatch - request.weights.preference * said["\(entry.id) \(judge.id)", default: 0])"
      }
      try file.write(costs.joined(separator: " ") + "\n")
    }
    try file.close()
  }
}
