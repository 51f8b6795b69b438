#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi verify BUNDLE`: every byte against the manifest, every result against the data.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Memeriksa berkas hasil dengan menghitungnya ulang. (Verifies a bundle by computing it again.)",
    discussion: """
      Keluar dengan kode 1 bila berkas hasil tidak lolos, dengan atau tanpa --strict.
      Exits with 1 when the bundle is not sound, with --strict or without.
      """)

  @Argument(help: "Folder berkas hasil. (The bundle.)") var bundle: String

  @Option(help: "Sidik yang seharusnya, misalnya dari berita acara. (The hash that it should have.)") var root: String?

  @Option(
    name: .customLong("signed-by"),
    help: "Berkas kunci publik yang seharusnya menandatangani. (The file of the public key that should have signed.)")
  var key: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let key = try key.map { try SigningKeys.publicKey($0, terminal) }
    let root = root.map { $0.filter { !$0.isWhitespace }.lowercased() }
    let verification = try terminal.failing { try Evaluation().verify(bundle: bundle, root: root, signedBy: key) }
    try VerificationView(verification, terminal: terminal).print()
    guard verification.isSound else { throw ExitCode(1) }
  }
}
#endif
