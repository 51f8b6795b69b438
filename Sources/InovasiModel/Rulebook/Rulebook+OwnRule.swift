extension Rulebook {
  /// A rule that the rulebook states itself, as an expression over an entry's fields. See `Documentation/OwnRules.md`.
  public struct OwnRule: Hashable, Sendable, Codable {
    /// The stable code of its findings: `KOTA_BATAS_ANGGARAN`.
    public let code: String
    /// How much a finding weighs.
    public var severity: Severity
    /// To which entries it applies; all of them when `nil`.
    public var when: String?
    /// What must hold.
    public var require: String
    /// What is wrong when it does not, with `{parameters}`.
    public var message: LocalizedText
    /// What to do about it, with `{parameters}`.
    public var advice: LocalizedText
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A rule; `nil` when the code is not in capitals, digits and underscores, from 3 to 64 of them, a letter first.
    public init?(
      code: String, severity: Severity = .error, when: String? = nil, require: String, message: LocalizedText,
      advice: LocalizedText, basis: LegalBasis
    ) {
      guard Self.isCode(code) else { return nil }
      self.code = code
      self.severity = severity
      self.when = when
      self.require = require
      self.message = message
      self.advice = advice
      self.basis = basis
    }

    private static func isCode(_ text: String) -> Bool {
      let bytes = Array(text.utf8)
      guard (3...64).contains(bytes.count), let first = bytes.first, (0x41...0x5A).contains(first) else { return false }
      return bytes.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case code, severity, when, require, message, advice, basis
    }

    /// Reads a rule; an error unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      let code = try container.decode(String.self, forKey: .code)
      guard Self.isCode(code) else {
        throw DecodingError.unreadable(
          LocalizedText(
            id: "kode terdiri atas 3 sampai 64 huruf kapital, angka, dan garis bawah, diawali huruf.",
            en: "a code has 3 to 64 capitals, digits and underscores, a letter first."), forKey: .code, in: container)
      }
      self.code = code
      severity = try container.decodeIfPresent(Severity.self, forKey: .severity) ?? .error
      when = try container.decodeIfPresent(String.self, forKey: .when)
      require = try container.decode(String.self, forKey: .require)
      message = try container.decode(LocalizedText.self, forKey: .message)
      advice = try container.decode(LocalizedText.self, forKey: .advice)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
