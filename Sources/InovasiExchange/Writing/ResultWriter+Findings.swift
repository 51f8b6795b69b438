import InovasiModel

extension ResultWriter {
  /// `code,severity,file,line,column,path,value,message,basis`; the message says what is wrong and what to do about it.
  func findings(_ findings: [Finding], into sink: inout some RecordSink) throws(ExchangeError) {
    let columns = ["code", "severity", "file", "line", "column", "path", "value", "message", "basis"]
    try sink.write(columns.map(Cell.text))
    for finding in findings {
      let file: Cell =
        if let location = finding.location {
          .text(location.file)
        } else if case .file(let name) = finding.subject {
          .text(name)
        } else {
          .empty
        }
      let message = finding.message(in: language) + " " + finding.advice(in: language)
      try sink.write([
        .text(finding.code), .text(finding.severity.rawValue), file,
        finding.location?.line.map(Cell.integer) ?? .empty, finding.location?.column.map(Cell.integer) ?? .empty,
        .text(finding.fullPath), finding.value.map(Cell.text) ?? .empty, .text(message),
        finding.basis.map { .text($0.description) } ?? .empty,
      ])
    }
  }

  /// `agency,name,entries,admitted,ranked,mean,best,incentive,grade,tier,sanctions,effects,undecided`.
  ///
  /// Effects are in the order of the sanctions, blank for one that has none; undecided are sanctions that wait for a value.
  func agencies(_ agencies: [AgencyFigures], into sink: inout some RecordSink) throws(ExchangeError) {
    let columns = [
      "agency", "name", "entries", "admitted", "ranked", "mean", "best", "incentive", "grade", "tier", "sanctions", "effects",
      "undecided",
    ]
    try sink.write(columns.map(Cell.text))
    for figures in agencies {
      try sink.write([
        .text(figures.agency.rawValue), .text(figures.name), .integer(figures.entries), .integer(figures.admitted),
        .integer(figures.ranked), .decimal(figures.mean), .decimal(figures.best), .integer(figures.incentive.amount),
        .decimal(figures.grade?.score), figures.grade?.name.map { .text($0[language]) } ?? .empty,
        .list(figures.sanctions.map { $0.name[language] }),
        figures.sanctions.allSatisfy { $0.effect == nil }
          ? .empty : .list(figures.sanctions.map { $0.effect?.description ?? "" }),
        .list(figures.undecided.map(\.rawValue)),
      ])
    }
  }
}

extension Finding {
  /// The thing and its field: `I001.title`. A file's name has a column of its own.
  fileprivate var fullPath: String {
    if case .file = subject { return path }
    let name = subject.name
    return path.isEmpty ? name : name.isEmpty ? path : name + "." + path
  }
}
