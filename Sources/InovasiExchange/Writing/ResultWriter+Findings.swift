import InovasiModel

extension ResultWriter {
  /// `code,severity,file,line,column,path,value,message,basis`; the message says what is wrong and what to do about it.
  func findings(_ findings: [Finding], into sink: inout some CellSink) throws(ExchangeError) {
    let columns = ["code", "severity", "file", "line", "column", "path", "value", "message", "basis"]
    try sink.add(record: columns.map(Cell.text))
    var texts = FindingTexts(language)
    for finding in findings {
      let location = finding.location
      let place = texts.place(of: finding)
      sink.add(.text(finding.code))
      sink.add(.text(finding.severity.rawValue))
      if let location {
        sink.add(.text(location.file))
      } else if case .file(let name) = finding.subject {
        sink.add(.text(name))
      } else {
        sink.add(.empty)
      }
      sink.add(location?.line.map(Cell.integer) ?? .empty)
      sink.add(location?.column.map(Cell.integer) ?? .empty)
      sink.add { finding.appendFullPath(to: &$0) }
      sink.add(finding.value.map(Cell.text) ?? .empty)
      sink.add { texts.append(finding, at: place, to: &$0) }
      sink.add(texts.basis(of: finding, at: place))
      try sink.endRecord()
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
  /// Appends the thing and its field: `I001.title`. A file's name has a column of its own.
  fileprivate func appendFullPath(to bytes: inout [UInt8]) {
    let path = path
    let name = if case .file = subject { "" } else { subject.name }
    bytes.append(contentsOf: name.utf8)
    if !name.isEmpty, !path.isEmpty { bytes.append(UInt8(ascii: ".")) }
    bytes.append(contentsOf: path.utf8)
  }
}
