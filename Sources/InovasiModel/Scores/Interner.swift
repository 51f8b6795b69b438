/// Gives each distinct value a small number, in the order in which the values come.
public struct Interner<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The values by number.
  public private(set) var values: [Value] = []

  private var numbers: [Value: Int] = [:]

  /// An interner that knows no value yet.
  public init() {}

  /// How many values are known.
  public var count: Int { values.count }

  /// The value's number, new or known. Complexity: O(1) on average.
  public mutating func intern(_ value: Value) -> Int {
    if let number = numbers[value] { return number }
    let number = values.count
    numbers[value] = number
    values.append(value)
    return number
  }

  /// The value's number, if it is known. Complexity: O(1) on average.
  public func number(of value: Value) -> Int? { numbers[value] }

  /// The value with a number that was given.
  public subscript(number: Int) -> Value { values[number] }
}
