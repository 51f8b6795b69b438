#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The system's files. The unsafe code of this module is here and in `ByteCopying`: here, two calls that hand an array's bytes to
/// the system, one function that is looked up by its name in the C library, and one path that the system allocates. (Of what
/// `ByteCopying` loads without a check, the readers of plain cells and rows have made sure; each such place says `uncheckedAt`.
/// `PlainCell` makes a range unchecked.)
///
/// What makes them safe: each buffer is an array's own storage, borrowed for one call. Its size is passed with it, and the
/// system's answer is never trusted beyond that size, nor does anything count as read that the system did not write. The
/// function's type is that of its manual page, renameat2(2). The path is copied and freed once.
struct SystemFile: ~Copyable {
  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// What stands at a path.
  enum Kind: Equatable {
    case nothing
    case file(size: Int)
    case folder
    case other
  }

  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether a path leads to a pipe or to a device that takes one character after another, as a terminal and `/dev/null` do.
  static func isStream(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return [S_IFIFO, S_IFCHR].contains(status.st_mode & S_IFMT)
  }

  /// Whether a path itself is a link, wherever it leads.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether anything is at a path: also a link that leads nowhere, and what the system does not let be looked at.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 || ![ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno)
  }

  static func reading(_ path: String) -> SystemFile? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    return descriptor < 0 ? nil : SystemFile(descriptor: descriptor)
  }

  /// What is there already, to be written to from where it stands.
  static func writing(_ path: String) -> SystemFile? {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    return descriptor < 0 ? nil : SystemFile(descriptor: descriptor)
  }

  /// The permissions of what stands at a path; `nil` for nothing.
  static func mode(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_mode & 0o7777) : nil
  }

  /// The number of the file system in which a path lies; `nil` for nothing.
  static func device(of path: String) -> UInt64? {
    var status = stat()
    return stat(path, &status) == 0 ? UInt64(truncatingIfNeeded: status.st_dev) : nil
  }

  /// Whether this process may write to what stands at a path.
  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// A file that did not exist before.
  static func creating(_ path: String, mode: mode_t = 0o644) -> SystemFile? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    return descriptor < 0 ? nil : SystemFile(descriptor: descriptor)
  }

  static func rename(_ path: String, to target: String) -> Bool {
    #if canImport(Glibc)
    Glibc.rename(path, target) == 0
    #elseif canImport(Musl)
    Musl.rename(path, target) == 0
    #else
    Darwin.rename(path, target) == 0
    #endif
  }

  static func remove(_ path: String) { _ = unlink(path) }

  /// Puts two paths in each other's place in one step; `false` where the system or its file system cannot.
  static func exchange(_ path: String, with other: String) -> Bool {
    #if os(Linux)
    // The headers show renameat2 to GNU programs alone, so it is looked up by name; RENAME_EXCHANGE is 2 (linux/fs.h).
    typealias Rename = @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt
    guard let symbol = dlsym(nil, "renameat2") else { return false }
    return unsafeBitCast(symbol, to: Rename.self)(AT_FDCWD, path, AT_FDCWD, other, 2) == 0
    #elseif canImport(Darwin)
    return renamex_np(path, other, UInt32(RENAME_SWAP)) == 0
    #else
    return false
    #endif
  }

  /// A second name for a file.
  static func link(_ path: String, as other: String) -> Bool {
    #if canImport(Glibc)
    Glibc.link(path, other) == 0
    #elseif canImport(Musl)
    Musl.link(path, other) == 0
    #else
    Darwin.link(path, other) == 0
    #endif
  }

  /// A path without links, dots and relative beginnings; `nil` for one where nothing stands.
  static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// Gives a folder the permissions of another.
  static func copyPermissions(of path: String, to other: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    _ = chmod(other, status.st_mode & 0o7777)
  }

  /// Has the system write down what a folder holds.
  static func synchronize(folder path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  /// Whether a process of this number is there.
  static func isRunning(_ process: Int) -> Bool {
    guard let number = pid_t(exactly: process), number > 0 else { return false }
    return kill(number, 0) == 0 || errno == EPERM
  }

  static var processNumber: Int { Int(getpid()) }

  /// Appends up to `count` bytes; returns how many, 0 at the end, `nil` when the system fails.
  borrowing func read(_ count: Int, into bytes: inout [UInt8]) -> Int? {
    var got = -1
    bytes.append(addingCapacity: count) { room in
      room.withUnsafeMutableBufferPointer { buffer, filled in
        repeat { got = systemRead(descriptor, buffer.baseAddress, min(count, buffer.count)) } while got < 0 && errno == EINTR
        filled = min(max(got, 0), count, buffer.count)
      }
    }
    return got < 0 ? nil : min(got, count)
  }

  /// Has the system write down everything; `false` when it fails. What cannot be synchronised, such as a pipe, is done.
  borrowing func synchronize() -> Bool { fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP }

  /// Writes all bytes; `false` when the system fails.
  borrowing func write(_ bytes: borrowing Span<UInt8>) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        return systemWrite(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written = min(written + count, bytes.count)
    }
    return true
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
