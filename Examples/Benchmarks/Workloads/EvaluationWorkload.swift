import Foundation
import Inovasi

/// A made-up competition as large as one likes: agencies, entries, and twenty-four score rows an entry, with faults planted.
///
/// The same number of entries gives the same bytes. Two thousand agencies, sixty judges of whom three score an entry by eight criteria;
/// 100,000 entries make 89 MB.
struct EvaluationWorkload {
  static let agencies = 2000
  static let judges = 60
  static let judgesPerEntry = 3
  static let criteria = 8

  let entries: Int

  /// Writes the competition folder.
  ///
  /// - Returns: the faults that are in it.
  func write(to folder: String) throws -> PlantedFaults {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(contentsOf: URL(fileURLWithPath: "\(Bench.data)/benchmark/competition.json5"))
      .write(to: URL(fileURLWithPath: "\(folder)/competition.json5"))
    var draw = Draw(seed: 20_210_203)
    var faults = PlantedFaults()
    let remits = try writeAgencies(to: folder, &draw)
    try writeEntries(to: folder, remits, &draw, &faults)
    try writeScores(to: folder, &draw, &faults)
    return faults
  }

  private func writeAgencies(to folder: String, _ draw: inout Draw) throws -> [[String]] {
    var file = try TextFile(path: "\(folder)/agencies.csv")
    try file.write("agency,name,scope\n")
    var remits: [[String]] = []
    for number in 0..<Self.agencies {
      let remit = draw.different(1 + draw.below(3), below: Self.affairs.count).map { Self.affairs[$0] }
      remits.append(remit)
      try file.write("\(Self.agency(number)),\"Dinas \(number), Kota X\",\(remit.joined(separator: ";"))\n")
    }
    try file.close()
    return remits
  }

  private func writeEntries(
    to folder: String, _ remits: [[String]], _ draw: inout Draw, _ faults: inout PlantedFaults
  ) throws {
    var file = try TextFile(path: "\(folder)/innovations.csv")
    try file.write("id,title,agency,affair,started,summary\n")
    for number in 0..<entries {
      let home = draw.below(Self.agencies)
      let fault = EntryFault(thousandth: draw.below(1000))
      faults.note(fault)
      let remit = remits[home]
      var affair = draw.one(of: remit)
      while fault == .outsideRemit, remit.contains(affair) { affair = draw.one(of: Self.affairs) }
      let agency = Self.agency(fault == .unknownAgency ? Self.agencies + home : home)
      let started = fault == .unreadableDate ? "kapan-kapan" : Self.day(fault == .tooYoung, &draw)
      let title = Self.words(fault == .longTitle ? 60 : 5, &draw)
      let summary = "\(Self.words(40, &draw)), \"\"\(draw.one(of: Self.words))\"\""
      try file.write("\(Self.entry(number)),\"\(title) \(number)\",\(agency),\(affair),\(started),\"\(summary)\"\n")
    }
    try file.close()
  }

  private func writeScores(to folder: String, _ draw: inout Draw, _ faults: inout PlantedFaults) throws {
    var file = try TextFile(path: "\(folder)/scores.csv")
    try file.write("innovation,judge,criterion,score\n")
    let judges = (0..<Self.judges).map { ",J\($0 < 10 ? "0" : "")\($0)," }
    let criteria = (1...Self.criteria).map { "C\($0)," }
    // 40.0 to 99.9, and 100.
    let points = (400..<1000).map { "\($0 / 10).\($0 % 10)\n" } + ["100\n"]
    for number in 0..<entries {
      let entry = Self.entry(number)
      var complete = 0
      for judge in draw.different(Self.judgesPerEntry, below: Self.judges) {
        var above = 0
        for criterion in criteria {
          let isAbove = draw.below(1000) == 0
          above += isAbove ? 1 : 0
          let score = isAbove ? "101\n" : draw.one(of: points)
          try file.write(entry)
          try file.write(judges[judge])
          try file.write(criterion)
          try file.write(score)
        }
        faults.scoresAboveMaximum += above
        complete += above == 0 ? 1 : 0
      }
      faults.noteSheets(complete, ofEntry: number)
    }
    try file.close()
  }
}
