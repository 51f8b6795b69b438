import InovasiModel
public import InovasiValidation

/// What every `IdentityNumber` has to keep, as a suite that an implementation can be run against.
///
/// ```swift
/// @Test func postNumber() {
///   #expect(IdentityNumberCompatTest.failures(of: PostNumber.self, numbers: ["65111"]) == [])
/// }
/// ```
///
/// Bring numbers that are in order; made-up ones will do. The suite damages them, and adds texts that are no number at all. Nothing here
/// depends on a test library: a failure is a text.
public enum IdentityNumberCompatTest {
  /// What the number does not keep; empty when it keeps everything.
  ///
  /// - Parameters:
  ///   - type: the number.
  ///   - numbers: texts that can be read.
  public static func failures<Number: IdentityNumber>(of type: Number.Type, numbers: [String]) -> [String] {
    var failures: [String] = []
    for (place, text) in numbers.enumerated() where Number.parse(text, regions: nil).value == nil {
      failures.append("number \(place) cannot be read")
    }
    let damaged = numbers.flatMap { [String($0.dropLast()), $0 + "0", $0 + "x", "\u{0}" + $0, String($0.reversed())] }
    let strange = [
      "", " ", "-", "x", "{kind}", "\u{0}", "👩‍👩‍👧", "٣٥٧٣", "１２３４", String(repeating: "9", count: 10_000),
      String(repeating: "0", count: 16),
    ]
    for (what, texts) in [("number", numbers), ("damaged number", damaged), ("strange text", strange)] {
      for (place, text) in texts.enumerated() { failures += check(type, text).map { "\(what) \(place): \($0)" } }
    }
    return failures
  }

  private static func check<Number: IdentityNumber>(_ type: Number.Type, _ text: String) -> [String] {
    var failures: [String] = []
    let reading = Number.parse(text, regions: nil)
    let again = Number.parse(text, regions: nil)
    if again.value != reading.value || again.parts != reading.parts || again.findings != reading.findings {
      failures.append("two readings differ")
    }
    if Number.parse(text, regions: NoRegions()).value != reading.value {
      failures.append("a directory of regions changes the number")
    }
    if (reading.value == nil) != reading.findings.contains(where: { $0.severity == .error }) {
      failures.append("an error is found in a number, or none where there is no number")
    }
    for finding in reading.findings {
      let texts = [Language.indonesian, .english].flatMap { [finding.message(in: $0), finding.advice(in: $0)] }
      // A few characters are no number that could be anybody's.
      if text.count >= 5, (texts + [finding.value ?? ""]).contains(where: { $0.contains(text) }) {
        failures.append("\(finding.code) shows the number whole")
      }
      if !text.contains("{"), texts.contains(where: { $0.contains("{") }) {
        failures.append("\(finding.code) leaves a parameter open")
      }
    }
    return failures
  }
}

/// Knows no region, which is no reason to refuse a number.
private struct NoRegions: RegionDirectory {
  func region(_ code: RegionCode) -> Region? { nil }
  func regions(named name: String) -> [Region] { [] }
}
