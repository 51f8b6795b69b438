import Foundation

/// The time of the work alone, where reading its input is not what is compared: an engine leaves it in `seconds.txt`.
enum WorkTime {
  static func write(_ seconds: Double, to folder: String) throws {
    try "\(seconds)\n".write(toFile: "\(folder)/seconds.txt", atomically: true, encoding: .utf8)
  }

  /// What the engine has left; `nil` where the whole process is the work.
  static func read(from folder: String) -> Double? {
    (try? String(contentsOfFile: "\(folder)/seconds.txt", encoding: .utf8)).flatMap { Double($0.dropLast()) }
  }
}
