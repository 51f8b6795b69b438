#if canImport(Glibc)
import Glibc
#endif

/// How this program takes memory from the system.
enum SystemMemory {
  /// Takes it in large steps, and keeps it until the end.
  ///
  /// An evaluation makes several objects for each entry and list after list that is as long as the competition. Left to itself, the C library
  /// asks the system for every 4 KiB of a second thread's objects, and gives a long list's memory back to take it again for the next one.
  /// Room that is not touched costs nothing. A program that uses the modules decides for itself.
  static func takeInLargeSteps() {
    #if canImport(Glibc)
    // Swift's module of the C library leaves out malloc.h: the function is looked up by its name, with the type and the numbers that
    // mallopt(3) and the header give it. Where it is not found, everything is as it was.
    typealias Option = @convention(c) (_ parameter: CInt, _ value: CInt) -> CInt
    guard let symbol = dlsym(nil, "mallopt") else { return }
    let set = unsafeBitCast(symbol, to: Option.self)
    let (trimThreshold, topPad, mapThreshold): (CInt, CInt, CInt) = (-1, -2, -3)
    _ = set(topPad, 64 << 20)
    _ = set(trimThreshold, 1 << 30)
    // The most that the library takes; longer lists are on their own.
    _ = set(mapThreshold, 32 << 20)
    #endif
  }
}
