import Dispatch
import Synchronization

/// Makes pieces on all threads at the same time, and hands them over one after another in the order of their numbers.
///
/// A thread that has made a piece hands over all pieces that are next in order, unless another thread is doing so already; then
/// it makes the next piece instead of waiting. It waits only where more than `mostReadyPieces` lie ready, so that they do not
/// fill the memory. The result does not depend on which thread is faster.
///
/// - Parameters:
///   - count: how many pieces there are.
///   - taker: what takes them.
///   - make: makes the piece of a number.
///   - take: hands the piece of a number to the taker.
/// - Throws: of several errors, that of the first piece that has one; no later piece has been handed over.
package func inOrder<Piece: Sendable, Taker: Sendable, Failure: Error>(
  _ count: Int, into taker: inout Taker, make: @Sendable (Int) throws(Failure) -> Piece,
  take: @Sendable (Int, Piece, inout Taker) throws(Failure) -> Void
) throws(Failure) {
  let ready = Mutex(ReadyPieces<Result<Piece, Failure>>())
  // Moved, so that there is one owner: with two, the taker's buffer would be copied at its first change.
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

/// How many pieces may lie ready before a thread waits until they are taken.
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
