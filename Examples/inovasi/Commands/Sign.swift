#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi sign BUNDLE --with kota.key`: one more signature on a bundle, once it has been verified.
struct Sign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Menandatangani berkas hasil yang sudah ada, setelah memeriksanya. (Signs a bundle, once it has been verified.)",
    discussion: """
      Tiap anggota panitia dapat menandatangani sendiri; tanda tangan yang sudah ada tetap.
      Each member of a committee can sign alone; earlier signatures stay.
      """)

  @Argument(help: "Folder berkas hasil. (The bundle.)") var bundle: String

  @Option(
    name: .customLong("with"),
    help: "Kunci privat penanda tangan, wajib; dapat diulang. (A private key, required; may be repeated.)")
  var keys: [String] = []

  @Option(help: "Sidik yang seharusnya, misalnya dari berita acara. (The hash that it should have.)") var root: String?

  @OptionGroup var options: CommonOptions

  mutating func validate() throws {
    if keys.isEmpty {
      throw ValidationError(
        id: "Sebutkan kunci privat yang menandatangani: --with NAMA.key.", en: "Name the private key that signs: --with NAME.key."
      )
    }
  }

  func run() throws {
    let terminal = Terminal(options)
    let signers = try keys.map { try SigningKeys.signer($0, terminal) }
    let root = root.map { $0.filter { !$0.isWhitespace }.lowercased() }
    let verification = try terminal.failing { try Evaluation().verify(bundle: bundle, root: root) }
    guard verification.isSound else {
      try VerificationView(verification, terminal: terminal).print()
      terminal.error(LocalizedText(id: "Tidak ditandatangani.", en: "Not signed."))
      throw ExitCode(1)
    }
    let signatures = try terminal.exchanging { try BundleFolder(bundle).sign(with: signers) }
    let added = signers.map { BundleSignature.text(ofKey: $0.publicKey) }
    try terminal.print(
      Table(
        [
          .text("key", terminal.language == .english ? "Key" : "Kunci"),
          .truth("added", terminal.language == .english ? "Added" : "Baru"),
        ],
        signatures.map { [$0.publicKey, "\(added.contains($0.publicKey))"] }))
    terminal.remark(
      LocalizedText(
        id: "Sidik (SHA-256) berkas hasil yang ditandatangani:\n  {root}",
        en: "Hash (SHA-256) of the bundle that was signed:\n  {root}"),
      ["root": verification.root])
  }
}
#endif
