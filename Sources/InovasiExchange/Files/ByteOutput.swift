import InovasiModel
import Synchronization

/// Where a sink's bytes go: into memory, or into a file that takes its name only when it is whole.
///
/// A file is written under a temporary name in the same folder, synchronised, and renamed at the end, so that nobody ever reads half of
/// one; what was never finished is removed. A link stays one: the file that it leads to is replaced. A pipe or a terminal has no name to
/// take, and gets the bytes as they come; nothing else that is no file is written to.
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
    try file.write(bytes.span)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes bytes that have been gathered elsewhere; a file takes them from where they lie, when they are enough to be worth it.
  package mutating func write(_ gathered: borrowing Span<UInt8>) throws(ExchangeError) {
    guard let file, gathered.count >= 1 << 16 else {
      bytes.append(copying: gathered)
      return try flushIfLarge()
    }
    try file.write(bytes.span)
    bytes.removeAll(keepingCapacity: true)
    try file.write(gathered)
  }

  /// Takes the bytes of a buffer likewise.
  mutating func write(_ gathered: ByteBuffer) throws(ExchangeError) {
    try write(gathered.room.span.extracting(..<gathered.count))
  }

  /// Ends the output; a file takes its name.
  package mutating func finish() throws(ExchangeError) {
    guard let file else { return }
    try file.write(bytes.span)
    bytes.removeAll()
    try file.finish()
  }
}

/// A file under a temporary name, or a pipe. One sink owns it; it is a class so that it can clean up when the sink is dropped.
private final class PendingFile: Sendable {
  private let name: String
  private let file: SystemFile
  /// Where the bytes gather, and the name that they take at the end; `nil` for a pipe.
  private let paths: (temporary: String, target: String)?
  private let isFinished = Atomic(false)

  init(path: String, name: String) throws(ExchangeError) {
    self.name = name
    switch SystemFile.kind(of: path) {
    case .folder: throw ExchangeError(.fileUnwritable, name)
    // A link that leads nowhere: nobody knows what was meant.
    case .nothing where SystemFile.isLink(path): throw ExchangeError(.fileUnwritable, name)
    case .nothing, .file:
      let target = SystemFile.resolved(path) ?? path
      let temporary = "\(target).part-\(SystemFile.processNumber)"
      SystemFile.remove(temporary)
      guard let file = SystemFile.creating(temporary) else { throw ExchangeError(.fileUnwritable, name) }
      self.file = file
      paths = (temporary, target)
    case .other:
      guard SystemFile.isStream(path) else { throw ExchangeError(.fileNotRegular, name) }
      guard let file = SystemFile.writing(path) else { throw ExchangeError(.fileUnwritable, name) }
      self.file = file
      paths = nil
    }
  }

  func write(_ bytes: borrowing Span<UInt8>) throws(ExchangeError) {
    guard file.write(bytes) else { throw ExchangeError(.fileUnwritable, name) }
  }

  func finish() throws(ExchangeError) {
    guard !isFinished.load(ordering: .relaxed) else { return }
    if let paths {
      guard file.synchronize(), SystemFile.rename(paths.temporary, to: paths.target) else {
        throw ExchangeError(.fileUnwritable, name)
      }
    }
    isFinished.store(true, ordering: .relaxed)
  }

  deinit {
    if let paths, !isFinished.load(ordering: .relaxed) { SystemFile.remove(paths.temporary) }
  }
}
