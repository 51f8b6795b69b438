#if CommandLine
import ArgumentParser

/// Another value for an option that takes one: the parser takes the last of them, and says nothing of the first.
struct SecondValue: Equatable {
  let option: String
  let first: String
  let second: String

  /// The first on a command line; `nil` where no option has two values. The same value twice is no other.
  init?(in arguments: [String]) {
    let arguments = Array(arguments.prefix { $0 != "--" })
    var given: [String: String] = [:]
    for (position, argument) in arguments.enumerated() where argument.hasPrefix("-") {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts[0] == "-o" ? "--output" : parts[0]
      guard name.hasPrefix("--"), !Self.repeatable.contains(name), !Self.flags.contains(name) else { continue }
      guard let value = parts.count > 1 ? parts[1] : arguments.dropFirst(position + 1).first else { continue }
      if let earlier = given.updateValue(value, forKey: name), earlier != value {
        (option, first, second) = (name, earlier, value)
        return
      }
    }
    return nil
  }

  /// The options that take several values, each behind the name or behind a name of its own.
  private static let repeatable: Set<String> = [
    "--admit", "--affairs", "--calibration", "--change", "--cost", "--explain", "--gate", "--published", "--sign-with", "--third",
    "--what-if", "--with", "--withdraw", "--without", "--without-judge",
  ]

  /// The options that take none, behind which something else stands.
  private static let flags: Set<String> = [
    "--excel", "--help", "--next-band", "--no-color", "--no-header", "--normalize-weights", "--pseudonyms", "--region-only",
    "--rfc", "--sensitivity", "--strict", "--typed", "--version",
  ]
}
#endif
