import Foundation
import Inovasi

/// Entries for sixty judges, three each: the assignment of least cost.
enum AssignmentWork: Work {
  static let name = "assignment"

  static func run(_ folder: String, to output: String) throws {
    let count = try AssignmentWorkload.count(in: folder)
    let request = try AssignmentWorkload(entries: count).request()
    var cost = 0
    let taken = try ContinuousClock().measure { cost = try Assigner().plan(request).cost }
    try WorkTime.write(taken.seconds, to: output)
    try "\(cost)\n".write(toFile: "\(output)/cost.txt", atomically: true, encoding: .utf8)
  }
}
