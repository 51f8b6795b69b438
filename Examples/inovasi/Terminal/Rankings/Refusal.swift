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
#endif
