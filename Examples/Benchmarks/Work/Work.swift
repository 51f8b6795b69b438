/// Our side of a job that is a call of the library, or a baseline in Swift; it runs in a process of its own, so that it can be counted.
protocol Work: Sendable {
  /// As the hidden command `work` calls it.
  static var name: String { get }

  /// Reads the workload and leaves results; the time of the work alone through ``WorkTime``, where reading is not compared.
  static func run(_ folder: String, to output: String) throws
}

/// Every work; one more is one more line here.
enum Works {
  static var all: [any Work.Type] {
    var works: [any Work.Type] = [
      FoundationEvaluation.self, RankingWork.self, ExplanationWork.self, ValidationWork.self, ReadingWork.self,
      NearDuplicateWork.self, AssignmentWork.self, AlphaWork.self,
    ]
    #if Spreadsheet
    works += [WorkbookReadingWork.self, WorkbookWritingWork.self] as [any Work.Type]
    #endif
    return works
  }
}
