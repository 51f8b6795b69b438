extension Finding: Comparable {
  /// Orders by what a finding is about, then by field, code and value, and by its place in the file only at last: the
  /// order of rows in a file does not change the order of findings.
  public static func < (lhs: Finding, rhs: Finding) -> Bool {
    let (left, right) = (lhs.details, rhs.details)
    if left.subject != right.subject { return left.subject < right.subject }
    if left.path != right.path { return left.path < right.path }
    if left.kind != right.kind { return left.kind.code < right.kind.code }
    if left.value != right.value {
      guard let value = left.value, let other = right.value else { return left.value == nil }
      return value < other
    }
    if left.parameters != right.parameters { return lhs.parameterText < rhs.parameterText }
    if lhs.severity != rhs.severity { return lhs.severity > rhs.severity }
    return lhs.place < rhs.place
  }

  private var parameterText: String {
    parameters.sorted.map { "\($0.name)=\($0.text)" }.joined(separator: "\u{1F}")
  }

  private var place: (String, Int, Int) {
    (location?.file ?? "", location?.line ?? 0, location?.column ?? 0)
  }
}

extension Finding.Subject: Comparable {
  /// Orders competition, files, agencies, entries, judges and scores, each by name.
  public static func < (lhs: Finding.Subject, rhs: Finding.Subject) -> Bool {
    // Nearly all findings are about entries.
    if case .entry(let left) = lhs, case .entry(let right) = rhs { return left < right }
    let (left, right) = (lhs.key, rhs.key)
    return left.rank == right.rank ? left.name < right.name : left.rank < right.rank
  }

  private var key: (rank: Int, name: String) {
    switch self {
    case .competition: (0, "")
    case .file(let name): (1, name)
    case .agency(let id): (2, id.rawValue)
    case .entry(let id): (3, id.rawValue)
    case .judge(let id): (4, id.rawValue)
    case .score(let id): (5, id.rawValue)
    }
  }

  /// The name of the thing: an identifier, a file's name, or nothing for the competition.
  public var name: String { key.name }
}
