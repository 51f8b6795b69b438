#if canImport(Glibc)
import Dispatch
import Glibc
import Synchronization
#endif

/// How this program takes memory from the system.
enum SystemMemory {
  /// Takes it in large steps and large pages, and keeps it until the end.
  ///
  /// An evaluation makes several objects for each entry and list after list that is as long as the competition. Left to itself, the C library
  /// asks the system for every 4 KiB of a second thread's objects, and gives a long list's memory back to take it again for the next one;
  /// and the system makes 4 KiB of it real at a time, forty thousand times over in a competition of 100,000 entries. Room that is not touched
  /// costs nothing. A program that uses the modules decides for itself.
  static func prepare() {
    #if canImport(Glibc)
    takeLargeSteps()
    takeLargePagesOnEveryThread()
    #endif
  }
}

#if canImport(Glibc)
extension SystemMemory {
  /// The longest block that the C library takes from its heaps rather than from the system.
  private static let largestBlock = 32 << 20

  private static func takeLargeSteps() {
    // Swift's module of the C library leaves out malloc.h: the function is looked up by its name, with the type and the numbers that
    // mallopt(3) and the header give it. Where it is not found, everything is as it was.
    typealias Option = @convention(c) (_ parameter: CInt, _ value: CInt) -> CInt
    guard let symbol = dlsym(nil, "mallopt") else { return }
    let set = unsafeBitCast(symbol, to: Option.self)
    let (trimThreshold, topPad, mapThreshold): (CInt, CInt, CInt) = (-1, -2, -3)
    _ = set(topPad, 64 << 20)
    _ = set(trimThreshold, 1 << 30)
    _ = set(mapThreshold, CInt(largestBlock))
  }

  /// The C library has a heap for each thread, so that each of those that will work has to ask for its own.
  private static func takeLargePagesOnEveryThread() {
    let threads = sysconf(CInt(_SC_NPROCESSORS_ONLN))
    let arrived = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: max(threads, 1)) { _ in
      takeLargePages()
      arrived.add(1, ordering: .relaxed)
      // Who leaves too early is given the next one's turn as well. A machine that is slow to start a thread is not waited for.
      for _ in 0..<100 where arrived.load(ordering: .relaxed) < threads { usleep(10) }
    }
  }

  /// Has the next blocks of this thread's heap made of pages of 2 MiB: takes them, says so, and gives them back to the heap.
  ///
  /// It is a hint (madvise(2), `MADV_HUGEPAGE`): what the system does not know or does not have leaves everything as it was.
  private static func takeLargePages() {
    // Two fit into what the C library reserves for a thread at a time, 64 MiB, with what it keeps there for itself.
    let size = largestBlock - (64 << 10)
    let page = Int(getpagesize())
    let blocks = (0..<8).compactMap { _ in malloc(size) }
    for block in blocks {
      // From the page on which the block begins, so that one follows the other without a gap.
      let start = UnsafeMutableRawPointer(bitPattern: UInt(bitPattern: block) / UInt(page) * UInt(page))
      _ = madvise(start, size + page, MADV_HUGEPAGE)
    }
    for block in blocks { free(block) }
  }
}
#endif
