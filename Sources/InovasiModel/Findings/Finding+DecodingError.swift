extension Finding {
  /// What a decoder had against a file, with the key path at which it stopped.
  public init(_ error: DecodingError, in file: String) {
    self.init(error, at: SourceLocation(file: file))
  }

  /// What a decoder had against a file, or a line of it, as a finding of a kind whose message has `{path}` and `{reason}`.
  package init(_ error: DecodingError, _ kind: FindingKind = .undecodable, at location: SourceLocation) {
    let reason = error.reason
    let path = error.path.pathText
    self.init(
      kind.giving(reason.text), about: .file(location.file), path: path, location: location,
      parameters: reason.parameters.adding([
        "file": location.file, "path": path.isEmpty ? "/" : path,
        // For whoever has other words for the kind.
        "reason": reason.text.text(in: .indonesian, filling: reason.parameters),
      ]))
  }
}

extension FindingKind {
  /// The same kind with a reason's own words in the place of `{reason}`, or of another name, so that both languages have theirs.
  package func giving(_ reason: LocalizedText, for name: String = "reason") -> FindingKind {
    FindingKind(
      code: code, severity: severity,
      message: LocalizedText(
        id: message.text(in: .indonesian, filling: [name: reason.indonesian]),
        en: message.text(in: .english, filling: [name: reason.english])),
      advice: advice, basis: basis, needsPerson: needsPerson)
  }
}

extension Sequence<any CodingKey> {
  /// `stages[0].criteria[2].weight`.
  package var pathText: String {
    var text = ""
    for key in self {
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return text
  }
}
