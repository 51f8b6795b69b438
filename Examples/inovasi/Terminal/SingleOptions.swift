#if CommandLine
import ArgumentParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The options that take one value, as the parser describes the commands with `--experimental-dump-help`.
///
/// An option that takes several in one command does so in all.
enum SingleOptions {
  /// With the dashes before them; none where the description cannot be read.
  static var names: Set<String> {
    guard let tool = try? JSONDecoder().decode(Tool.self, from: Data(InovasiCommand._dumpHelp().utf8)) else { return [] }
    let options = tool.command.allArguments.filter { $0.kind == "option" }
    let names = { (isRepeating: Bool) in
      Set(options.filter { $0.isRepeating == isRepeating }.flatMap { $0.names ?? [] }.map { "--\($0.name)" })
    }
    return names(false).subtracting(names(true))
  }

  private struct Tool: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
    let arguments: [Argument]?
    let subcommands: [Command]?

    var allArguments: [Argument] { (arguments ?? []) + (subcommands ?? []).flatMap(\.allArguments) }
  }

  private struct Argument: Decodable {
    let kind: String
    let isRepeating: Bool
    let names: [Name]?
  }

  private struct Name: Decodable {
    let name: String
  }
}
#endif
