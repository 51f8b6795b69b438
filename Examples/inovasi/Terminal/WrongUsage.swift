#if CommandLine
import ArgumentParser
import Inovasi

extension ValidationError {
  /// Wrong usage, said in the language that the command line asks for.
  ///
  /// What reads a single option knows nothing of the others, so the language is looked up where it was written.
  init(id: String, en: String, _ parameters: TextParameters = [:]) {
    self.init(LocalizedText(id: id, en: en).text(in: MessageOptions.SpokenLanguage.written.value, filling: parameters))
  }
}

extension ValidationError {
  /// Fewer rows than none were asked for.
  static var negativeTop: ValidationError {
    ValidationError(
      id: "--top: banyaknya baris, 0 atau lebih; 0 berarti semua.", en: "--top takes a number of rows, 0 or more; 0 means all.")
  }

  /// A word that is none of those that an option knows.
  static func unknown(_ text: String, for option: String, known: [String]) -> ValidationError {
    ValidationError(
      id: "{option}: \"{text}\" tidak dikenal; pilih dari {known}.",
      en: "{option}: \"{text}\" is not known; choose from {known}.",
      ["option": option, "text": text, "known": known.joined(separator: ", ")])
  }

  /// A value that cannot be read, with one that can.
  static func unreadable(_ text: String, for option: String, example: String) -> ValidationError {
    ValidationError(
      id: "{option}: \"{text}\" tidak terbaca; tulis misalnya {example}.",
      en: "{option}: \"{text}\" cannot be read; write for instance {example}.",
      ["option": option, "text": text, "example": example])
  }
}

extension MessageOptions.SpokenLanguage {
  /// The language that stands on the command line, the last where there are several; Indonesian where there is none.
  fileprivate static var written: Self {
    let arguments = CommandLine.arguments
    let following = zip(arguments, arguments.dropFirst()).filter { $0.0 == "--language" }.map(\.1)
    let joined = arguments.filter { $0.hasPrefix("--language=") }.map { String($0.dropFirst("--language=".count)) }
    return (following + joined).last.flatMap(Self.init) ?? .id
  }
}
#endif
