extension Evaluation {
  /// The files of results that a bundle holds: all but the page for people, which can be made of them.
  private static let bundled = Set(OutputFile.allCases).subtracting([.report])

  /// Writes a bundle of a competition's files, its resolved rulebook, the parameters and the results, from which anybody can
  /// compute the results again.
  ///
  /// The results are computed from the copies in the bundle. The same files give the same bytes: there is no clock, no path and no
  /// name of a machine in it.
  ///
  /// - Parameters:
  ///   - folder: the competition's folder.
  ///   - path: where the bundle shall lie; nothing may be there.
  ///   - language: the language of messages.
  public func bundle(
    folder: String, to path: String, language: Language = .indonesian
  ) throws(EvaluationError) -> BundleManifest {
    let loaded = try load(folder: folder)
    let rulebook = loaded.competition.rulebook
    let parameters = try parameters(under: rulebook, language: language)
    var failure: EvaluationError?
    do {
      return try BundleFolder(path, limits: limits).write(
        inputsOf: folder, names: ["competition.json5"] + loaded.sources.map(\.file), rulebook: rulebook,
        parameters: parameters
      ) { bundle, outputs throws(ExchangeError) in
        do throws(EvaluationError) {
          try computeAgain(bundle, language: language, into: outputs)
        } catch {
          failure = error
          throw ExchangeError(error.findings.first ?? Finding(.bundleNotReproduced, about: .file("outputs")))
        }
      }
    } catch {
      throw failure ?? .reading(error)
    }
  }

  /// Checks a bundle: every byte against the manifest, and every result against what its inputs give when computed again.
  ///
  /// The judges who were left out and the language are the bundle's; everything else is this evaluation's.
  ///
  /// - Parameters:
  ///   - path: the bundle.
  ///   - root: the hash that the manifest should have, known from elsewhere; without it, a bundle that was made anew is not found.
  /// - Throws: ``EvaluationError`` when it is no bundle, or nothing can be computed from it.
  public func verify(bundle path: String, root: String? = nil) throws(EvaluationError) -> BundleVerification {
    do {
      let bundle = BundleFolder(path, limits: limits)
      var findings = try bundle.tampering()
      let manifest = try bundle.manifest()
      if let root, root != manifest.root {
        findings.append(
          Finding(.bundleRoot, about: .file(path), parameters: ["found": manifest.root, "expected": root]))
      }
      // What was changed on the way is not computed with: it may be anything.
      guard findings.isEmpty else {
        return BundleVerification(
          root: manifest.root, findings: findings, difference: ResultsDifference(from: Results(), to: Results()))
      }
      let claimed = try bundle.decoded(BundleParameters.self, from: "parameters.json")
      var again = self
      again.excludedJudges = Set(claimed.excludedJudges)
      let rulebook = try bundle.decoded(Rulebook.self, from: "rulebook.json")
      if try again.parameters(under: rulebook, language: claimed.language) != claimed {
        findings.append(Self.differs("parameters.json"))
      }
      var difference = ResultsDifference(from: Results(), to: Results())
      var failure: EvaluationError?
      do {
        try BundleFolder.scratch { scratch throws(ExchangeError) in
          do throws(EvaluationError) {
            let outcome = try again.computeAgain(bundle, language: claimed.language, into: "\(scratch)/outputs")
            difference = ResultsDifference(from: try Self.results(in: bundle), to: outcome.results)
          } catch {
            failure = error
            return
          }
          let computed = BundleFolder(scratch)
          for output in OutputFile.allCases where Self.bundled.contains(output) {
            let name = "outputs/\(output.fileName)"
            if try bundle.content(of: name) != computed.content(of: name) { findings.append(Self.differs(name)) }
          }
        }
      }
      if let failure { throw failure }
      return BundleVerification(root: manifest.root, findings: findings, difference: difference)
    } catch let error as EvaluationError {
      throw error
    } catch let error as ExchangeError {
      throw .reading(error)
    } catch {
      throw .rulebook([])
    }
  }

  /// The results that a bundle holds.
  public static func results(in bundle: BundleFolder) throws(EvaluationError) -> Results {
    struct Document: Decodable { let results: Results }
    do {
      return try bundle.decoded(Document.self, from: "outputs/\(OutputFile.results.fileName)").results
    } catch {
      throw .reading(error)
    }
  }

  @discardableResult
  private func computeAgain(
    _ bundle: BundleFolder, language: Language, into outputs: String
  ) throws(EvaluationError) -> Outcome {
    let rulebook: Rulebook
    do {
      rulebook = try bundle.decoded(Rulebook.self, from: "rulebook.json")
    } catch {
      throw .reading(error)
    }
    let outcome = try evaluate(load(folder: bundle.inputs, under: rulebook))
    try outcome.write(to: outputs, outputs: Self.bundled, language: language)
    return outcome
  }

  private func parameters(under rulebook: Rulebook, language: Language) throws(EvaluationError) -> BundleParameters {
    do {
      return BundleParameters(
        rulebook: rulebook.id, rulebookHash: SHA256.hex(of: try BundleFolder.canonical(rulebook, "rulebook.json")),
        method: "\(type(of: scoring.method))", aggregations: scoring.aggregations.map(\.name).sorted(),
        adjustments: scoring.adjustments.map(\.name).sorted(), excludedJudges: excludedJudges.sorted(),
        checks: Set(rules.kinds.map(\.code)).sorted(), language: language)
    } catch {
      throw .reading(error)
    }
  }

  private static func differs(_ name: String) -> Finding {
    Finding(.bundleNotReproduced, about: .file(name), parameters: ["file": name])
  }
}
