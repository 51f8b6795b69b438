import Foundation
import Inovasi

/// Krippendorff's alpha of a panel's scores, for distances of intervals.
enum AlphaWork: Work {
  static let name = "alpha"

  static func run(_ folder: String, to output: String) throws {
    let ratings = try String(contentsOfFile: "\(folder)/ratings.csv", encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    }
    guard let table = RatingTable(ratings) else { return }
    var alpha = 0.0
    let taken = try ContinuousClock().measure { alpha = try KrippendorffAlpha.alpha(of: table, metric: .interval) }
    try WorkTime.write(taken.seconds, to: output)
    try "\(alpha)\n".write(toFile: "\(output)/alpha.txt", atomically: true, encoding: .utf8)
  }
}
