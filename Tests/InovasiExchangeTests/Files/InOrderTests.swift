import InovasiExchange
import Testing

struct InOrderTests {
  private struct Broken: Error, Equatable {
    let number: Int
  }

  /// Pieces that take very different times to make come in their order, whoever has made them.
  @Test(arguments: [0, 1, 2, 63, 64, 65, 500])
  func piecesComeInTheirOrder(count: Int) {
    var taken: [Int] = []
    inOrder(count, into: &taken) { number in
      number % 7 == 0 ? (0..<20_000).reduce(number) { $0 ^ $1 ^ $1 } : number
    } take: { number, piece, taken in
      taken.append(number == piece ? number : -1)
    }
    #expect(taken == Array(0..<count))
  }

  /// What has been taken before is kept.
  @Test func piecesComeBehindWhatIsThere() {
    var text = "a"
    inOrder(3, into: &text) {
      "\($0)"
    } take: { _, piece, text in
      text += piece
    }
    #expect(text == "a012")
  }

  /// Of pieces that cannot be made the first is reported, and nothing behind it is taken.
  @Test func theFirstErrorInOrderIsThrown() {
    var taken: [Int] = []
    let error = failure(200, into: &taken) { number throws(Broken) in
      guard number != 40, number < 150 else { throw Broken(number: number) }
      return number
    } take: { _, piece, taken throws(Broken) in
      taken.append(piece)
    }
    #expect(error == Broken(number: 40))
    #expect(taken == Array(0..<40))
  }

  /// What takes the pieces may refuse one, and is asked no more.
  @Test func aPieceThatIsNotTakenEndsIt() {
    var taken: [Int] = []
    let error = failure(1000, into: &taken) { number throws(Broken) in
      number
    } take: { number, piece, taken throws(Broken) in
      guard number < 99 else { throw Broken(number: number) }
      taken.append(piece)
    }
    #expect(error == Broken(number: 99))
    #expect(taken == Array(0..<99))
  }

  /// What goes wrong, if anything does.
  private func failure(
    _ count: Int, into taken: inout [Int], make: @Sendable (Int) throws(Broken) -> Int,
    take: @Sendable (Int, Int, inout [Int]) throws(Broken) -> Void
  ) -> Broken? {
    do throws(Broken) {
      try inOrder(count, into: &taken, make: make, take: take)
      return nil
    } catch {
      return error
    }
  }
}
