/// A small generator of random numbers that gives the same ones for the same seed, on every machine and in every version.
///
/// Good enough to draw samples with; not for secrets. Source: G. Steele, D. Lea and C. Flood, "Fast Splittable Pseudorandom Number
/// Generators" (2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that begins at this seed.
  public init(seed: UInt64) { state = seed }

  /// The next number, each of 2⁶⁴ as likely.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
