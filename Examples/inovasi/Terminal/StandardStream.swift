#if CommandLine
import Inovasi

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Standard input and output as files, for formats that read a file more than once and write it whole.
enum StandardStream {
  /// A file with everything that stands in standard input.
  static func spooledInput() throws(ExchangeError) -> String {
    let path = temporaryFile()
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ExchangeError(.fileUnwritable, path) }
    defer { close(descriptor) }
    do {
      try copy(STDIN_FILENO, "-", to: descriptor, path)
    } catch {
      remove(path)
      throw error
    }
    return path
  }

  /// Prints what stands in a file.
  static func print(_ path: String) throws(ExchangeError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ExchangeError(.fileUnreadable, path) }
    defer { close(descriptor) }
    do {
      try copy(descriptor, path, to: STDOUT_FILENO, "-")
    } catch {
      endIfNobodyReads()
      throw error
    }
  }

  static func temporaryFile() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)").path
  }

  static func remove(_ path: String) { _ = unlink(path) }

  /// Copies everything; the names are those that errors show.
  private static func copy(_ source: Int32, _ name: String, to target: Int32, _ targetName: String) throws(ExchangeError) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(source, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ExchangeError(.fileUnreadable, name) }
      if count == 0 { return }
      var written = 0
      while written < count {
        let sent = buffer.withUnsafeBytes { write(target, $0.baseAddress.map { $0 + written }, count - written) }
        if sent < 0, errno == EINTR { continue }
        guard sent > 0 else { throw ExchangeError(.fileUnwritable, targetName) }
        written += sent
      }
    }
  }
}
#endif
