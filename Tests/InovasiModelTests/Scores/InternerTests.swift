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

  /// Values that are added as new are found before they are put in order and after, and between values that were interned.
  @Test func newValuesAreAddedUnseen() {
    var interner = Interner<String>()
    for number in 0..<40 { #expect(interner.intern("a\(number)") == number) }
    for number in 40..<3000 { #expect(interner.add("a\(number)") == number) }
    #expect(interner.number(of: "a2999") == 2999)
    #expect(interner.number(of: "absent") == nil)
    var other = interner
    other.index()
    #expect((0..<3000).allSatisfy { other.number(of: "a\($0)") == $0 })
    #expect(other.number(of: "absent") == nil)
    #expect(interner.intern("a1234") == 1234)
    #expect(interner.intern("absent") == 3000)
    #expect(interner.count == 3001)
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
