#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi keys kota`: a pair of keys, the private one in `kota.key` and the public one in `kota.pub`.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Membuat sepasang kunci untuk menandatangani berkas hasil. (Makes a pair of keys that sign bundles.)",
    discussion: "Kunci yang sudah ada tidak pernah ditimpa. (A key that is there is never overwritten.)")

  @Argument(help: "Nama kunci: NAMA.key dan NAMA.pub ditulis. (The name: NAME.key and NAME.pub are written.)") var name: String

  @OptionGroup var options: MessageOptions

  func run() throws { try SigningKeys.makePair(name, Terminal(options)) }
}
#endif
