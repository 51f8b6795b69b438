#if CommandLine
import ArgumentParser
import Inovasi

/// What every command understands: how it speaks, and what its exit code looks at.
struct MessageOptions: ParsableArguments {
  /// A language that the tool speaks.
  enum SpokenLanguage: String, ExpressibleByArgument, CaseIterable {
    case id, en

    var value: Language { self == .en ? .english : .indonesian }
  }

  @Option(help: "Bahasa keluaran. (The language of the output.)") var language = SpokenLanguage.id

  @Flag(help: "Keluar dengan kode 1 bila ada temuan kesalahan. (Exit with 1 when there are errors.)") var strict = false

  @Flag(name: .customLong("no-color"), help: "Tanpa warna. (No colour.)") var plain = false

  func validate() throws {
    guard let value = SecondValue(in: CommandLine.arguments) else { return }
    throw ValidationError(
      id: "{option} disebut dua kali: \"{first}\" dan \"{second}\"; sebutkan satu saja.",
      en: "{option} is given twice: \"{first}\" and \"{second}\"; give one of them.",
      ["option": value.option, "first": value.first, "second": value.second])
  }
}

/// What every command understands that prints results: the same, and the form in which they are printed.
struct CommonOptions: ParsableArguments {
  /// How results are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @OptionGroup var messages: MessageOptions

  @Option(help: "Bentuk keluaran untuk program. (The form of the output, for programs.)") var format = Format.text

  var language: MessageOptions.SpokenLanguage { messages.language }

  var strict: Bool { messages.strict }
}
#endif
