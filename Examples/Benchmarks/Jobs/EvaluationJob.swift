import Foundation

/// The whole evaluation: three files in; ranking, refusals and agencies' figures out.
struct EvaluationJob: Job {
  let name = "evaluate"
  let entries = 100_000
  let summary = """
    The whole job, from three CSV files to the ranking, the refusals and the agencies' figures; start of the program, reading, checking \
    and writing included.
    """

  func prepare(_ bench: Bench) throws { _ = try EvaluationWorkload(entries: bench.entries).write(to: bench.folder) }

  func engines(_ bench: Bench) -> [Engine] {
    let packages = [
      bench.inovasi(["evaluate", bench.folder, "--outputs", "ranking,findings,agencies"]),
      bench.peer("DuckDB", script: "evaluate_duckdb.py", packages: ["duckdb"]),
      bench.peer("Polars", script: "evaluate_polars.py", packages: ["polars"]),
    ]
    // Takes minutes and more memory than most machines have for more.
    guard bench.entries <= 200_000 else { return packages }
    return packages + [bench.library(FoundationEvaluation.name, as: "Swift and Foundation, by hand")]
  }

  func difference(of peer: Engine, from ours: Engine) throws -> String? {
    try EvaluationAgreement(ours: ours.output, theirs: peer.output).difference()
  }
}
