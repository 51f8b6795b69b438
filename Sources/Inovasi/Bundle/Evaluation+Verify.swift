extension Evaluation {
  /// Checks a bundle: every byte against the manifest, its signatures, and every result against what its inputs give when computed again.
  ///
  /// The judges who were left out, the decimal mark and the language are the bundle's; everything else is this evaluation's. What was
  /// changed on the way is not computed with: it may be anything.
  ///
  /// A bundle without a fault proves that these results follow from these inputs under this rulebook. That they are the inputs that an
  /// office really had is proved only by a `root` or a `key` that is known from elsewhere: whoever can write a folder can change an input
  /// and make the whole bundle anew.
  ///
  /// - Parameters:
  ///   - path: the bundle.
  ///   - root: the hash that the manifest should have, as the minutes have it.
  ///   - key: the public key that should have signed it, in the scheme's own form.
  ///   - verifiers: the schemes of signatures that can be checked.
  /// - Throws: ``EvaluationError`` when it is no bundle, or nothing can be computed from it.
  public func verify(
    bundle path: String, root: String? = nil, signedBy key: [UInt8]? = nil,
    verifiers: [any SignatureVerifier] = .installed
  ) throws(EvaluationError) -> BundleVerification {
    let bundle = BundleFolder(path, limits: limits)
    let inspection = try reading { () throws(ExchangeError) in try bundle.inspection() }
    let manifest = inspection.manifest
    var verification = BundleVerification(root: manifest.root, findings: inspection.findings)
    if let root {
      if root == manifest.root {
        verification.isRootConfirmed = true
      } else {
        verification.findings.append(
          Finding(.bundleRoot, about: .file(path), parameters: ["found": manifest.root, "expected": root]))
      }
    }
    try reading { () throws(ExchangeError) in
      let message = try manifest.content()
      try verification.check(bundle.signatures(), of: message, by: verifiers, expecting: key)
    }
    guard verification.isSound else { return verification }
    try recompute(bundle, manifest, into: &verification)
    return verification
  }

  /// The results that a bundle holds.
  public static func results(in bundle: BundleFolder) throws(EvaluationError) -> Results {
    struct Document: Decodable { let results: Results }
    do {
      return try bundle.decodedNamingBundle(Document.self, from: "outputs/\(OutputFile.results.fileName)").results
    } catch {
      throw .reading(error)
    }
  }

  private func recompute(
    _ bundle: BundleFolder, _ manifest: BundleManifest, into verification: inout BundleVerification
  ) throws(EvaluationError) {
    let (claimed, rulebook) = try reading { () throws(ExchangeError) in
      (
        try bundle.decoded(BundleParameters.self, from: "parameters.json"),
        try bundle.decoded(Rulebook.self, from: "rulebook.json")
      )
    }
    var again = self
    again.excludedJudges = Set(claimed.excludedJudges)
    again.decimalMark = claimed.decimalMark
    var own = try reading { () throws(ExchangeError) in try again.parameters(under: rulebook, language: claimed.language) }
    if claimed.version != own.version {
      // Another version may check more. Whether it computes the same is what counts, and what is seen below.
      verification.findings.append(
        Finding(
          .bundleOtherVersion, about: .file("parameters.json"),
          parameters: ["found": claimed.version, "expected": own.version]))
      (own.version, own.checks) = (claimed.version, claimed.checks)
    }
    own.hasPseudonyms = claimed.hasPseudonyms
    let isInOneForm = try isInOneForm(claimed, manifest)
    if own != claimed || !isInOneForm { verification.findings.append(Self.differs("parameters.json")) }
    let isTheHashed = manifest.files.contains { $0.path == "rulebook.json" && $0.sha256 == claimed.rulebookHash }
    let isAnother = try contradictsSettings(claimed, of: bundle)
    if !isTheHashed || isAnother {
      verification.findings.append(Self.differs("rulebook.json"))
    }
    let inputs = try reading { () throws(ExchangeError) in try inputNames(of: bundle) }
    for file in manifest.files where !inputs.contains(file.path) && !Self.isComputed(file.path) {
      verification.findings.append(Self.differs(file.path))
    }

    var failure: EvaluationError?
    var findings: [Finding] = []
    var difference = verification.difference
    try reading { () throws(ExchangeError) in
      try BundleFolder.scratch { scratch throws(ExchangeError) in
        do throws(EvaluationError) {
          let outcome = try again.computeAgain(bundle, language: claimed.language, into: "\(scratch)/outputs")
          let computed = BundleFolder(scratch)
          for name in Self.outputNames {
            let file = try reading { () throws(ExchangeError) in try computed.file(at: name) }
            if !manifest.files.contains(file) { findings.append(Self.differs(name)) }
          }
          if !findings.isEmpty { difference = ResultsDifference(from: try Self.results(in: bundle), to: outcome.results) }
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw failure }
    verification.findings += findings
    verification.difference = difference
  }

  /// Whether the settings among the inputs hold or name another rulebook than the one that was used: whoever reads them would take the
  /// results for those of other rules. A rulebook in a file outside the folder is not in a bundle, what another version publishes under a name is not
  /// known, and in settings with pseudonyms names in the texts of rules were replaced.
  private func contradictsSettings(
    _ parameters: BundleParameters, of bundle: BundleFolder
  ) throws(EvaluationError) -> Bool {
    let folder = competitionFolder(bundle.inputs)
    guard parameters.version == PackageVersion.current, !parameters.hasPseudonyms, !folder.isRulebookElsewhere(),
      let stated = try? folder.rulebook(in: rulebooks)
    else { return false }
    let content = try reading { () throws(ExchangeError) in try BundleFolder.canonical(stated, "rulebook.json") }
    return SHA256.hex(of: content) != parameters.rulebookHash
  }

  /// Whether the parameters are written as this version writes them: a key that stands twice means one thing here and may mean another to
  /// whoever reads the file with another program. How another version writes them is not known.
  private func isInOneForm(_ parameters: BundleParameters, _ manifest: BundleManifest) throws(EvaluationError) -> Bool {
    guard parameters.version == PackageVersion.current else { return true }
    let name = "parameters.json"
    let content = try reading { () throws(ExchangeError) in try BundleFolder.canonical(parameters, name) }
    return manifest.files.contains(BundleManifest.File(path: name, content: content))
  }

  /// The results that are computed again, by their paths in a bundle, in order.
  private static var outputNames: [String] {
    OutputFile.allCases.filter(bundled.contains).map { "outputs/\($0.fileName)" }
  }

  /// The files that are read when a bundle is computed again, by their paths in it; of any other input nothing follows.
  private func inputNames(of bundle: BundleFolder) throws(ExchangeError) -> Set<String> {
    let folder = competitionFolder(bundle.inputs, mended: bundle.mended)
    let names = try folder.fileNames() + folder.mendedFileNames().map { "mended/\($0)" }
    return Set(names.map { "inputs/\($0)" })
  }

  /// Whether a file is what its inputs come to; of one that is neither, nothing proves what it says.
  private static func isComputed(_ path: String) -> Bool {
    path == "rulebook.json" || path == "parameters.json" || outputNames.contains(path)
  }

  private static func differs(_ name: String) -> Finding {
    Finding(.bundleNotReproduced, about: .file(name), parameters: ["file": name])
  }
}
