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
  static func needsGuard(_ text: borrowing Span<UInt8>) -> Bool {
    for index in text.indices where text[index] != UInt8(ascii: "'") { return isTrigger(text[index]) }
    return false
  }
}
