import Foundation

/// Numbers as the table shows them: three digits are more than a run repeats.
enum Figures {
  static func time(_ seconds: Double) -> String {
    switch seconds {
    case ..<0.001: String(format: "%.1f µs", seconds * 1e6)
    case ..<0.1: String(format: "%.1f ms", seconds * 1e3)
    case ..<10: String(format: "%.2f s", seconds)
    default: String(format: "%.1f s", seconds)
    }
  }

  static func memory(_ bytes: Int) -> String {
    bytes < 10 << 30 ? "\((bytes + 1 << 19) >> 20) MiB" : String(format: "%.1f GiB", Double(bytes) / 1_073_741_824)
  }

  static func ratio(_ ratio: Double?) -> String { ratio.map { String(format: "%.2f", $0) } ?? "" }
}
