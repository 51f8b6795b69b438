/// Ranking alone: a judge's weighted total, the panel's mean, the weighted sum of three stages, the place.
struct RankingJob: Job {
  let name = "rank"
  let entries = 100_000
  let summary = """
    Ranking alone, 72 scores an entry already in memory, with everything kept that explains a place (which the peer does not keep).
    """

  func prepare(_ bench: Bench) throws { try RankingWorkload.write(bench.entries, to: bench.folder) }

  func engines(_ bench: Bench) -> [Engine] {
    [bench.library(RankingWork.name), bench.peer("DuckDB", script: "rank_duckdb.py", packages: ["duckdb"])]
  }

  func difference(of peer: Engine, from ours: Engine) throws -> String? {
    try ResultFile("places.txt").difference(of: peer, from: ours)
  }
}

/// Why one entry has its place, in full: what an office asks for while a hundred thousand others are ranked.
struct ExplanationJob: Job {
  let name = "explain"
  let entries = 100_000
  let summary = """
    The full explanation of one entry among all that are ranked, 72 scores; the mean of a thousand. To be read beside `evaluate`.
    """

  func prepare(_ bench: Bench) throws { try RankingWorkload.write(bench.entries, to: bench.folder) }

  func engines(_ bench: Bench) -> [Engine] { [bench.library(ExplanationWork.name)] }
}
