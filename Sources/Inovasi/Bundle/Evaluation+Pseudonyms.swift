/// A bundle without judges' names, and what a person should look at before it is published.
public struct PseudonymousBundle: Sendable {
  /// What lies in it.
  public let manifest: BundleManifest
  /// Where a text may name a judge after all.
  public let findings: [Finding]
}

extension Evaluation {
  /// Everybody whom a folder's files name as a judge, with the name where one is given: whom
  /// ``bundle(folder:to:under:language:signers:seeing:)`` needs pseudonyms for.
  public func judgeNames(in folder: String) throws(EvaluationError) -> [Judge.ID: String] {
    try reading { () throws(ExchangeError) in try competitionFolder(folder).judgeNames() }
  }

  /// Writes a bundle in which judges go by pseudonyms, in the inputs and so in everything that is computed from them.
  ///
  /// It is verified as any other bundle. Before it takes its name, its places, scores, awards and money are set beside those under the
  /// judges' own names: it is not written where they differ.
  ///
  /// - Parameters:
  ///   - folder: the competition's folder.
  ///   - path: where the bundle shall lie; nothing may be there.
  ///   - pseudonyms: a pseudonym for everybody whom the files name; see ``judgeNames(in:)``.
  ///   - language: the language of messages.
  ///   - signers: who signs its manifest.
  ///   - look: called with the results and all findings before the bundle takes its name.
  @discardableResult
  public func bundle(
    folder: String, to path: String, under pseudonyms: JudgePseudonyms, language: Language = .indonesian,
    signers: [any ManifestSigner] = [], seeing look: (Outcome) -> Void = { _ in }
  ) throws(EvaluationError) -> PseudonymousBundle {
    let source = competitionFolder(folder)
    let expected = try run(folder: folder).results
    let copy = try reading { () throws(ExchangeError) in try PseudonymousCopy(of: source, with: pseudonyms) }
    var masked = self
    // Somebody without a pseudonym is in no file, and cannot be left out either.
    masked.excludedJudges = Set(excludedJudges.compactMap { pseudonyms[$0] })
    let manifest = try masked.writeBundle(
      of: source, to: path, language: language, signers: signers, hasPseudonyms: true, inputs: copy.write(to:)
    ) { outcome throws(EvaluationError) in
      let difference = ResultsDifference(from: expected, to: outcome.results)
      guard difference.isEmpty else {
        throw .reading(
          ExchangeError(
            Finding(.pseudonymResultsDiffer, about: .competition, parameters: ["count": "\(difference.changes.count)"])))
      }
      look(outcome)
    }
    let findings = try reading { () throws(ExchangeError) in
      try copy.remains(in: path, files: manifest.files.map(\.path).filter { !$0.hasPrefix("outputs/") })
    }
    return PseudonymousBundle(manifest: manifest, findings: findings)
  }
}
