/// Every job, in the order of the table; one more is one more line here.
enum Jobs {
  static var all: [any Job] {
    var jobs: [any Job] = [
      EvaluationJob(), RankingJob(), ExplanationJob(), ValidationJob(), NearDuplicateJob(), AlphaJob(), AssignmentJob(),
    ]
    #if Spreadsheet
    jobs += [.readOurs, .readOpenpyxl, .readXlsxWriter, .write].map { WorkbookJob(kind: $0) }
    #endif
    return jobs
  }
}
