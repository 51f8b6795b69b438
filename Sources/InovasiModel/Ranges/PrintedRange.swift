/// A range of numbers exactly as a document prints it: `35.00–60.00`, `≥ 8.17`, `> 7`.
///
/// Both ends of `35.00–60.00` belong to it, because that is what is printed. A table of such ranges may leave holes and overlaps;
/// ``RangeTable`` says which, and what closes them.
public struct PrintedRange: Hashable, Sendable {
  /// An end of a range.
  public struct Bound: Hashable, Sendable {
    /// The number that is printed.
    public var value: Points
    /// Whether the number itself belongs to the range.
    public var isIncluded: Bool

    /// An end of a range; the number belongs to it unless said otherwise.
    public init(_ value: Points, isIncluded: Bool = true) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// The lower end; `nil` where the range has none.
  public var lower: Bound?

  /// The upper end; `nil` where the range has none.
  public var upper: Bound?

  /// A range.
  public init(lower: Bound? = nil, upper: Bound? = nil) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether the number lies in the range as printed.
  public func contains(_ value: Fraction) -> Bool { reachesDown(to: value) && reachesUp(to: value) }

  func reachesDown(to value: Fraction) -> Bool {
    guard let lower else { return true }
    let end = Fraction(lower.value)
    return end < value || (lower.isIncluded && end == value)
  }

  func reachesUp(to value: Fraction) -> Bool {
    guard let upper else { return true }
    let end = Fraction(upper.value)
    return value < end || (upper.isIncluded && end == value)
  }

  /// Whether no number lies in it.
  var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return upper.value < lower.value || (upper.value == lower.value && !(lower.isIncluded && upper.isIncluded))
  }
}

extension PrintedRange: CustomStringConvertible {
  /// The range in signs: `35–60`, `≥ 8.17`, `> 7`.
  public var description: String {
    switch (lower, upper) {
    case (let lower?, let upper?) where lower.isIncluded && upper.isIncluded: "\(lower.value)–\(upper.value)"
    case (let lower?, let upper?): "\(lower.sign(">")) \(lower.value), \(upper.sign("<")) \(upper.value)"
    case (let lower?, nil): "\(lower.sign(">")) \(lower.value)"
    case (nil, let upper?): "\(upper.sign("<")) \(upper.value)"
    case (nil, nil): "–∞–∞"
    }
  }
}

extension PrintedRange.Bound {
  fileprivate func sign(_ strict: String) -> String { isIncluded ? (strict == ">" ? "≥" : "≤") : strict }
}

extension PrintedRange {
  enum CodingKeys: String, CodingKey, CaseIterable { case from, above, through, below }

  /// Reads the ends out of an object that may hold other keys besides: `from` or `above`, `through` or `below`, and never both of them.
  init<Key: CodingKey>(in container: KeyedDecodingContainer<Key>) throws {
    func bound(_ included: CodingKeys, _ excluded: CodingKeys) throws -> Bound? {
      let keys = [included, excluded].compactMap { Key(stringValue: $0.rawValue) }
      guard let key = try container.atMostOne(of: keys) else { return nil }
      return Bound(try container.decode(Points.self, forKey: key), isIncluded: key.stringValue == included.rawValue)
    }
    lower = try bound(.from, .above)
    upper = try bound(.through, .below)
  }

  /// Writes the ends as ``init(in:)`` reads them.
  func write(_ write: (CodingKeys, Points) throws -> Void) rethrows {
    if let lower { try write(lower.isIncluded ? .from : .above, lower.value) }
    if let upper { try write(upper.isIncluded ? .through : .below, upper.value) }
  }
}

extension PrintedRange: Codable {
  /// Reads `{from, through}`, or `above` and `below` for ends that do not belong to the range.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    try self.init(in: container)
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try write { try container.encode($1, forKey: $0) }
  }
}
