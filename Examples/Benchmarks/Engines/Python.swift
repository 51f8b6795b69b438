import Foundation

/// The Python that runs the peers, and which packages it has.
struct Python {
  let path: String
  /// Versions by the name that pip has for the package, in small letters.
  private let versions: [String: String]

  /// Asks once. A Python that is not there has no packages.
  init(path: String, scratch: String) {
    self.path = path
    let question = """
      import importlib.metadata as m
      print("\\n".join(f"{d.name.lower()} {d.version}" for d in m.distributions()))
      """
    let answer = "\(scratch)/packages.txt"
    guard (try? ChildProcess(command: [path, "-c", question], output: answer).run()) != nil,
      let text = try? String(contentsOfFile: answer, encoding: .utf8)
    else {
      versions = [:]
      return
    }
    versions = Dictionary(
      text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: " ")
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The version of a package; `nil` where it is not installed.
  func version(of package: String) -> String? { versions[package.lowercased()] }
}
