public import InovasiModel

/// An identity number that can be taken apart: NIK, nomor KK, NIP, NPWP.
///
/// Reading can show that a number is impossible. It can never confirm one: only the authority that issued it can.
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
}

/// One part of an identity number and what it stands for.
public struct IdentityPart: Hashable, Sendable, Codable {
  /// What the part is.
  public let label: LocalizedText
  /// What it says.
  public let value: String

  /// A part.
  public init(label: LocalizedText, value: String) {
    self.label = label
    self.value = value
  }
}

/// The digits of a number, with the separators that people write between them left out.
struct Digits {
  let digits: [Int]
  let isClean: Bool
  private(set) var findings: [Finding] = []
  private let path: String

  init(_ text: String, _ path: String) {
    self.path = path
    var digits: [Int] = []
    var isClean = true
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits.append(Int(byte) - 48)
      case 0x20, 0x2D, 0x2E: continue
      default: isClean = false
      }
    }
    self.digits = digits
    self.isClean = isClean
    if !isClean { report(.identityCharset, at: 1) }
  }

  func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }

  func text(_ range: Range<Int>) -> String { digits[range].map(String.init).joined() }

  mutating func report(_ kind: FindingKind, at position: Int, _ parameters: [String: String] = [:]) {
    findings.append(
      Finding(
        kind, about: .competition, path: path,
        parameters: parameters.merging(["kind": path.uppercased(), "position": "\(position)"]) { own, _ in own }))
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
