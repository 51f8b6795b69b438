public import InovasiModel

/// A taxpayer number (Nomor Pokok Wajib Pajak) of 15 digits, or of 16 since PMK 112/2022.
public struct NPWP: IdentityNumber {
  /// How many digits it has.
  public let length: Int

  /// Reads a taxpayer number. A check digit that does not fit only warns: real numbers are known to fail it.
  public static func parse(_ text: String, regions: (any RegionDirectory)?) -> IdentityReading<NPWP> {
    var digits = Digits(text, "npwp")
    guard digits.isClean else { return IdentityReading(value: nil, parts: [], findings: digits.findings) }
    let count = digits.digits.count
    guard count == 15 || count == 16 else {
      digits.report(.identityLength, at: 1, ["length": "\(count)", "needed": "15/16"])
      return IdentityReading(value: nil, parts: [], findings: digits.findings)
    }
    let isResident = count == 16 && digits.digits[0] != 0
    if digits.digits.allSatisfy({ $0 == 0 }) {
      digits.report(.npwpPlaceholder, at: 1)
    } else if isResident {
      let nik = NIK.parse(text, regions: regions)
      return IdentityReading(value: nik.value == nil ? nil : NPWP(length: 16), parts: nik.parts, findings: nik.findings)
    } else {
      if count == 15 { digits.report(.npwpOldFormat, at: 1) }
      let body = digits.digits.suffix(15).prefix(9)
      let sum = body.enumerated().reduce(0) { sum, item in
        let doubled = item.element * (item.offset.isMultiple(of: 2) ? 1 : 2)
        return sum + doubled / 10 + doubled % 10
      }
      if !sum.isMultiple(of: 10) { digits.report(.npwpChecksum, at: count - 6) }
    }
    return IdentityReading(
      value: digits.isImpossible ? nil : NPWP(length: count), parts: [], findings: digits.findings)
  }
}
