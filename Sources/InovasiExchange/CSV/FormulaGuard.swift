/// Texts that a spreadsheet would run as a formula, and the apostrophe that keeps it from doing so.
///
/// Source: OWASP, CSV Injection.
enum FormulaGuard {
  /// Whether a text that begins with this byte would be run.
  static func isTrigger(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }

  /// Whether an apostrophe goes before a text: it would be run, or stands behind apostrophes that reading would take for guards.
  static func needsGuard(_ text: some StringProtocol) -> Bool {
    text.utf8.first { $0 != UInt8(ascii: "'") }.map(isTrigger) ?? false
  }
}
