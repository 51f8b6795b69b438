#if CommandLine
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
      guard name.hasPrefix("--"), let value = parts.count > 1 ? parts[1] : arguments.dropFirst(position + 1).first
      else { continue }
      // Which options take one value is asked for only where one seems to have two.
      if let earlier = given.updateValue(value, forKey: name), earlier != value, SingleOptions.names.contains(name) {
        (option, first, second) = (name, earlier, value)
        return
      }
    }
    return nil
  }
}
#endif
