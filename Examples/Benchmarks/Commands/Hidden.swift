#if CommandLine
import ArgumentParser
import Foundation

/// Runs a program and prints what it took; its parent, this process, is small.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs a program and prints what it took, as JSON.", shouldDisplay: false)

  @Argument(help: "The file that takes what the program prints.") var output: String

  @Argument(parsing: .postTerminator, help: "The program and its arguments.") var command: [String]

  func run() throws {
    let usage = try ChildProcess(command: command, output: output).run()
    print(String(decoding: try JSONEncoder().encode(usage), as: UTF8.self))
  }
}

/// Our side of a job that is a call of the library.
struct DoWork: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: "Does our side of a job, in a process of its own.", shouldDisplay: false)

  @Argument(help: "The work.") var name: String

  @Argument(help: "The folder of the workload.") var folder: String

  @Argument(help: "The folder of the results.") var output: String

  func run() throws {
    guard let work = Works.all.first(where: { $0.name == name }) else { throw ValidationError("no such work: \(name)") }
    try work.run(folder, to: output)
  }
}
#endif
