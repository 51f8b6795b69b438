import Foundation
import Inovasi

/// Texts of which one in fifty nearly repeats another: which pairs?
enum NearDuplicateWork: Work {
  static let name = "near-duplicates"

  static func run(_ folder: String, to output: String) throws {
    let texts = try String(contentsOfFile: "\(folder)/texts.txt", encoding: .utf8).split(separator: "\n").map(String.init)
    guard let threshold = Weight(percent: 70),
      let rule = Rulebook.NearDuplicates(threshold: threshold, basis: .assumption("benchmark"))
    else { return }
    var pairs: [NearDuplicateSearch.Pair] = []
    let taken = ContinuousClock().measure { pairs = NearDuplicateSearch(rule).pairs(among: texts) }
    try WorkTime.write(taken.seconds, to: output)
    try pairs.map { "\($0.first) \($0.second)\n" }.sorted().joined()
      .write(toFile: "\(output)/pairs.txt", atomically: true, encoding: .utf8)
  }
}
