import InovasiModel
import Testing

struct InternerTests {
  @Test func numbersFollowTheOrderOfFirstSight() {
    var interner = Interner<String>()
    let words = (0..<5000).map { "w\($0 * 7919 % 5000)" }
    for word in words { _ = interner.intern(word) }
    for (number, word) in words.enumerated() {
      #expect(interner.intern(word) == number)
      #expect(interner.number(of: word) == number)
      #expect(interner[number] == word)
    }
    #expect(interner.count == 5000)
    #expect(interner.number(of: "absent") == nil)
  }

  /// Ascending values are numbered in another way than others; whichever comes out of order, and when, the numbers are the same.
  @Test(arguments: [0, 1, 2, 17, 500, 999])
  func oneValueOutOfOrderChangesNoNumber(_ ascending: Int) {
    var interner = Interner<Int>()
    var expected: [Int] = []
    for step in 0..<1000 {
      let value = step < ascending ? step * 10 : (step * 7919) % 1009 * 10 + 5
      #expect(interner.intern(value) == expected.count)
      expected.append(value)
      // Known ones again, and ones between them that are not known.
      let known = expected[step / 2]
      #expect(interner.intern(known) == step / 2)
      #expect(interner.number(of: known) == step / 2)
      #expect(interner.number(of: known + 1) == nil)
    }
    #expect(interner.values == expected)
    #expect(interner.number(of: -1) == nil)
    #expect(interner.number(of: .max) == nil)
  }

  @Test(arguments: [[1, 2, 5, 9], [5, 1, 9, 2], [9, 5, 2, 1], []])
  func numbersAreOrderedByTheirValues(_ values: [Int]) {
    var interner = Interner<Int>()
    for value in values { _ = interner.intern(value) }
    #expect(interner.orderedNumbers.map { interner[$0] } == values.sorted())
  }

  /// Equal texts have one number, however they are spelled in bytes.
  @Test func equalTextsAreOne() {
    var interner = Interner<String>()
    let first = interner.intern("Caf\u{E9}")
    #expect(interner.intern("Cafe\u{301}") == first)
  }

  @Test func equalityIsThatOfTheValuesInOrder() {
    var (one, other) = (Interner<Int>(), Interner<Int>())
    for value in [3, 1, 2] { _ = one.intern(value) }
    for value in [3, 3, 1, 2, 1] { _ = other.intern(value) }
    #expect(one == other)
    #expect(Set([one, other]).count == 1)
    _ = other.intern(4)
    #expect(one != other)
  }
}
