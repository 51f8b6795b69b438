#if CommandLine
import Inovasi

/// Findings as a table.
enum FindingsTable {
  static func table(_ findings: [Finding], for terminal: Terminal, translations: Translations? = nil) -> Table {
    let language = terminal.language
    let english = language == .english
    return Table(
      [
        .text("severity", english ? "Severity" : "Tingkat"), .text("code", english ? "Code" : "Kode"),
        .text("place", english ? "Place" : "Tempat"), .text("subject", english ? "About" : "Tentang"),
        .text("message", english ? "Message" : "Pesan"), .text("basis", english ? "Basis" : "Dasar"),
      ],
      findings.map { finding in
        [
          terminal.format == .text ? finding.severity.text(in: language) : finding.severity.rawValue, finding.code,
          finding.location?.description ?? "",
          [finding.subject.name, finding.path].filter { !$0.isEmpty }.joined(separator: "."),
          translations.map { finding.message(in: $0) + " " + finding.advice(in: $0) }
            ?? finding.message(in: language) + " " + finding.advice(in: language), finding.basis?.text(in: language) ?? "",
        ]
      }, styles: findings.map(\.severity.style))
  }

  /// Groups with how many findings of each severity there are.
  static func groups(_ groups: [FindingGroup], _ grouping: FindingGrouping, for terminal: Terminal) -> Table {
    let language = terminal.language
    return Table(
      [.text("group", grouping.heading[language])] + Severity.allCases.map { .number($0.rawValue, $0.text(in: language)) }
        + [.text("codes", language == .english ? "Codes" : "Kode")],
      groups.map { group in
        [group.name] + Severity.allCases.map { severity in "\(group.findings.count { $0.severity == severity })" }
          + [Set(group.findings.map(\.code)).sorted().joined(separator: ", ")]
      })
  }
}

extension FindingGrouping {
  fileprivate var heading: LocalizedText {
    switch self {
    case .subject: LocalizedText(id: "Tentang", en: "About")
    case .code: LocalizedText(id: "Kode", en: "Code")
    case .file: LocalizedText(id: "Berkas", en: "File")
    }
  }
}

extension Severity {
  /// How a line about it looks where a terminal has colours.
  var style: TextTable.Style {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .plain
    }
  }

  func text(in language: Language) -> String {
    switch self {
    case .error: language == .english ? "error" : "kesalahan"
    case .warning: language == .english ? "warning" : "peringatan"
    case .note: language == .english ? "note" : "catatan"
    }
  }
}
#endif
