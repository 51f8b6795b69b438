public import InovasiModel

/// What kind of number or code to read.
public enum IdentityKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Nomor Induk Kependudukan.
  case nik
  /// Nomor Kartu Keluarga.
  case kk
  /// Nomor Induk Pegawai.
  case nip
  /// Nomor Pokok Wajib Pajak.
  case npwp
  /// Kode wilayah Kemendagri.
  case region
  /// Kode bidang urusan.
  case affair
  /// Kode wilayah BPS.
  case bps
  /// Nomor Identitas Tempat Kegiatan Usaha.
  case nitku
  /// Nomor akta pencatatan sipil.
  case akta
  /// Nomor surat keputusan.
  case sk
  /// Nomor telepon.
  case phone
  /// Kode pos.
  case postal
  /// Alamat surel pemerintah.
  case email
}

/// What there is to say of a number, without the number itself; ``IdentityReading`` has that.
public struct IdentityReport: Hashable, Sendable, Codable {
  /// What it was read as.
  public let kind: IdentityKind
  /// Whether it is possible; not that it was issued, nor to whom: that cannot be confirmed here.
  public let isPossible: Bool
  /// What the digits stand for.
  public let parts: [IdentityPart]
  /// What there is to say, in order.
  public let findings: [Finding]
}

/// Checks a single identity number or code.
public enum IdentityCheck {
  /// Says whether a text can be a number of this kind, and what its parts stand for.
  ///
  /// - Parameters:
  ///   - text: the number as it was written.
  ///   - kind: what it should be.
  ///   - regions: the regions that there are; without them, codes of regions are not looked up.
  ///   - affairs: the affairs that there are, likewise.
  public static func report(
    on text: String, as kind: IdentityKind, regions: (any RegionDirectory)? = nil,
    affairs: (any AffairDirectory)? = nil
  ) -> IdentityReport {
    switch kind {
    case .nik: make(.nik, NIK.parse(text, regions: regions))
    case .kk: make(.kk, FamilyCardNumber.parse(text, regions: regions))
    case .nip: make(.nip, NIP.parse(text, regions: regions))
    case .npwp: make(.npwp, NPWP.parse(text, regions: regions))
    case .region: region(text, regions)
    case .affair: affair(text, affairs)
    case .bps: make(.bps, StatisticsRegionCode.parse(text))
    case .nitku: make(.nitku, NITKU.parse(text, regions: regions))
    case .akta: make(.akta, CertificateNumber.parse(text, regions: regions))
    case .sk: make(.sk, DecreeNumber.parse(text))
    case .phone: make(.phone, PhoneNumber.parse(text))
    case .postal: make(.postal, PostalCode.parse(text))
    case .email: make(.email, GovernmentAddress.parse(text))
    }
  }

  /// The same as ``report(on:as:regions:affairs:)``, under its former name.
  @available(*, deprecated, renamed: "report(on:as:regions:affairs:)")
  public static func read(
    _ text: String, as kind: IdentityKind, regions: (any RegionDirectory)? = nil, affairs: (any AffairDirectory)? = nil
  ) -> IdentityReport {
    report(on: text, as: kind, regions: regions, affairs: affairs)
  }

  private static func make<Value>(_ kind: IdentityKind, _ reading: IdentityReading<Value>) -> IdentityReport {
    make(kind, reading.parts, reading.findings)
  }

  private static func make(_ kind: IdentityKind, _ parts: [IdentityPart], _ findings: [Finding]) -> IdentityReport {
    IdentityReport(
      kind: kind, isPossible: !findings.contains { $0.severity == .error }, parts: parts, findings: findings)
  }

  private static func region(_ text: String, _ regions: (any RegionDirectory)?) -> IdentityReport {
    let trimmed = text.trimmedForReading
    let label = LocalizedText(id: "Wilayah", en: "Region")
    guard let code = RegionCode(trimmed) else {
      let digits = trimmed.utf8.filter { (48...57).contains($0) }
      let isReserved = [4, 6, 10].contains(digits.count) && Array(digits[2..<4]) == [55, 48]
      let kind: FindingKind =
        isReserved ? .regionReserved : digits.count == 7 && trimmed.utf8.count == 7 ? .regionLooksBPS : .regionFormat
      return IdentityReport(kind: .region, isPossible: false, parts: [], findings: [finding(kind, trimmed)])
    }
    guard let regions else { return make(.region, [IdentityPart(label: label, value: code.rawValue)], []) }
    func part(_ region: Region) -> IdentityPart { IdentityPart(label: label, value: "\(region.name) (\(region.id))") }
    guard let region = regions.region(code) else {
      // Few lists go further down than regencies and cities, so that a district or village which is in none may well be one.
      let above = sequence(first: code, next: \.parent).dropFirst().first { $0.level == .regency }
      guard let regency = above.flatMap(regions.region) else {
        return make(.region, [], [finding(.regionUnknown, code.rawValue)])
      }
      return make(.region, [part(regency)], [finding(.regionUnknown, code.rawValue, severity: .warning)])
    }
    return make(.region, [part(region)], region.isRetired ? [finding(.regionRetired, code.rawValue, region.successor)] : [])
  }

  private static func affair(_ text: String, _ affairs: (any AffairDirectory)?) -> IdentityReport {
    guard let affairs else { return make(.affair, [], []) }
    guard let affair = Affair.ID(text).flatMap(affairs.affair) else {
      let similar = affairs.suggestions(for: text).map(\.id.rawValue)
      return make(
        .affair, [],
        [
          Finding(
            .affairUnknown, about: .competition, path: "affair", value: text,
            parameters: [
              "id": text, "path": "affair", "similar": similar.isEmpty ? "–" : similar.joined(separator: ", "),
            ])
        ])
    }
    return make(
      .affair, [IdentityPart(label: LocalizedText(id: "Urusan", en: "Affair"), value: affair.name)], [])
  }

  private static func finding(
    _ kind: FindingKind, _ code: String, _ successor: RegionCode? = nil, severity: Severity? = nil
  ) -> Finding {
    Finding(
      kind, about: .competition, path: "region", value: code,
      parameters: ["code": code, "successor": successor?.rawValue ?? "–"], severity: severity)
  }
}
