import Foundation

/// How far judges agree: one coefficient of a large panel.
struct AlphaJob: Job {
  let name = "alpha"
  let entries = 20_000
  let summary = "Krippendorff's alpha, for distances of intervals, of entries with three scores each by sixty judges."

  func prepare(_ bench: Bench) throws {
    try FileManager.default.createDirectory(atPath: bench.folder, withIntermediateDirectories: true)
    var draw = Draw(seed: 1)
    var file = try TextFile(path: "\(bench.folder)/ratings.csv")
    for _ in 0..<bench.entries {
      var row = [String](repeating: "", count: 60)
      let worth = 50 + draw.below(40)
      for judge in draw.different(3, below: 60) { row[judge] = "\(worth + draw.below(11))" }
      try file.write(row.joined(separator: ",") + "\n")
    }
    try file.close()
  }

  func engines(_ bench: Bench) -> [Engine] {
    [
      bench.library(AlphaWork.name),
      bench.peer("krippendorff", script: "alpha_krippendorff.py", packages: ["krippendorff", "numpy"]),
    ]
  }

  func difference(of peer: Engine, from ours: Engine) throws -> String? {
    let values = try [ours, peer].map { engine in
      Double(try String(contentsOfFile: "\(engine.output)/alpha.txt", encoding: .utf8).dropLast()) ?? .nan
    }
    return abs(values[0] - values[1]) <= 1e-9 ? nil : "alpha \(values[0]), the peer's \(values[1])"
  }
}
