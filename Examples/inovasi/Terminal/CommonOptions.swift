#if CommandLine
import ArgumentParser
import Inovasi

/// What every command understands.
struct CommonOptions: ParsableArguments {
  /// A language that the tool speaks.
  enum SpokenLanguage: String, ExpressibleByArgument, CaseIterable {
    case id, en

    var value: Language { self == .en ? .english : .indonesian }
  }

  /// How results are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Option(help: "Bahasa keluaran. (The language of the output.)") var language = SpokenLanguage.id

  @Option(help: "Bentuk keluaran untuk program. (The form of the output, for programs.)") var format = Format.text

  @Flag(help: "Keluar dengan kode 1 bila ada temuan kesalahan. (Exit with 1 when there are errors.)") var strict = false

  @Flag(name: .customLong("no-color"), help: "Tanpa warna. (No colour.)") var plain = false
}
#endif
