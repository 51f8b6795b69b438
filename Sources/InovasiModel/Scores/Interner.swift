/// Gives each distinct value a small number, in the order in which the values come.
public struct Interner<Value: Hashable & Sendable>: Sendable {
  /// The values by number.
  public private(set) var values: [Value] = []

  private var slots = HashSlots()
  /// How many of the values are in the slots; those behind them were added without a look.
  private var indexedCount = 0

  /// An interner that knows no value yet.
  public init() {}

  /// How many values are known.
  public var count: Int { values.count }

  /// The value's number, new or known. Complexity: O(1) on average.
  public mutating func intern(_ value: Value) -> Int {
    index()
    let hash = Self.hash(value)
    var slot = slots.first(hash)
    while let number = slots.next(&slot, hash) { if values[number] == value { return number } }
    slots.put(values.count, hash, at: slot)
    values.append(value)
    indexedCount = values.count
    return values.count - 1
  }

  /// The number of a value that the caller knows to be new. Nothing is hashed before ``index()``.
  package mutating func add(_ value: Value) -> Int {
    values.append(value)
    return values.count - 1
  }

  /// Gets ready for questions after values that were added; without it, a question looks at each of these.
  package mutating func index() {
    guard indexedCount < values.count else { return }
    slots.put(from: indexedCount, values[indexedCount...].map(Self.hash))
    indexedCount = values.count
  }

  /// The value's number, if it is known. Complexity: O(1) on average.
  public func number(of value: Value) -> Int? {
    let hash = Self.hash(value)
    var slot = slots.first(hash)
    while let number = slots.next(&slot, hash) { if values[number] == value { return number } }
    return indexedCount == values.count ? nil : values[indexedCount...].firstIndex(of: value)
  }

  /// The value's number, if it is known, where somebody has an idea of it: that of the value before it and one more, as a rule.
  ///
  /// Complexity: O(1); nothing is hashed when the guess is right.
  package func number(of value: Value, guess: Int) -> Int? {
    values.indices.contains(guess) && values[guess] == value ? guess : number(of: value)
  }

  /// The value with a number that was given.
  public subscript(number: Int) -> Value { values[number] }

  private static func hash(_ value: Value) -> UInt32 { UInt32(truncatingIfNeeded: value.hashValue) }
}

extension Interner: Hashable {
  /// Whether both gave the same numbers to the same values.
  public static func == (lhs: Interner, rhs: Interner) -> Bool { lhs.values == rhs.values }

  /// Hashes the values in order.
  public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}
