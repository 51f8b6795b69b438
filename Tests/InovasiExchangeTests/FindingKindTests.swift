import InovasiExchange
import InovasiModel
import Testing

struct FindingKindTests {
  static let kinds: [FindingKind] = [
    .fileMissing, .fileNotRegular, .fileUnreadable, .fileUnwritable, .fileEmpty, .fileBinary, .fileTooLarge, .rowTooLong,
    .tooManyColumns, .rulebookNotFound, .columnMissing, .columnDuplicate, .columnUnknown, .rowCellCount, .rowQuote, .textEncoding,
    .rowWithoutIdentifier, .dateFormat, .dateInvalid, .cellInvalid, .scoreMissing, .scoreNotANumber, .scoreTooPrecise,
    .scoresTooMany, .fieldTooLong,
    .rowNotAnObject,
  ]

  @Test func codesAreDistinct() {
    #expect(Set(Self.kinds.map(\.code)).count == Self.kinds.count)
  }

  @Test(arguments: kinds)
  func bothLanguagesSayTheSame(kind: FindingKind) {
    for text in [kind.message, kind.advice] {
      #expect(!text.indonesian.isEmpty && !text.english.isEmpty)
      #expect(parameters(text.indonesian) == parameters(text.english))
      #expect(parameters(text.english).isDisjoint(with: ["line"]))
    }
    #expect(kind.code.allSatisfy { $0.isUppercase || $0 == "_" })
  }

  private func parameters(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map { String($0.prefix { $0 != "|" }) } }
    )
  }
}
