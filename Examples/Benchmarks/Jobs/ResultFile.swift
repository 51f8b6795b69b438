import Foundation

/// A small file of results that must be the same, line by line, whoever did the job.
struct ResultFile {
  let name: String

  init(_ name: String) { self.name = name }

  /// The first line that differs; `nil` when there is none.
  func difference(of peer: Engine, from ours: Engine) throws -> String? {
    let own = try lines(of: ours)
    let others = try lines(of: peer)
    for (line, pair) in zip(own, others).enumerated() where pair.0 != pair.1 {
      return "\(name):\(line + 1): \(pair.0), the peer's \(pair.1)"
    }
    return own.count == others.count ? nil : "\(name): \(own.count) lines, the peer's \(others.count)"
  }

  private func lines(of engine: Engine) throws -> [Substring] {
    try String(contentsOfFile: "\(engine.output)/\(name)", encoding: .utf8).split(separator: "\n")
  }
}
