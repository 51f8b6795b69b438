import InovasiModel

/// A file that is read from its beginning to its end, a chunk at a time.
package final class FileBytes {
  let name: String
  let size: Int
  private let file: SystemFile

  /// - Parameter name: the name that findings show.
  package init(path: String, name: String) throws(ExchangeError) {
    self.name = name
    switch SystemFile.kind(of: path) {
    // What a link leads to is missing; what may not be looked at is there.
    case .nothing:
      throw ExchangeError(SystemFile.exists(path) && !SystemFile.isLink(path) ? .fileUnreadable : .fileMissing, name)
    case .folder, .other: throw ExchangeError(.fileNotRegular, name)
    case .file(let size): self.size = size
    }
    guard let file = SystemFile.reading(path) else { throw ExchangeError(.fileUnreadable, name) }
    self.file = file
  }

  /// Whether there is something to be read at a path. A link that leads nowhere is something: whoever put it there meant a file, such as
  /// one of a drive that is not there now, and passing over it would be reading half of a competition.
  static func exists(_ path: String) -> Bool { SystemFile.exists(path) }

  /// Appends up to `count` bytes; returns how many, 0 at the end.
  func read(_ count: Int, into bytes: inout [UInt8]) throws(ExchangeError) -> Int {
    guard let got = file.read(count, into: &bytes) else { throw ExchangeError(.fileUnreadable, name) }
    return got
  }

  /// The whole file, when it is no larger than the limit.
  package func all(limit: Int) throws(ExchangeError) -> [UInt8] {
    try check(limit: limit)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + (1 << 16))
    while try read(min(max(size - bytes.count, 4096), 1 << 16), into: &bytes) > 0 {
      // A file can grow while it is read.
      guard bytes.count <= limit else { throw ExchangeError(.fileTooLarge, name, ["limit": "\(limit)"]) }
    }
    return bytes
  }

  /// Refuses a file that is larger than the limit before anything of it is read.
  func check(limit: Int) throws(ExchangeError) {
    guard size <= limit else { throw ExchangeError(.fileTooLarge, name, ["limit": "\(limit)"]) }
  }
}
