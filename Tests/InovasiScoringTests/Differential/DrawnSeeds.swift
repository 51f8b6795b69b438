#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// How many competitions are drawn: enough to meet every pair of features, in a few seconds of an unoptimised build.
///
/// `INOVASI_DRAWN=20000` draws so many instead, and `INOVASI_DRAWN_FROM` says where to begin, so that one seed can be run alone.
enum DrawnSeeds {
  static let count = number("INOVASI_DRAWN") ?? 240
  static let first = number("INOVASI_DRAWN_FROM") ?? 1

  /// Tests run side by side, each on some of the seeds.
  static let shards = Array(0..<min(count, 7))

  static func seeds(of shard: Int) -> StrideTo<UInt64> {
    stride(from: UInt64(first + shard), to: UInt64(first + count), by: shards.count)
  }

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
  }
}
