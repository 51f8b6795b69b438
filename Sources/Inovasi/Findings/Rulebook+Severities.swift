extension Rulebook {
  /// All that is wrong with the rulebook: what `allFindings` says, and severities of codes that no finding has.
  ///
  /// - Parameter rules: the rules that are checked, whose codes the rulebook may name besides those of ``FindingRegistry`` and of its own
  ///   rules.
  /// - Complexity: O(*n* log *n*) in the size of the rulebook; all codes are gone through for each that is not known.
  public func findings(under rules: RuleSet = .standard) -> [Finding] {
    (allFindings + severityFindings(rules)).sorted()
  }

  private func severityFindings(_ rules: RuleSet) -> [Finding] {
    guard !severities.isEmpty else { return [] }
    let known = Set(FindingRegistry.kinds.map(\.code) + rules.kinds.map(\.code) + ownRules.map(\.code))
    let unknown = severities.keys.filter { !known.contains($0) }.sorted()
    guard !unknown.isEmpty else { return [] }
    let names = NearNames(known.sorted()) { [$0] }
    return unknown.map { code in
      let similar = names.nearest(to: code, 3)
      let path = "severities.\(code)"
      return Finding(
        similar.isEmpty ? .severityUnknown : .severityMisspelt, about: .competition, path: "rulebook.\(path)", value: code,
        parameters: ["path": path, "id": code, "similar": similar.joined(separator: ", ")])
    }
  }
}

extension FindingKind {
  /// A rulebook sets the severity of a code that no finding has.
  public static let severityUnknown = FindingKind(
    code: "RULEBOOK_SEVERITY_UNKNOWN", severity: .error,
    message: LocalizedText(
      id: "Tidak ada temuan dengan kode \"{id}\" ({path}).", en: "No finding has the code \"{id}\" ({path})."),
    advice: LocalizedText(
      id: "Pakai kode dari Documentation/Findings.md, atau hapus barisnya; begini ia tidak berpengaruh.",
      en: "Use a code of Documentation/Findings.md, or remove the line; as it is, it has no effect."))

  /// The same where there are codes much like it.
  static let severityMisspelt = FindingKind(
    code: severityUnknown.code, severity: severityUnknown.severity,
    message: LocalizedText(
      id: "Tidak ada temuan dengan kode \"{id}\" ({path}); yang mirip: {similar}.",
      en: "No finding has the code \"{id}\" ({path}); there is: {similar}."),
    advice: severityUnknown.advice)

  /// What the package as a whole can have to say about a rulebook.
  static let rulebookSeverityKinds: [FindingKind] = [.severityUnknown]
}
