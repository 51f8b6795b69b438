import InovasiModel

extension Finding {
  /// The places of its messages and of its advice, in either language, that nothing fills, and that people would read in braces.
  var unfilled: [String] {
    let texts = [kind.message, kind.advice].flatMap { [$0.indonesian, $0.english] }
    return texts.flatMap { text in
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
        part.firstIndex(of: "}").map { String(part[..<$0].prefix { $0 != "|" }) }
      }
    }.filter { parameters[$0] == nil }
  }
}
