#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The elementary functions that statistics need; the standard library has none, and every platform's own are the same to the last bit
/// or two.
enum Elementary {
  static func exponential(_ x: Double) -> Double { exp(x) }
  static func logarithm(_ x: Double) -> Double { log(x) }
  /// ln(1 + x), to the last digit where x is small.
  static func logarithmOfOnePlus(_ x: Double) -> Double { log1p(x) }
  static func logGamma(_ x: Double) -> Double { lgamma(x) }
  static func complementaryError(_ x: Double) -> Double { erfc(x) }
}
