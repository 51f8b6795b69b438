public import InovasiModel

/// An Indonesian telephone number: a mobile (`0812…`), a fixed line (`(0341) 751535`), a free or a short number.
///
/// Shapes after the metadata of libphonenumber 9.0.43; whether a number is in use cannot be told.
public struct PhoneNumber: Hashable, Sendable {
  /// What kind of line it is.
  public enum Line: String, Hashable, Sendable, Codable {
    /// Seluler.
    case mobile
    /// Tetap.
    case fixed
    /// Bebas pulsa: 0800.
    case tollFree
    /// UAN: 1500xxx.
    case universal
    /// 110, 112, 119 and their like.
    case short
  }

  /// What kind of line it is.
  public let line: Line

  /// Reads a number, with or without the country's code.
  public static func parse(_ text: String) -> IdentityReading<PhoneNumber> {
    let trimmed = text.trimmedForReading
    var digits = trimmed.utf8.filter { (0x30...0x39).contains($0) }
    let isClean = trimmed.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E].contains($0) }
    let isInternational = trimmed.utf8.first == 0x2B
    if isInternational || digits.starts(with: [0x36, 0x32]) && digits.count > 9 {
      guard digits.starts(with: [0x36, 0x32]) else { return .refused(.phoneInvalid, "phone", trimmed) }
      digits = [0x30] + digits.dropFirst(2)
    }
    guard isClean, let line = line(String(decoding: digits, as: UTF8.self)) else {
      return .refused(.phoneInvalid, "phone", trimmed)
    }
    return IdentityReading(
      value: PhoneNumber(line: line),
      parts: [IdentityPart(label: LocalizedText(id: "Jenis", en: "Kind"), value: line.rawValue, words: line.name)], findings: [])
  }

  private static func line(_ digits: String) -> Line? {
    let count = digits.utf8.count
    let second = digits.utf8.dropFirst(2).first
    if ["110", "112", "113", "115", "118", "119", "129"].contains(digits) { return .short }
    if digits.hasPrefix("1500"), count == 7 { return .universal }
    if digits.hasPrefix("0800"), (9...11).contains(count) { return .tollFree }
    // Mobile: 8, then 1 to 9 but 4, and 7 to 10 digits more.
    if digits.hasPrefix("08"), let second, second != 0x30, second != 0x34, (10...13).contains(count) { return .mobile }
    if digits.hasPrefix("0"), let area = digits.utf8.dropFirst().first, (0x32...0x39).contains(area), area != 0x38,
      (8...12).contains(count)
    {
      return .fixed
    }
    return nil
  }
}

extension PhoneNumber.Line {
  /// The kind in words.
  public var name: LocalizedText {
    switch self {
    case .mobile: LocalizedText(id: "seluler", en: "mobile")
    case .fixed: LocalizedText(id: "telepon tetap", en: "fixed line")
    case .tollFree: LocalizedText(id: "bebas pulsa", en: "toll-free")
    case .universal: LocalizedText(id: "nomor akses universal (UAN)", en: "universal access number (UAN)")
    case .short: LocalizedText(id: "nomor singkat", en: "short number")
    }
  }
}
