/// A key of the object that ``PanelReliability`` is written as.
struct StatisticName: CodingKey, ExpressibleByStringLiteral {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init(stringLiteral name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }

  /// An interval of confidence, by its percent: `ci95`, `ci99.5`.
  init(confidence: Double) {
    let tenths = (confidence * 1000).rounded()
    let percent = tenths / 10
    stringValue = percent == percent.rounded() ? "ci\(Int(percent))" : "ci\(percent)"
  }
}

extension KeyedEncodingContainer<StatisticName> {
  /// Writes a number, or null where there is none or it is no number that JSON has.
  mutating func encode(finite number: Double?, forKey key: StatisticName) throws {
    if let number, number.isFinite { try encode(number, forKey: key) } else { try encodeNil(forKey: key) }
  }
}
