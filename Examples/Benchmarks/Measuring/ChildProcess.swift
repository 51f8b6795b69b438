import Foundation

/// A program with its arguments, run to its end.
///
/// Not Foundation's `Process`, which does not say what the child took.
struct ChildProcess {
  /// The program, looked for in `PATH` where it names no folder, and its arguments.
  let command: [String]
  /// The file that takes what it prints; what it complains of goes beside it, under `.errors`.
  let output: String

  /// Runs it and waits.
  ///
  /// - Throws: a ``Failure`` when it cannot be started or does not end with 0.
  @discardableResult
  func run() throws -> Usage {
    let clock = ContinuousClock()
    let start = clock.now
    let child = try spawned()
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Failure(command: command, reason: "errno \(errno)") }
    }
    let wall = start.duration(to: clock.now)
    guard status == 0 else { throw Failure(command: command, reason: "\(Self.said(status)): \(complaint)") }
    #if canImport(Darwin)
    let unit = 1
    #else
    let unit = 1024
    #endif
    return Usage(
      wall: wall.seconds, processor: usage.ru_utime.seconds + usage.ru_stime.seconds, memory: Int(usage.ru_maxrss) * unit)
  }

  /// A program that did not do what it was asked to.
  struct Failure: Error, CustomStringConvertible {
    let command: [String]
    let reason: String

    var description: String { "\(command.joined(separator: " ")): \(reason)" }
  }

  private func spawned() throws -> pid_t {
    var arguments = command.map { strdup($0) } + [nil]
    var environment = ProcessInfo.processInfo.environment.sorted { $0.key < $1.key }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + environment { free(text) } }
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (descriptor, path) in [(Int32(1), output), (2, output + ".errors")] {
      posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    var child: pid_t = 0
    let code = posix_spawnp(&child, command.first ?? "", &actions, nil, &arguments, &environment)
    guard code == 0 else { throw Failure(command: command, reason: String(cString: strerror(code))) }
    return child
  }

  private static func said(_ status: Int32) -> String {
    status & 0x7F == 0 ? "ended with \(status >> 8 & 0xFF)" : "was ended by signal \(status & 0x7F)"
  }

  private var complaint: String {
    let text = (try? String(contentsOfFile: output + ".errors", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").suffix(3).joined(separator: " / ")
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}

extension Duration {
  /// As the table counts.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
