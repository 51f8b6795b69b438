#if CommandLine
import Inovasi

/// What verifying a bundle came to: what is proved, and what is not.
struct VerificationView {
  let verification: BundleVerification
  let terminal: Terminal

  init(_ verification: BundleVerification, terminal: Terminal) {
    self.verification = verification
    self.terminal = terminal
  }

  func print() throws {
    for finding in verification.findings {
      let text = LocalizedText("{code}: {text} {advice}")
      if finding.severity == .error {
        terminal.error(text, finding.texts(in: terminal.language))
      } else {
        terminal.note(text, finding.texts(in: terminal.language))
      }
    }
    switch terminal.format {
    case .json: return try terminal.print(json: VerificationDocument(verification))
    case .csv: return try terminal.print(DifferenceView(verification.difference, terminal: terminal).table)
    case .text: break
    }
    if !verification.difference.isEmpty {
      terminal.line(
        LocalizedText(
          id: "Lama: menurut berkas hasil. Baru: dihitung ulang.", en: "Before: as the bundle says. After: as computed again."))
      try terminal.print(DifferenceView(verification.difference, terminal: terminal).table)
    }
    for line in lines { terminal.line(line, ["root": verification.root]) }
  }

  private var lines: [LocalizedText] {
    [LocalizedText(id: "Sidik (SHA-256) berkas hasil:\n  {root}\n", en: "Hash (SHA-256) of the bundle:\n  {root}\n")]
      + (verification.isSound
        ? proved + origin
        : [
          LocalizedText(
            id: "TIDAK LOLOS PEMERIKSAAN. Jangan pakai berkas hasil ini sebelum sebabnya jelas.",
            en: "NOT VERIFIED. Do not rely on this bundle before you know why.")
        ])
  }

  private var proved: [LocalizedText] {
    [
      LocalizedText(
        id: "Terbukti: tiap berkas sesuai manifes; tidak ada yang kurang atau berlebih.",
        en: "Proved: every file is as the manifest says; nothing is missing and nothing is added."),
      LocalizedText(
        id: "Terbukti: peringkat, nilai, penghargaan, dan dana terhitung ulang sama dari data dan aturan di dalamnya.",
        en: "Proved: places, scores, awards and money come out the same from the data and the rules in it."),
    ]
      + verification.signatures.map { signature in
        LocalizedText(
          id: "Terbukti: ditandatangani ({algorithm}) pemilik kunci {key}.",
          en: "Proved: signed ({algorithm}) by the owner of key {key}."
        ).filled(["algorithm": signature.algorithm, "key": signature.publicKey])
      }
  }

  /// Whose bundle it is, and what no bundle can tell.
  private var origin: [LocalizedText] {
    var lines: [LocalizedText] = []
    if verification.isRootConfirmed {
      lines.append(
        LocalizedText(id: "Terbukti: sidiknya sama dengan yang diberikan.", en: "Proved: the hash is the one that was given."))
    }
    if verification.isSignerConfirmed {
      lines.append(
        LocalizedText(
          id: "Terbukti: penanda tangannya pemilik kunci publik yang diberikan.",
          en: "Proved: the signer is the owner of the public key that was given."))
    }
    if !verification.isOriginKnown {
      lines.append(
        LocalizedText(
          id: """
            BELUM terbukti: bahwa ini data yang asli. Siapa pun dapat mengubah data lalu membuat berkas hasil baru. Cocokkan sidik
            di atas dengan berita acara (--root), atau periksa tanda tangannya (--signed-by).
            """,
          en: """
            NOT proved: that these are the data that the office had. Anybody can change data and make a new bundle. Compare the hash
            above with the minutes (--root), or check the signature (--signed-by).
            """))
    }
    lines.append(
      LocalizedText(
        id: "Tidak dapat dibuktikan di sini: bahwa para juri memang memberi nilai itu.",
        en: "Not for any bundle to prove: that the judges gave these scores."))
    return lines
  }
}

extension LocalizedText {
  fileprivate func filled(_ parameters: TextParameters) -> LocalizedText {
    LocalizedText(id: text(in: .indonesian, filling: parameters), en: text(in: .english, filling: parameters))
  }
}

/// The same for programs.
private struct VerificationDocument: Encodable {
  let root: String
  let isSound: Bool
  let isRootConfirmed: Bool
  let isSignerConfirmed: Bool
  let signatures: [BundleSignature]
  let findings: [Finding]
  let changes: [ResultsDifference.Change]

  init(_ verification: BundleVerification) {
    root = verification.root
    isSound = verification.isSound
    isRootConfirmed = verification.isRootConfirmed
    isSignerConfirmed = verification.isSignerConfirmed
    signatures = verification.signatures
    findings = verification.findings
    changes = verification.difference.changes
  }
}
#endif
