import InovasiModel

extension FolderReading {
  /// The log of decisions; an empty one when the folder has none.
  mutating func decisions() throws(ExchangeError) -> DecisionLog {
    let path = "\(folder)/decisions.jsonl"
    guard FileBytes.exists(path) else { return DecisionLog() }
    let reading = try DecisionFile(path, name: "decisions.jsonl", limits: limits).read()
    add(reading.findings, reading.summary)
    return reading.log
  }
}
