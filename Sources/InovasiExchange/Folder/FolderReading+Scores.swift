import InovasiModel

extension FolderReading {
  /// `scores`: what the judges wrote; read twice where a number can be read in two ways and the whole file has to say which.
  mutating func scores() throws(ExchangeError) -> ScoreTable {
    guard let input = try TableInput.find("scores", in: folder, competition) else { return ScoreTable() }
    var scores = ScoreReader(rulebook: rulebook, file: input.name, marks: competition.decimalMark.map { .known($0) } ?? .unknown)
    var standIns = StandIns()
    for input in try competition.mendedInputs(of: "scores") + [input] {
      scores.table.begin(file: input.isMended ? input.name : nil)
      let (before, start) = (scores, try TableReader(input, ColumnNames.scores, progress: progress))
      var reader = start
      try read(&scores, &reader, standIns)
      if scores.mustBeReadAgain {
        // A number that can be read in two ways: every number of the file has a say in which.
        let mark = start.columnOf["score"].flatMap { start.evidence.decimalMark(in: $0) }
        scores = before.reading(mark.map { .known($0) } ?? .contradictory)
        reader = try TableReader(input, ColumnNames.scores, progress: progress)
        try read(&scores, &reader, standIns)
        scores = scores.reading(.unknown)
      }
      for finding in standIns.formUnion(reader.standsFor, in: input.table) { add(finding) }
      finish(reader)
    }
    return scores.table
  }

  private func read(
    _ scores: inout ScoreReader, _ reader: inout TableReader, _ standIns: StandIns
  ) throws(ExchangeError) {
    if !reader.input.isMended { reader.standIns = standIns }
    for column in reader.extra { reader.passOver(column.name) }
    guard reader.isUsable else { return try reader.rejectAll() }
    guard let plain = PlainScoreLayout(reader) else {
      var batch = RecordBatch()
      while try reader.next(into: &batch) {
        scores.reserve(batch, reader)
        try scores.read(batch, &reader)
      }
      return
    }
    while let batch = try reader.next(leftBy: { bytes, line throws(ExchangeError) in
      try scores.take(plain, of: bytes, line: &line)
    }) {
      try scores.read(batch, &reader)
    }
  }
}
