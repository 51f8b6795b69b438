import InovasiModel

/// `code,severity,file,line,column,path,value,message,basis`; the message says what is wrong and what to do about it.
struct FindingTable: TableInPieces {
  let findings: [Finding]
  let language: Language

  var columns: [String] { ["code", "severity", "file", "line", "column", "path", "value", "message", "basis"] }

  var count: Int { findings.count }

  func write(_ rows: Range<Int>, into sink: inout some CellSink) throws(ExchangeError) {
    var texts = FindingTexts(language)
    for finding in findings[rows] {
      let location = finding.location
      let place = texts.place(of: finding)
      sink.add(finding.code)
      sink.add(finding.severity.rawValue)
      if let location {
        sink.add(location.file)
      } else if case .file(let name) = finding.subject {
        sink.add(name)
      } else {
        sink.add(.empty)
      }
      sink.add(location?.line.map(Cell.integer) ?? .empty)
      sink.add(location?.column.map(Cell.integer) ?? .empty)
      sink.add { finding.appendFullPath(to: &$0) }
      sink.add(finding.value)
      sink.add { texts.append(finding, at: place, to: &$0) }
      sink.add(texts.basis(of: finding, at: place))
      try sink.endRecord()
    }
  }
}

extension Finding {
  /// Appends the thing and its field: `I001.title`. A file's name has a column of its own.
  fileprivate func appendFullPath(to bytes: inout ByteBuffer) {
    let path = path
    let name = if case .file = subject { "" } else { subject.name }
    bytes.append(copying: name)
    if !name.isEmpty, !path.isEmpty { bytes.append(UInt8(ascii: ".")) }
    bytes.append(copying: path)
  }
}
