#if CommandLine
import Inovasi
import Synchronization

/// A bar on the error output while files are read; nothing where nobody watches.
final class ProgressBar: Sendable {
  private let isShown: Bool
  private let lastStep = Mutex(-1)

  init(isShown: Bool) {
    self.isShown = isShown
  }

  func show(_ progress: ReadingProgress) {
    guard isShown, progress.totalBytes > 1 << 20 else { return }
    let step = Int(progress.bytesRead * 40 / progress.totalBytes)
    let isNew = lastStep.withLock { last in
      defer { last = step }
      return step != last
    }
    guard isNew else { return }
    let bar = String(repeating: "█", count: step) + String(repeating: "░", count: 40 - min(step, 40))
    Terminal.printError("\r\u{1B}[K\(bar) \(progress.file)", terminator: "")
  }

  func clear() {
    if isShown, lastStep.withLock({ $0 }) >= 0 { Terminal.printError("\r\u{1B}[K", terminator: "") }
  }
}
#endif
