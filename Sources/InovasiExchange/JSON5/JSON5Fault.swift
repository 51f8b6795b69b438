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
    switch problem {
    case .duplicate(let path):
      return Finding(
        .settingsKeyDuplicate, about: .file(file), path: path, location: location, parameters: ["file": file, "path": path])
    case .tooDeep(let limit):
      return syntax(
        LocalizedText(id: "bersarang lebih dari {limit} tingkat.", en: "it is nested more than {limit} levels deep."),
        ["limit": "\(limit)"], location)
    case .expected(let what):
      guard let found else {
        return syntax(
          LocalizedText(
            id: "berkas berakhir di sini, padahal masih diharapkan \(what.indonesian).",
            en: "the file ends here, where \(what.english) is expected."), [:], location)
      }
      return syntax(
        LocalizedText(
          id: "di sini diharapkan \(what.indonesian), tetapi tertulis \"{found}\".",
          en: "\(what.english) is expected here, and there is \"{found}\"."),
        ["found": found.isNewline ? "\u{23CE}" : String(found)], location)
    }
  }

  private func syntax(_ reason: LocalizedText, _ parameters: TextParameters, _ location: SourceLocation) -> Finding {
    Finding(
      FindingKind.settingsSyntax.giving(reason), about: .file(location.file), location: location,
      parameters: parameters.adding([
        "file": location.file, "reason": reason.text(in: .indonesian, filling: parameters),
      ]))
  }
}
