/// Gives each distinct value a small number, in the order in which the values come.
///
/// Values that come in ascending order, as the keys of a sorted file do, are numbered without hashing: a new one is greater than the last,
/// and a known one is found by halving. The first that comes out of order has all of them hashed.
public struct Interner<Value: Hashable & Comparable & Sendable>: Sendable {
  /// The values by number.
  public private(set) var values: [Value] = []

  /// Whether each value was greater than all before it; then none is in the slots.
  private var areAscending = true
  private var slots = HashSlots()

  /// An interner that knows no value yet.
  public init() {}

  /// How many values are known.
  public var count: Int { values.count }

  /// The value's number, new or known. Complexity: O(1) on average, O(log *n*) for a known value as long as the values ascend.
  public mutating func intern(_ value: Value) -> Int {
    if areAscending {
      guard let last = values.last, value <= last else { return append(value) }
      if let number = ascendingNumber(of: value) { return number }
      areAscending = false
      slots = HashSlots(values.map(Self.hash))
    }
    let hash = Self.hash(value)
    let (number, slot) = find(value, hash)
    if let number { return number }
    slots.put(values.count, hash, at: slot)
    return append(value)
  }

  /// The value's number, if it is known. Complexity: O(1) on average, O(log *n*) as long as the values ascend.
  public func number(of value: Value) -> Int? {
    areAscending ? ascendingNumber(of: value) : find(value, Self.hash(value)).number
  }

  /// The value with a number that was given.
  public subscript(number: Int) -> Value { values[number] }

  /// The numbers in the order of their values. Complexity: O(*n*) when the values came in ascending order, O(*n* log *n*) otherwise.
  package var orderedNumbers: [Int] {
    areAscending ? Array(values.indices) : values.indices.sorted { values[$0] < values[$1] }
  }

  private mutating func append(_ value: Value) -> Int {
    values.append(value)
    return values.count - 1
  }

  private func ascendingNumber(of value: Value) -> Int? {
    let number = values.partitioningIndex { $0 >= value }
    return number < values.count && values[number] == value ? number : nil
  }

  /// The number of a value by its hash, and for a new one the slot where its number goes.
  private func find(_ value: Value, _ hash: UInt32) -> (number: Int?, slot: Int) {
    var slot = slots.first(hash)
    while let number = slots.next(&slot, hash) { if values[number] == value { return (number, slot) } }
    return (nil, slot)
  }

  private static func hash(_ value: Value) -> UInt32 { UInt32(truncatingIfNeeded: value.hashValue) }
}

extension Interner: Hashable {
  /// Whether both gave the same numbers to the same values.
  public static func == (lhs: Interner, rhs: Interner) -> Bool { lhs.values == rhs.values }

  /// Hashes the values in order.
  public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}
