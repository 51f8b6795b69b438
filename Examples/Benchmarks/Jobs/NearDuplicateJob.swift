import Foundation

/// Texts of fifty words, one in fifty a near-copy of another: which pairs are alike?
struct NearDuplicateJob: Job {
  let name = "near-duplicates"
  let entries = 20_000
  let summary = """
    Pairs of texts of 50 words that share 70 % of their shingles of three words; the peer's pairs are confirmed exactly, as ours are.
    """

  func prepare(_ bench: Bench) throws {
    try FileManager.default.createDirectory(atPath: bench.folder, withIntermediateDirectories: true)
    var draw = Draw(seed: 1)
    var texts: [[String]] = []
    for number in 0..<bench.entries {
      if number % 50 == 49 {
        var copy = draw.one(of: texts)
        for _ in 0..<draw.below(5) { copy[draw.below(copy.count)] = "lain\(draw.below(5000))" }
        texts.append(copy)
      } else {
        texts.append((0..<50).map { _ in "kata\(draw.below(5000))" })
      }
    }
    var file = try TextFile(path: "\(bench.folder)/texts.txt")
    for text in texts { try file.write(text.joined(separator: " ") + "\n") }
    try file.close()
  }

  func engines(_ bench: Bench) -> [Engine] {
    [
      bench.library(NearDuplicateWork.name),
      bench.peer("datasketch", script: "near_duplicates_datasketch.py", packages: ["datasketch"]),
    ]
  }

  func difference(of peer: Engine, from ours: Engine) throws -> String? {
    try ResultFile("pairs.txt").difference(of: peer, from: ours)
  }
}
