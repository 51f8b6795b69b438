import Dispatch
import Synchronization

/// Makes pieces at the same time, and hands them over one after another in the order of their numbers.
///
/// Whoever has made a piece hands over all that come next, unless somebody is about it already: so that what takes the pieces, a file for
/// one, is busy while others are made, and nobody waits for anybody. Only where pieces are made much faster than they are taken does
/// their maker wait, so that few of them lie about. What comes of it does not depend on who is faster.
///
/// - Parameters:
///   - count: how many pieces there are.
///   - taker: what takes them.
///   - make: makes the piece of a number.
///   - take: hands the piece of a number to the taker.
/// - Throws: of all errors that of the first piece; no piece behind it has been handed over.
package func inOrder<Piece: Sendable, Taker: Sendable, Failure: Error>(
  _ count: Int, into taker: inout Taker, make: @Sendable (Int) throws(Failure) -> Piece,
  take: @Sendable (Int, Piece, inout Taker) throws(Failure) -> Void
) throws(Failure) {
  let ready = Mutex(ReadyPieces<Result<Piece, Failure>>())
  // Moved, not copied: a buffer with two owners would be copied when the first piece goes into it.
  let end = Mutex(PiecesEnd<Taker, Failure>(taker: consume taker))
  @Sendable func handOver(to end: inout PiecesEnd<Taker, Failure>) {
    while let (number, piece) = ready.withLock({ $0.takeNext() }) {
      guard end.failure == nil else { continue }
      do throws(Failure) {
        try take(number, piece.get(), &end.taker)
      } catch {
        end.failure = error
      }
    }
  }
  DispatchQueue.concurrentPerform(iterations: count) { number in
    let piece = Result { () throws(Failure) in try make(number) }
    let readyCount = ready.withLock { $0.add(piece, number: number) }
    let isHandedOver: Void? = end.withLockIfAvailable { handOver(to: &$0) }
    if isHandedOver == nil, readyCount > mostReadyPieces { end.withLock { handOver(to: &$0) } }
  }
  let last = end.withLock { end in
    handOver(to: &end)
    return end
  }
  taker = last.taker
  if let failure = last.failure { throw failure }
}

/// How many pieces may lie ready before somebody waits until they are taken.
private let mostReadyPieces = 64

/// The pieces that lie ready, and which of them comes next.
private struct ReadyPieces<Piece: Sendable>: Sendable {
  private var pieces: [Int: Piece] = [:]
  private var next = 0

  /// Adds a piece; returns how many there are.
  mutating func add(_ piece: Piece, number: Int) -> Int {
    pieces[number] = piece
    return pieces.count
  }

  /// The next piece with its number; `nil` while it is not ready.
  mutating func takeNext() -> (number: Int, piece: Piece)? {
    guard let piece = pieces.removeValue(forKey: next) else { return nil }
    defer { next += 1 }
    return (next, piece)
  }
}

/// What takes the pieces, until something goes wrong.
private struct PiecesEnd<Taker: Sendable, Failure: Error>: Sendable {
  var taker: Taker
  var failure: Failure?
}
