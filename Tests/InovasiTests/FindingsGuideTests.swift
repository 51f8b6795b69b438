import Foundation
import Inovasi
import Testing

/// The guide to findings says what the code says.
struct FindingsGuideTests {
  @Test func everyKindOfTheStandardRulesIsInTheGuide() throws {
    let guide = try Folders.text(Folders.root.appendingPathComponent("Documentation/Findings.md"))
    for kind in RuleSet.standard.kinds {
      let row = guide.components(separatedBy: "\n").first { $0.contains("| `\(kind.code)` |") }
      #expect(row?.contains(kind.severity.rawValue) == true, "\(kind.code) \(kind.severity)")
    }
  }
}
