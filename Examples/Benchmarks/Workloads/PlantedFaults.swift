/// What is wrong with an entry of the workload; at most one thing.
enum EntryFault: String, Codable {
  case outsideRemit, tooYoung, unknownAgency, unreadableDate, longTitle

  /// One entry in a thousand has each rare fault, 28 lie outside their agency's remit, 225 are too young; the others are faultless.
  init?(thousandth: Int) {
    switch thousandth {
    case 0: self = .unknownAgency
    case 1: self = .unreadableDate
    case 2: self = .longTitle
    case 3..<31: self = .outsideRemit
    case 31..<256: self = .tooYoung
    default: return nil
    }
  }
}

/// The faults that were put into a workload, to be found again.
struct PlantedFaults: Codable, Equatable {
  private(set) var entries: [String: Int] = [:]
  /// Score rows of more than 100 points.
  var scoresAboveMaximum = 0
  /// Judges' sheets of faultless entries that such a row leaves incomplete.
  private(set) var incompleteSheets = 0
  /// Entries that must be refused.
  private(set) var refused = 0
  /// Entries that must get a place: faultless, with a complete sheet at least.
  private(set) var ranked = 0

  /// Whether each entry is faultless, in order.
  private var faultless: [Bool] = []

  private enum CodingKeys: CodingKey { case entries, scoresAboveMaximum, incompleteSheets, refused, ranked }

  mutating func note(_ fault: EntryFault?) {
    faultless.append(fault == nil)
    guard let fault else { return }
    entries[fault.rawValue, default: 0] += 1
    refused += 1
  }

  mutating func noteSheets(_ complete: Int, ofEntry number: Int) {
    guard faultless.indices.contains(number), faultless[number] else { return }
    incompleteSheets += EvaluationWorkload.judgesPerEntry - complete
    ranked += complete > 0 ? 1 : 0
  }
}
