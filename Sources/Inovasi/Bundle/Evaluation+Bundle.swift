extension Evaluation {
  /// The files of results that a bundle holds: all but the page for people and the workbook, which can be made of them.
  static let bundled: Set<OutputFile> = [.ranking, .findings, .agencies, .awards, .allocations, .results]

  /// Writes a bundle of a competition's files, its resolved rulebook, the parameters and the results, from which anybody can
  /// compute the results again.
  ///
  /// Each file is copied once, and the results are computed from the copies. The same files give the same bytes: there is no clock, no
  /// path and no name of a machine in it.
  ///
  /// - Parameters:
  ///   - folder: the competition's folder.
  ///   - path: where the bundle shall lie; nothing may be there.
  ///   - mended: a folder of mended copies of rows that were rejected before, which are read in their place and lie in the bundle, too.
  ///   - language: the language of messages.
  ///   - signers: who signs its manifest.
  ///   - look: called with the results and all findings before the bundle takes its name.
  @discardableResult
  public func bundle(
    folder: String, to path: String, mended: String? = nil, language: Language = .indonesian,
    signers: [any ManifestSigner] = [], seeing look: (Outcome) -> Void = { _ in }
  ) throws(EvaluationError) -> BundleManifest {
    let source = competitionFolder(folder, mended: mended)
    return try writeBundle(
      of: source, to: path, language: language, signers: signers,
      inputs: { inputs throws(ExchangeError) in try BundleFolder.copy(source, to: inputs) }, check: look)
  }

  func competitionFolder(_ path: String, mended: String? = nil) -> CompetitionFolder {
    CompetitionFolder(path, limits: limits, formats: formats, mended: mended, decimalMark: decimalMark)
  }

  func writeBundle(
    of source: CompetitionFolder, to path: String, language: Language, signers: [any ManifestSigner],
    hasPseudonyms: Bool = false, inputs: (String) throws(ExchangeError) -> Void,
    check: (Outcome) throws(EvaluationError) -> Void = { _ in }
  ) throws(EvaluationError) -> BundleManifest {
    var failure: EvaluationError?
    do throws(ExchangeError) {
      let rulebook = try source.rulebook(in: rulebooks)
      var parameters = try parameters(under: rulebook, language: language)
      parameters.hasPseudonyms = hasPseudonyms
      return try BundleFolder(path, limits: limits).write(
        inputs: inputs, rulebook: rulebook, parameters: parameters, signers: signers
      ) { bundle, outputs throws(ExchangeError) in
        do throws(EvaluationError) {
          var outcome = try computeAgain(bundle, language: language, into: outputs)
          // What lies beside the inputs is not in the bundle, and whoever makes it has to know of it all the same.
          let unread = try reading { () throws(ExchangeError) in try source.unreadFindings() }
          if !unread.isEmpty { outcome.findings = (outcome.findings + unread).sorted() }
          try check(outcome)
        } catch {
          failure = error
          throw ExchangeError(error.findings.first ?? Finding(.bundleNotReproduced, about: .file("outputs")))
        }
      }
    } catch {
      throw failure ?? .reading(error)
    }
  }

  /// The results of the inputs in a bundle, under the rulebook in it.
  @discardableResult
  func computeAgain(
    _ bundle: BundleFolder, language: Language, into outputs: String
  ) throws(EvaluationError) -> Outcome {
    let rulebook = try reading { () throws(ExchangeError) in
      try bundle.decoded(Rulebook.self, from: "rulebook.json")
    }
    let outcome = try evaluate(load(folder: bundle.inputs, under: rulebook, mended: bundle.mended))
    try outcome.write(to: outputs, outputs: Self.bundled, language: language)
    return outcome
  }

  func parameters(under rulebook: Rulebook, language: Language) throws(ExchangeError) -> BundleParameters {
    BundleParameters(
      version: PackageVersion.current, rulebook: rulebook.id,
      rulebookHash: SHA256.hex(of: try BundleFolder.canonical(rulebook, "rulebook.json")),
      method: "\(type(of: scoring.method))", aggregations: scoring.aggregations.map(\.name).sorted(),
      adjustments: scoring.adjustments.map(\.name).sorted(), excludedJudges: excludedJudges.sorted(),
      checks: Set(rules.kinds.map(\.code)).sorted(), language: language, decimalMark: decimalMark)
  }

  func reading<Value>(_ work: () throws(ExchangeError) -> Value) throws(EvaluationError) -> Value {
    do throws(ExchangeError) { return try work() } catch { throw .reading(error) }
  }
}
