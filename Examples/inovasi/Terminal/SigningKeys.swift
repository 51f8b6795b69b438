#if CommandLine
import ArgumentParser
import Inovasi

/// The keys that commands are given, where this build can use them.
enum SigningKeys {
  #if Signing
  static func signer(_ path: String, _ terminal: Terminal) throws -> any ManifestSigner {
    try terminal.exchanging { try KeyFile.privateKey(path) }
  }

  static func publicKey(_ path: String, _ terminal: Terminal) throws -> [UInt8] {
    try terminal.exchanging { try KeyFile.publicKey(path) }
  }

  static func makePair(_ name: String, _ terminal: Terminal) throws {
    let (secret, open) = ("\(name).key", "\(name).pub")
    let key = Ed25519PrivateKey()
    try terminal.exchanging { try KeyFile.write(key, to: secret, publicTo: open) }
    terminal.line(
      LocalizedText(
        id: """
          Kunci privat: {secret} (hanya untuk penanda tangan; jangan dikirim, jangan diterbitkan)
          Kunci publik: {open} (terbitkan, misalnya di berita acara dan situs pemerintah daerah)
          {key}
          """,
        en: """
          Private key: {secret} (for the signer alone; never send it, never publish it)
          Public key: {open} (publish it, in the minutes and on the city's site)
          {key}
          """), ["secret": secret, "open": open, "key": BundleSignature.text(ofKey: key.publicKey)])
  }
  #else
  static func signer(_ path: String, _ terminal: Terminal) throws -> any ManifestSigner { throw missing(terminal) }

  static func publicKey(_ path: String, _ terminal: Terminal) throws -> [UInt8] { throw missing(terminal) }

  static func makePair(_ name: String, _ terminal: Terminal) throws { throw missing(terminal) }

  private static func missing(_ terminal: Terminal) -> ExitCode {
    terminal.error(
      LocalizedText(
        id: "Program ini dibangun tanpa tanda tangan; bangun dengan --traits CommandLine,Spreadsheet,Signing.",
        en: "This build has no signing; build it with --traits CommandLine,Spreadsheet,Signing."))
    return ExitCode(64)
  }
  #endif
}

extension Terminal {
  /// Does work with files, and ends the program with the right code when it cannot be done.
  func exchanging<Value>(_ work: () throws -> Value) throws -> Value {
    try failing {
      do { return try work() } catch let error as ExchangeError { throw EvaluationError.reading(error) }
    }
  }

  /// Prints a line that belongs to the results where people read them, and stands beside them where a program does.
  func remark(_ text: LocalizedText, _ parameters: TextParameters = [:]) {
    if format == .text { line(text, parameters) } else { note(text, parameters) }
  }
}

extension Finding {
  /// What a line about it is filled with.
  func texts(in language: Language) -> TextParameters {
    ["code": code, "text": message(in: language), "advice": advice(in: language)]
  }
}
#endif
