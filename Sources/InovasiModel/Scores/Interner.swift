/// Gives each distinct value a small number, in the order in which the values come.
///
/// Open addressing with linear probing over a table of numbers that is at most half full; a value's hash is kept, so that growing
/// hashes nothing again.
public struct Interner<Value: Hashable & Sendable>: Sendable {
  /// The values by number.
  public private(set) var values: [Value] = []

  private var hashes: [Int] = []
  private var slots = [Int32](repeating: -1, count: 16)

  /// An interner that knows no value yet.
  public init() {}

  /// How many values are known.
  public var count: Int { values.count }

  /// The value's number, new or known. Complexity: O(1) on average.
  public mutating func intern(_ value: Value) -> Int {
    let hash = value.hashValue
    let slot = slot(of: value, hash)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = values.count
    slots[slot] = Int32(truncatingIfNeeded: number)
    values.append(value)
    hashes.append(hash)
    if values.count * 2 > slots.count { grow() }
    return number
  }

  /// The value's number, if it is known. Complexity: O(1) on average.
  public func number(of value: Value) -> Int? {
    let number = slots[slot(of: value, value.hashValue)]
    return number < 0 ? nil : Int(number)
  }

  /// The value's number, if it is known, where somebody has an idea of it: that of the value before it and one more, as a rule.
  ///
  /// Complexity: O(1); nothing is hashed when the guess is right.
  package func number(of value: Value, guess: Int) -> Int? {
    values.indices.contains(guess) && values[guess] == value ? guess : number(of: value)
  }

  /// The value with a number that was given.
  public subscript(number: Int) -> Value { values[number] }

  /// Where the value's number is, or would be.
  private func slot(of value: Value, _ hash: Int) -> Int {
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash || values[Int(slots[slot])] != value {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = hash & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}

extension Interner: Hashable {
  /// Whether both gave the same numbers to the same values.
  public static func == (lhs: Interner, rhs: Interner) -> Bool { lhs.values == rhs.values }

  /// Hashes the values in order.
  public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}
