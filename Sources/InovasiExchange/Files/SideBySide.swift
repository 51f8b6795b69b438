import Dispatch
import Synchronization

/// Does three pieces of work at the same time and returns all results. Of several errors it throws that of the first piece in
/// this list.
///
/// Where there are fewer processors than pieces, the thread that is done first takes the last one. The result does not depend on
/// which ends first.
package func sideBySide<First: Sendable, Second: Sendable, Third: Sendable, Failure: Error>(
  _ first: @Sendable () throws(Failure) -> First, _ second: @Sendable () throws(Failure) -> Second,
  _ third: @Sendable () throws(Failure) -> Third
) throws(Failure) -> (First, Second, Third) {
  let firstResult = Mutex<Result<First, Failure>?>(nil)
  let secondResult = Mutex<Result<Second, Failure>?>(nil)
  let thirdResult = Mutex<Result<Third, Failure>?>(nil)
  DispatchQueue.concurrentPerform(iterations: 3) { number in
    switch number {
    case 0: work(first, firstResult)
    case 1: work(second, secondResult)
    default: work(third, thirdResult)
    }
  }
  guard let one = firstResult.withLock(\.self), let two = secondResult.withLock(\.self),
    let three = thirdResult.withLock(\.self)
  else {
    // Never reached: `concurrentPerform` returns only when all results have been set. The compiler needs a value here.
    return (try first(), try second(), try third())
  }
  return (try one.get(), try two.get(), try three.get())
}

/// Does two pieces of work at the same time.
package func sideBySide<First: Sendable, Second: Sendable, Failure: Error>(
  _ first: @Sendable () throws(Failure) -> First, _ second: @Sendable () throws(Failure) -> Second
) throws(Failure) -> (First, Second) {
  let (one, two, _) = try sideBySide(first, second) { () throws(Failure) in }
  return (one, two)
}

/// Does a piece of work and keeps its result.
private func work<Value: Sendable, Failure: Error>(
  _ make: () throws(Failure) -> Value, _ result: borrowing Mutex<Result<Value, Failure>?>
) {
  let made = Result(catching: make)
  result.withLock { $0 = made }
}
