import Inovasi

/// Reading and checking entries that have every section of the national form.
enum ValidationWork: Work {
  static let name = "validation"

  static func run(_ folder: String, to output: String) throws {
    let evaluation = Evaluation()
    let taken = try ContinuousClock().measure {
      _ = try evaluation.validate(try evaluation.load(folder: folder))
    }
    try WorkTime.write(taken.seconds, to: output)
  }
}

/// Reading them alone.
enum ReadingWork: Work {
  static let name = "reading"

  static func run(_ folder: String, to output: String) throws {
    let taken = try ContinuousClock().measure { _ = try Evaluation().load(folder: folder) }
    try WorkTime.write(taken.seconds, to: output)
  }
}
