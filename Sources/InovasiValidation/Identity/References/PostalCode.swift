import InovasiModel

/// A postal code (kode pos): five digits, the first not 0.
public struct PostalCode: Hashable, Sendable {
  /// The digits.
  public let rawValue: String

  /// Reads a code; whether it is in use is for the post to say.
  public static func parse(_ text: String) -> IdentityReading<PostalCode> {
    let trimmed = text.trimmedForReading
    guard trimmed.utf8.count == 5, trimmed.isDigits, trimmed.utf8.first != 0x30 else {
      return .refused(.postalFormat, "postal", trimmed)
    }
    return IdentityReading(value: PostalCode(rawValue: trimmed), parts: [], findings: [])
  }
}
