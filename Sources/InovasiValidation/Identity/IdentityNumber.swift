public import InovasiModel

/// An identity number that can be taken apart: NIK, nomor KK, NIP, NPWP.
///
/// Reading can show that a number is impossible. It can never confirm one: only the authority that issued it can.
/// `IdentityNumberCompatTest` in InovasiTesting tries an implementation.
///
/// ```swift
/// extension FindingKind {
///   static let postNumberLength = FindingKind(
///     code: "POST_LENGTH", severity: .error,
///     message: LocalizedText(id: "Nomor pos berisi {length} angka, seharusnya 5.", en: "A post number of {length} digits; it has 5."),
///     advice: LocalizedText(id: "Periksa nomornya.", en: "Check the number."))
/// }
///
/// struct PostNumber: IdentityNumber {
///   let digits: String
///
///   static func parse(_ text: String, regions: (any RegionDirectory)?) -> IdentityReading<PostNumber> {
///     guard text.count == 5 else {
///       let finding = Finding(.postNumberLength, about: .competition, path: "post", parameters: ["length": "\(text.count)"])
///       return IdentityReading(value: nil, parts: [], findings: [finding])
///     }
///     return IdentityReading(value: PostNumber(digits: text), parts: [], findings: [])
///   }
/// }
/// ```
public protocol IdentityNumber: Hashable, Sendable {
  /// Reads a number; what is wrong with it comes back as findings, which never show it whole.
  static func parse(_ text: String, regions: (any RegionDirectory)?) -> IdentityReading<Self>
}

/// What reading an identity number came to.
public struct IdentityReading<Value: Sendable>: Sendable {
  /// The number; `nil` when its structure is impossible.
  public let value: Value?
  /// What the digits stand for.
  public let parts: [IdentityPart]
  /// What there is to say, in order.
  public let findings: [Finding]

  /// What reading came to, for a number of one's own.
  ///
  /// - Parameters:
  ///   - value: the number; `nil` when its structure is impossible, which one of the findings then says as an error.
  ///   - parts: what the digits stand for, in their order.
  ///   - findings: what there is to say, in order; they mask identity numbers in their texts.
  public init(value: Value?, parts: [IdentityPart], findings: [Finding]) {
    self.value = value
    self.parts = parts
    self.findings = findings
  }
}

/// One part of an identity number and what it stands for.
public struct IdentityPart: Hashable, Sendable, Codable {
  /// What the part is.
  public let label: LocalizedText
  /// What it says: the same in every language.
  public let value: String
  /// The same in words, where the value is a name for programs or an abbreviation of one language.
  public let words: LocalizedText?

  /// A part.
  public init(label: LocalizedText, value: String, words: LocalizedText? = nil) {
    self.label = label
    self.value = value
    self.words = words
  }

  /// What it says to a person.
  public func text(in language: Language) -> String { words?[language] ?? value }
}

extension IdentityPart {
  /// The sex as documents abbreviate it: L for laki-laki, P for perempuan.
  init(_ label: LocalizedText, isFemale: Bool) {
    self.init(
      label: label, value: isFemale ? "P" : "L",
      words: isFemale ? LocalizedText(id: "P", en: "female") : LocalizedText(id: "L", en: "male"))
  }
}

/// The digits of a number, with the separators that people write between them left out.
struct Digits {
  let digits: [Int]
  let isClean: Bool
  private(set) var findings: [Finding] = []
  private let path: String
  /// The character of the text as it was given at which each digit stands, counted from 1.
  private let positions: [Int]

  init(_ text: String, _ path: String) {
    self.path = path
    var digits: [Int] = []
    var positions: [Int] = []
    var firstFault: Int?
    for (offset, character) in text.enumerated() {
      switch character {
      case "0"..."9" where character.isASCII:
        digits.append(Int(character.asciiValue ?? 48) - 48)
        positions.append(offset + 1)
      case " ", "-", ".": continue
      default: if firstFault == nil { firstFault = offset + 1 }
      }
    }
    self.digits = digits
    self.positions = positions
    isClean = firstFault == nil
    if let firstFault { append(.identityCharset, firstFault) }
  }

  func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }

  func text(_ range: Range<Int>) -> String { digits[range].map(String.init).joined() }

  /// Reports a fault at a digit, counted from 1; its place is told by the character of the text as it was given.
  mutating func report(_ kind: FindingKind, at digit: Int, _ parameters: TextParameters = [:]) {
    append(kind, positions.indices.contains(digit - 1) ? positions[digit - 1] : digit, parameters)
  }

  private mutating func append(_ kind: FindingKind, _ position: Int, _ parameters: TextParameters = [:]) {
    findings.append(
      Finding(
        kind, about: .competition, path: path,
        parameters: parameters.adding(["kind": path.uppercased(), "position": "\(position)"])))
  }

  var isImpossible: Bool { findings.contains { $0.severity == .error } }

  /// The region of the first digits: district, else regency. A region that is not known never refuses.
  mutating func region(_ regions: (any RegionDirectory)?) -> IdentityPart {
    let label = LocalizedText(id: "Wilayah pendaftaran", en: "Region of registration")
    let code = text(0..<6)
    guard let regions else { return IdentityPart(label: label, value: code) }
    if let region = RegionCode(code).flatMap(regions.region) ?? RegionCode(code.prefix(4)).flatMap(regions.region) {
      if region.isRetired { report(.identityRegionRetired, at: 1, ["code": region.id.rawValue]) }
      return IdentityPart(label: label, value: "\(region.name) (\(region.id))")
    }
    report(.identityRegionUnknown, at: 1, ["code": String(code.prefix(4))])
    return IdentityPart(label: label, value: code)
  }
}
