import InovasiModel
import Synchronization

/// Where a sink's bytes go: into memory, or into a file that takes its name only when it is whole.
///
/// A file is written under a temporary name in the same folder, synchronised, and renamed at the end, so that nobody ever reads half of one; what
/// was never finished is removed.
package struct ByteOutput: Sendable {
  /// What has not been handed to the system yet; everything when there is no file.
  package var bytes: [UInt8] = []

  private let file: PendingFile?

  /// Into memory.
  package init() { file = nil }

  /// Into a file.
  package init(path: String, name: String) throws(ExchangeError) {
    file = try PendingFile(path: path, name: name)
    bytes.reserveCapacity(1 << 20)
  }

  /// Hands what has gathered to the system, when that is enough to be worth it.
  package mutating func flushIfLarge() throws(ExchangeError) {
    guard let file, bytes.count >= 1 << 20 else { return }
    try file.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes bytes that have been gathered elsewhere; a file takes them from where they lie, when they are enough to be worth it.
  package mutating func write(_ gathered: [UInt8]) throws(ExchangeError) {
    guard let file, gathered.count >= 1 << 16 else {
      bytes.append(contentsOf: gathered)
      return try flushIfLarge()
    }
    try file.write(bytes)
    bytes.removeAll(keepingCapacity: true)
    try file.write(gathered)
  }

  /// Ends the output; a file takes its name.
  package mutating func finish() throws(ExchangeError) {
    guard let file else { return }
    try file.write(bytes)
    bytes.removeAll()
    try file.finish()
  }
}

/// A file under a temporary name. One sink owns it; it is a class so that it can clean up when the sink is dropped.
private final class PendingFile: Sendable {
  private let name: String
  private let path: String
  private let temporary: String
  private let file: SystemFile
  private let isFinished = Atomic(false)

  init(path: String, name: String) throws(ExchangeError) {
    self.path = path
    self.name = name
    temporary = "\(path).part-\(SystemFile.processNumber)"
    SystemFile.remove(temporary)
    guard SystemFile.kind(of: path) != .folder, let file = SystemFile.creating(temporary) else {
      throw ExchangeError(.fileUnwritable, name)
    }
    self.file = file
  }

  func write(_ bytes: [UInt8]) throws(ExchangeError) {
    guard file.write(bytes) else { throw ExchangeError(.fileUnwritable, name) }
  }

  func finish() throws(ExchangeError) {
    guard !isFinished.load(ordering: .relaxed) else { return }
    guard file.synchronize(), SystemFile.rename(temporary, to: path) else { throw ExchangeError(.fileUnwritable, name) }
    isFinished.store(true, ordering: .relaxed)
  }

  deinit {
    if !isFinished.load(ordering: .relaxed) { SystemFile.remove(temporary) }
  }
}
