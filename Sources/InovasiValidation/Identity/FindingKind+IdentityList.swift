public import InovasiModel

extension FindingKind {
  /// Everything that there can be to say about an identity number or a code.
  public static let identityKinds: [FindingKind] = [
    .identityCharset, .identityLength, .identityRegionUnknown, .identityRegionRetired, .nikTemporary, .nikDay, .nikMonth,
    .nikDate, .nikSerial, .familyCardDate, .nipBirthDate, .nipAppointment, .nipGender, .nipOld, .npwpPlaceholder, .npwpOldFormat,
    .npwpChecksum, .regionFormat, .regionUnknown, .regionRetired, .regionReserved, .regionLooksBPS,
  ]
}
