import InovasiModel

/// An e-mail address of government (surel dinas): under `go.id`, or a village's under `desa.id`.
///
/// Since Permenkominfo 5/2015 the suffix is not obligatory, so that another address is only pointed out.
public struct GovernmentAddress: Hashable, Sendable {
  /// What stands after the @, in lower case.
  public let domain: String

  /// Reads an address.
  public static func parse(_ text: String) -> IdentityReading<GovernmentAddress> {
    let trimmed = text.trimmedForReading
    let halves = trimmed.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, halves[0].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      return .refused(.emailFormat, "email", "")
    }
    let domain = halves[1].lowercased()
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, domain.utf8.count <= 253, labels.allSatisfy(\.isLabel) else {
      return .refused(.emailFormat, "email", domain, position: halves[0].count + 2)
    }
    let isGovernment = labels.count >= 3 && (domain.hasSuffix(".go.id") || domain.hasSuffix(".desa.id"))
    let finding = Finding(.emailNotGovernment, about: .competition, path: "email", parameters: ["domain": domain])
    return IdentityReading(
      value: GovernmentAddress(domain: domain),
      parts: [IdentityPart(label: LocalizedText(id: "Domain", en: "Domain"), value: domain)],
      findings: isGovernment ? [] : [finding])
  }
}

extension Substring {
  fileprivate var isLabel: Bool {
    let bytes = Array(utf8)
    return (1...63).contains(bytes.count) && bytes.first != 0x2D && bytes.last != 0x2D
      && bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
