#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi bundle FOLDER`: inputs, rulebook, parameters and results in one folder that anybody can verify.
struct Bundle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Menulis berkas hasil yang dapat diperiksa ulang. (Writes a bundle that can be verified.)")

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @Option(name: .shortAndLong, help: "Folder berkas hasil. (Where to write the bundle.)") var output: String

  @Option(
    name: .customLong("without-judge"),
    help: "Juri yang tidak dihitung; dapat diulang. (A judge to leave out; may be repeated.)")
  var withoutJudges: [String] = []

  @Option(
    help:
      "Baca baris yang sudah diperbaiki dari folder ini, dan sertakan. (Read mended rows from this folder, and take them along.)")
  var mended: String?

  @OptionGroup var number: NumberOptions

  @Flag(help: "Nama juri disamarkan. (Judges go by pseudonyms.)") var pseudonyms = false

  @Option(
    help:
      "Daftar siapa di balik nama samaran; dipakai lagi bila sudah ada. (Who is who, kept outside the bundle; used again if it exists.)"
  )
  var mapping: String?

  @Option(
    name: .customLong("sign-with"),
    help: "Kunci privat penanda tangan; dapat diulang. (A private key that signs; may be repeated.)")
  var keys: [String] = []

  @OptionGroup var options: CommonOptions

  mutating func validate() throws {
    try NamedPath(output, "--output").refuseAsFolder()
    if mended != nil, pseudonyms {
      throw ValidationError(
        id: """
          --mended tidak dapat dipakai bersama --pseudonyms: baris yang disamarkan berpindah tempat. Perbaiki dulu barisnya di berkas \
          kompetisi sendiri.
          """,
        en: """
          --mended does not go with --pseudonyms: rows under pseudonyms change places. Mend the rows in the competition's own files \
          first.
          """)
    }
    if mapping != nil, !pseudonyms {
      throw ValidationError(
        id: "--mapping hanya berguna bersama --pseudonyms; tanpa nama samaran tidak ada yang dicatat.",
        en: "--mapping goes with --pseudonyms; without pseudonyms there is nothing to keep.")
    }
  }

  func run() throws {
    let terminal = Terminal(options)
    let signers = try keys.map { try SigningKeys.signer($0, terminal) }
    let evaluation = try Evaluation(leavingOut: withoutJudges, in: folder, mended: mended, terminal, from: number.evaluation)
    let language = options.language.value
    var (found, hasErrors) = ([Finding](), false)
    let look = { (outcome: Outcome) in (found, hasErrors) = (outcome.findings, outcome.hasErrors) }
    let manifest: BundleManifest
    if pseudonyms {
      let names = try self.names(terminal)
      let bundle = try terminal.failing {
        try evaluation.bundle(folder: folder, to: output, under: names, language: language, signers: signers, seeing: look)
      }
      for finding in bundle.findings {
        terminal.error(LocalizedText("{code}: {text} {advice}"), finding.texts(in: terminal.language))
      }
      manifest = bundle.manifest
    } else {
      manifest = try terminal.failing {
        try evaluation.bundle(
          folder: folder, to: output, mended: mended, language: language, signers: signers, seeing: look)
      }
    }
    try terminal.print(table(of: manifest, terminal))
    terminal.remark(
      LocalizedText(
        id: "Sidik (SHA-256) berkas hasil, untuk berita acara:\n  {root}",
        en: "Hash (SHA-256) of the bundle, for the minutes:\n  {root}"),
      ["root": manifest.root])
    for signer in signers {
      terminal.remark(
        LocalizedText(id: "Ditandatangani dengan kunci {key}", en: "Signed with key {key}"),
        ["key": BundleSignature.text(ofKey: signer.publicKey)])
    }
    terminal.summary(of: found)
    if options.strict, hasErrors { throw ExitCode(1) }
  }

  /// The pseudonyms: those of the mapping that is there, and new ones for who is not in it.
  private func names(_ terminal: Terminal) throws -> JudgePseudonyms {
    try terminal.exchanging {
      let file = mapping.map(PseudonymFile.init)
      if let file, file.isInside(output) {
        throw ExchangeError(Finding(.pseudonymFileInside, about: .file(file.path), parameters: ["file": file.path]))
      }
      let earlier = try file?.read()
      var chance = SystemRandomNumberGenerator()
      let key = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
      let names = JudgePseudonyms(of: try Evaluation().judgeNames(in: folder), key: key, keeping: earlier)
      if let file {
        if names != earlier { try file.write(names) }
        terminal.note(
          LocalizedText(
            id: "Siapa di balik nama samaran: {file}. Simpan baik-baik; jangan diterbitkan.",
            en: "Who is behind which pseudonym: {file}. Keep it; do not publish it."), ["file": file.path])
      } else {
        terminal.note(
          LocalizedText(
            id: "Tanpa --mapping tidak ada yang mencatat siapa di balik nama samaran.",
            en: "Without --mapping nobody keeps who is behind which pseudonym."))
      }
      return names
    }
  }

  private func table(of manifest: BundleManifest, _ terminal: Terminal) -> Table {
    let isEnglish = terminal.language == .english
    return Table(
      [.text("path", isEnglish ? "File" : "Berkas"), .number("bytes", isEnglish ? "Bytes" : "Bita"), .text("sha256", "SHA-256")],
      manifest.files.map { [$0.path, "\($0.bytes)", $0.sha256] })
  }
}

extension Evaluation {
  /// An evaluation without some judges, each of whom has to be there.
  init(
    leavingOut names: [String], in folder: String, mended: String? = nil, _ terminal: Terminal,
    from other: Evaluation = Evaluation()
  ) throws {
    self = other
    guard !names.isEmpty else { return }
    let loaded = try terminal.failing { try other.load(folder: folder, mended: mended) }
    let known = Set(loaded.competition.judges.map(\.id)).union(loaded.scores.judges.values)
    for name in names {
      guard let judge = Judge.ID(name), known.contains(judge) else {
        terminal.error(LocalizedText(id: "Tidak ada juri \"{name}\".", en: "There is no judge \"{name}\"."), ["name": name])
        throw ExitCode(66)
      }
      excludedJudges.insert(judge)
    }
  }
}
#endif
