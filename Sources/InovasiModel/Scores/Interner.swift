/// Gives each distinct value a small number, in the order in which the values come.
///
/// Values that come in ascending order, as the keys of a sorted file do, are numbered without hashing: a new one is greater than the last,
/// and a known one is found by halving. The first that comes out of order has all of them hashed.
public struct Interner<Value: Hashable & Comparable & Sendable>: Sendable {
  /// The values by number.
  public private(set) var values: [Value] = []

  /// Where the values' numbers are found; `nil` as long as the values ascend.
  private var table: HashedNumbers?

  /// An interner that knows no value yet.
  public init() {}

  /// How many values are known.
  public var count: Int { values.count }

  /// The value's number, new or known. Complexity: O(1) on average, O(log *n*) for a known value as long as the values ascend.
  public mutating func intern(_ value: Value) -> Int {
    if table == nil {
      guard let last = values.last, value <= last else { return append(value) }
      if let number = ascendingNumber(of: value) { return number }
    }
    let hash = value.hashValue
    var table = table.take() ?? HashedNumbers(values)
    defer { self.table = table }
    let slot = table.slot(of: value, hash, among: values)
    if let number = table[slot] { return number }
    table.fill(slot, hash)
    return append(value)
  }

  /// The value's number, if it is known. Complexity: O(1) on average, O(log *n*) as long as the values ascend.
  public func number(of value: Value) -> Int? {
    guard let table else { return ascendingNumber(of: value) }
    return table[table.slot(of: value, value.hashValue, among: values)]
  }

  /// The value's number, if it is known, where somebody has an idea of it: that of the value before it and one more, as a rule.
  ///
  /// Complexity: O(1) when the guess is right; see ``number(of:)``.
  package func number(of value: Value, guess: Int) -> Int? {
    values.indices.contains(guess) && values[guess] == value ? guess : number(of: value)
  }

  /// The value with a number that was given.
  public subscript(number: Int) -> Value { values[number] }

  /// The numbers in the order of their values. Complexity: O(*n*) when the values came in ascending order, O(*n* log *n*) otherwise.
  package var orderedNumbers: [Int] {
    table == nil ? Array(values.indices) : values.indices.sorted { values[$0] < values[$1] }
  }

  private mutating func append(_ value: Value) -> Int {
    values.append(value)
    return values.count - 1
  }

  private func ascendingNumber(of value: Value) -> Int? {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < values.count && values[low] == value ? low : nil
  }
}

extension Interner: Hashable {
  /// Whether both gave the same numbers to the same values.
  public static func == (lhs: Interner, rhs: Interner) -> Bool { lhs.values == rhs.values }

  /// Hashes the values in order.
  public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}
