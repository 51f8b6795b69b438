import InovasiModel

/// Why a text is no JSON5, or is JSON5 that two readers could read differently, and at which byte.
struct JSON5Fault: Error {
  /// What is wrong.
  enum Problem {
    /// Something else was expected, which is named without a full stop.
    case expected(LocalizedText)
    /// It is nested deeper than any settings are.
    case tooDeep(limit: Int)
    /// A key of the object stands before.
    case duplicate(path: String)
  }

  let problem: Problem
  let start: Int

  /// What to say, with the place in the file.
  ///
  /// - Parameter found: the letter that stands there; `nil` at the end of the file.
  func finding(in file: String, at location: SourceLocation, found: Character?) -> Finding {
    if case .duplicate(let path) = problem {
      return Finding(
        .settingsKeyDuplicate, about: .file(file), path: path, location: location, parameters: ["file": file, "path": path])
    }
    let reason = reason(found: found)
    return Finding(
      FindingKind.settingsSyntax.giving(reason.text), about: .file(file), location: location,
      parameters: reason.parameters.adding([
        "file": file, "reason": reason.text.text(in: .indonesian, filling: reason.parameters),
      ]))
  }

  /// What is wrong, without the place.
  func reason(found: Character?) -> DecodingReason {
    switch problem {
    case .duplicate(let path):
      return DecodingReason(
        LocalizedText(id: "kunci {key} tertulis lebih dari sekali.", en: "the key {key} stands more than once."), ["key": path])
    case .tooDeep(let limit):
      return DecodingReason(
        LocalizedText(id: "bersarang lebih dari {limit} tingkat.", en: "it is nested more than {limit} levels deep."),
        ["limit": "\(limit)"])
    case .expected(let what):
      guard let found else {
        return DecodingReason(
          LocalizedText(
            id: "teksnya berakhir di sini, padahal masih diharapkan \(what.indonesian).",
            en: "the text ends here, where \(what.english) is expected."))
      }
      return DecodingReason(
        LocalizedText(
          id: "di sini diharapkan \(what.indonesian), tetapi tertulis \"{found}\".",
          en: "\(what.english) is expected here, and there is \"{found}\"."),
        ["found": found.isNewline ? "\u{23CE}" : String(found)])
    }
  }
}
