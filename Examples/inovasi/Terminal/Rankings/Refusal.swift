#if CommandLine
import Inovasi

/// A method that could not be used, with the reason.
struct Refusal {
  let method: String
  let finding: Finding
}

/// A finding as a program reads it.
struct FindingDocument: Encodable {
  let code: String
  let severity: String
  let file: String?
  let line: Int?
  let column: Int?
  let message: String

  init(_ finding: Finding, _ language: Language) {
    code = finding.code
    severity = finding.severity.rawValue
    file = finding.location?.file
    line = finding.location?.line
    column = finding.location?.column
    message = finding.message(in: language)
  }
}

/// A method that could not be used, as a program reads it.
struct RefusalDocument: Encodable {
  let method: String
  let code: String
  let message: String

  init(_ refusal: Refusal, _ language: Language) {
    method = refusal.method
    code = refusal.finding.code
    message = refusal.finding.message(in: language)
  }
}

extension Terminal {
  /// Prints beside the results what there is to say about the file, and which methods could not be used.
  func noteRanking(_ findings: [Finding], _ refusals: [Refusal]) {
    for finding in findings + refusals.map(\.finding) {
      let place = finding.location.map { "\($0): " } ?? ""
      note(
        LocalizedText(id: "{text}", en: "{text}"),
        ["text": "\(place)\(finding.code): \(finding.message(in: language)) \(finding.advice(in: language))"])
    }
  }
}

extension Double {
  /// The number without the last bits of a `Double`, in which machines may differ.
  var steady: Double {
    guard magnitude < 1_000 else { return self }
    let rounded = (self * 1e12).rounded() / 1e12
    return rounded == 0 ? 0 : rounded
  }

  /// The number with six decimal places, for people.
  var text: String {
    guard magnitude < 1e12 else { return "\(self)" }
    let millionths = Int((self * 1e6).rounded())
    let digits = String(millionths.magnitude)
    let padded = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    return (millionths < 0 ? "-" : "") + padded.dropLast(6) + "." + padded.suffix(6)
  }
}

extension Fraction {
  /// The number for a program.
  var number: Double { Double(numerator) / Double(denominator) }

  /// The rank for people: `2`, `2.5`.
  var text: String { decimal(places: 4) }
}
#endif
