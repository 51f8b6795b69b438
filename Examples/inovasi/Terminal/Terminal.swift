#if CommandLine
import ArgumentParser
import Inovasi

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Where the tool prints: results to the output, everything else to the error output.
struct Terminal {
  let language: Language
  let format: CommonOptions.Format
  let isStyled: Bool
  let width: Int?

  init(_ options: CommonOptions) { self.init(options.messages, format: options.format) }

  /// A terminal for a command whose results are files, and that prints nothing but lines for people.
  init(_ options: MessageOptions) { self.init(options, format: .text) }

  private init(_ options: MessageOptions, format: CommonOptions.Format) {
    language = options.language.value
    self.format = format
    let isTerminal = isatty(STDOUT_FILENO) == 1
    isStyled = isTerminal && !options.plain && getenv("NO_COLOR") == nil
    var size = winsize()
    let isKnown = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    width = isKnown ? Int(size.ws_col) : nil
  }

  // MARK: Results

  /// Prints a table in the form that was asked for.
  func print(_ table: Table) throws {
    Swift.print(try failing { try table.text(for: self) }, terminator: "")
  }

  /// Prints a table, and for people a sentence in the place of one without a row; a program gets its head all the same.
  func print(_ table: Table, orSay sentence: LocalizedText, _ parameters: TextParameters = [:]) throws {
    guard table.rows.isEmpty, format == .text else { return try print(table) }
    paragraph(sentence.text(in: language, filling: parameters))
  }

  /// Prints a text, in as many lines as the window asks for.
  func paragraph(_ text: String) {
    for line in width.map({ TextTable.wrapped(text, to: $0) }) ?? [text] { Swift.print(line) }
  }

  /// Prints a line of results.
  func line(_ text: LocalizedText, _ parameters: TextParameters = [:]) {
    Swift.print(text.text(in: language, filling: parameters))
  }

  // MARK: Messages

  /// Prints a line beside the results.
  func note(_ text: LocalizedText, _ parameters: TextParameters = [:]) {
    Self.printError(text.text(in: language, filling: parameters))
  }

  /// Prints what is wrong.
  func error(_ text: LocalizedText, _ parameters: TextParameters = [:]) {
    Self.printError("inovasi: " + text.text(in: language, filling: parameters))
  }

  /// Prints what a finding says, in one line.
  func say(_ finding: Finding) {
    let place = finding.location.map { "\($0): " } ?? ""
    Self.printError("inovasi: \(place)\(finding.code): \(finding.message(in: language)) \(finding.advice(in: language))")
  }

  /// Prints how many findings of each severity there are.
  func summary(of findings: [Finding]) {
    let counts = Severity.allCases.map { severity in
      let count = findings.indices.count { findings[$0].severity == severity }
      return "\(count) \(severity.text(in: language))\(language == .english && count != 1 ? "s" : "")"
    }
    note(LocalizedText(id: "Temuan: {counts}", en: "Findings: {counts}"), ["counts": counts.joined(separator: ", ")])
  }

  static func printError(_ text: String, terminator: String = "\n") {
    fflush(nil)  // what was printed before stands before it where both go to one place
    var line = text + terminator
    line.withUTF8 { bytes in _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
  }

  // MARK: Work that can fail

  /// Ends the program. There is nothing to say: for a message, throw.
  static func end(with code: ExitCode) -> Never { exit(code.rawValue) }

  /// Does the work with a progress bar, and ends the program with the right code when its input cannot be read.
  func reading<Value>(
    _ work: (@escaping @Sendable (ReadingProgress) -> Void) throws -> Value
  ) throws -> Value {
    let bar = ProgressBar(isShown: isatty(STDERR_FILENO) == 1 && format == .text)
    defer { bar.clear() }
    return try failing { try work { bar.show($0) } }
  }

  /// Does the work, and ends the program with the right code when it cannot be done.
  func failing<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      guard let error = error as? EvaluationError else { throw error }
      error.findings.forEach(say)
      throw ExitCode(error.isMissingInput ? 66 : 65)
    }
  }
}
#endif
