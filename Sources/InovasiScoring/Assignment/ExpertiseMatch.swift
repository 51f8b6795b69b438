public import InovasiModel

/// How well a judge's expertise (keahlian) fits an entry.
public enum ExpertiseMatch: String, Hashable, Sendable, Codable, CaseIterable {
  /// The judge is an expert in an affair of government that the entry serves.
  case affair
  /// The judge is an expert in one of the entry's categories.
  case category
  /// Nothing can be said: no affairs of both are known, and no categories of both.
  case unknown
  /// The judge's expertise lies elsewhere.
  case none

  /// How a judge's expertise fits an entry.
  public init(_ judge: Judge, _ entry: Entry) {
    if judge.affairs.contains(where: entry.affairs.contains) {
      self = .affair
    } else if judge.categories.contains(where: entry.categories.contains) {
      self = .category
    } else {
      let compares = !judge.affairs.isEmpty && !entry.affairs.isEmpty || !judge.categories.isEmpty && !entry.categories.isEmpty
      self = compares ? .none : .unknown
    }
  }

  /// How much is lacking, in percent: 0, 25, 50 or 100. An affair is narrower than a category; the numbers are an assumption.
  public var mismatch: Int {
    switch self {
    case .affair: 0
    case .category: 25
    case .unknown: 50
    case .none: 100
    }
  }
}
