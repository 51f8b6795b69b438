public import InovasiModel

extension IdentityCheck {
  /// What a NIK and other facts about the same person have to say about one another.
  ///
  /// Nothing here refuses a person: a NIK stays when a birth date or a sex is corrected. The one error is a family card with the number of
  /// a person, which no office issues. A number that cannot be read says nothing; ``report(on:as:regions:affairs:)`` does.
  ///
  /// - Parameters:
  ///   - nik: the NIK.
  ///   - birthDate: the birth date as it was given.
  ///   - isFemale: the sex as it was given.
  ///   - familyCard: the number of the family card.
  ///   - date: the day from which the future is told; no clock is asked.
  public static func compare(
    nik: String, birthDate: CalendarDate? = nil, isFemale: Bool? = nil, familyCard: String? = nil,
    asOf date: CalendarDate? = nil
  ) -> [Finding] {
    var findings: [Finding] = []
    func report(_ kind: FindingKind, _ path: String) {
      findings.append(Finding(kind, about: .competition, path: path, parameters: ["kind": "NIK"]))
    }
    if let familyCard {
      let (first, second) = (Digits(nik, "nik"), Digits(familyCard, "kk"))
      if first.digits.count == 16, first.digits == second.digits { report(.familyCardEqualsNIK, "kk") }
    }
    guard let number = NIK.parse(nik, regions: nil).value, !number.birthDates.isEmpty else { return findings }
    if let date, number.birthDates.allSatisfy({ $0 > date }) { report(.nikDateFuture, "nik") }
    if let birthDate, !number.birthDates.contains(birthDate) { report(.nikBirthDateMismatch, "nik") }
    if let isFemale, isFemale != number.isFemale { report(.nikSexMismatch, "nik") }
    return findings
  }
}
