import InovasiModel

/// The distinct names of a column in order, and the place of each row's name among them.
struct OrderedNames<Name: Hashable & Comparable & Sendable> {
  /// The names, smallest first.
  let names: [Name]
  /// For each row, which of the names.
  let numbers: [Int]

  /// Complexity: O(*n* + *d* log *d*) for *d* distinct names.
  init(_ column: some Sequence<Name>) {
    var interner = Interner<Name>()
    let given = column.map { interner.intern($0) }
    let order = interner.orderedNumbers
    var places = [Int](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { places[number] = place }
    names = order.map { interner[$0] }
    numbers = given.map { places[$0] }
  }
}
