import Dispatch
import Synchronization

/// Does two pieces of work at the same time and hands over both results; of two errors, the first work's.
///
/// What comes of it does not depend on which ends first.
package func sideBySide<First: Sendable, Second: Sendable, Failure: Error>(
  _ first: @Sendable () throws(Failure) -> First, _ second: @Sendable () throws(Failure) -> Second
) throws(Failure) -> (First, Second) {
  let firstResult = Mutex<Result<First, Failure>?>(nil)
  let secondResult = Mutex<Result<Second, Failure>?>(nil)
  DispatchQueue.concurrentPerform(iterations: 2) { number in
    if number == 0 {
      let result = Result(catching: first)
      firstResult.withLock { $0 = result }
    } else {
      let result = Result(catching: second)
      secondResult.withLock { $0 = result }
    }
  }
  guard let one = firstResult.withLock(\.self), let other = secondResult.withLock(\.self) else {
    // Both have been set: `concurrentPerform` returns when all of its work is done.
    return (try first(), try second())
  }
  return (try one.get(), try other.get())
}
