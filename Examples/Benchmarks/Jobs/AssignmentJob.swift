import Foundation

/// Who judges what, at the least cost.
struct AssignmentJob: Job {
  let name = "assign"
  let entries = 3478
  let summary = "The assignment of least cost for sixty judges, three an entry; 3,478 entries are the national field of 2022."

  func prepare(_ bench: Bench) throws {
    try FileManager.default.createDirectory(atPath: bench.folder, withIntermediateDirectories: true)
    try AssignmentWorkload(entries: bench.entries).write(to: bench.folder)
  }

  func engines(_ bench: Bench) -> [Engine] {
    let ours = bench.library(AssignmentWork.name)
    let solver = bench.peer("OR-tools", script: "assign_ortools.py", packages: ["ortools"])
    // networkx takes minutes for more.
    guard bench.entries <= 400 else { return [ours, solver] }
    return [ours, solver, bench.peer("networkx", script: "assign_networkx.py", packages: ["networkx"])]
  }

  func difference(of peer: Engine, from ours: Engine) throws -> String? {
    try ResultFile("cost.txt").difference(of: peer, from: ours)
  }
}
