/// A hash of bytes that come a few at a time. They are taken in eight at once, since a multiplication for each byte would have to
/// wait for the one before.
struct FoldedHash {
  private var state: UInt64 = 0
  /// The bytes that have not been taken in, the first of them lowest, with zeros behind them.
  private var word: UInt64 = 0
  private var count = 0

  /// Takes the next bytes, none of them zero.
  ///
  /// - Parameters:
  ///   - bytes: the first of them lowest, with zeros behind them.
  ///   - more: how many they are, from 0 to 8.
  @inline(__always)
  mutating func add(_ bytes: UInt64, count more: Int) {
    word |= bytes &<< UInt64(truncatingIfNeeded: count &* 8)
    count &+= more
    if count >= 8 {
      state = (state ^ word).mixed
      count &-= 8
      // The bytes for which there was no room. `>>` and not `&>>`: a shift by 64, where there was room for all, has to make zero.
      word = bytes >> UInt64(truncatingIfNeeded: (more &- count) &* 8)
    }
  }

  /// The hash of all bytes.
  var value: UInt64 { (state ^ word).mixed }
}

/// The letters and digits of up to eight bytes of ASCII, side by side and in lower case.
struct FoldedBytes {
  /// The first of them lowest, with zeros behind them.
  private(set) var bytes: UInt64
  /// How many they are.
  private(set) var count: Int

  /// Finds out of all bytes at once which are letters or digits, and then closes the gap of each other byte; most words have one,
  /// a space.
  ///
  /// - Parameters:
  ///   - word: the bytes, the first of them lowest, with zeros behind them; of those that are no ASCII nothing is known afterwards.
  ///   - length: how many they are.
  @inline(__always)
  init(_ word: UInt64, count length: Int) {
    let isLetter = Self.places(of: word | 0x2020_2020_2020_2020, from: 0x61, through: 0x7A)
    let isKept = isLetter | Self.places(of: word, from: 0x30, through: 0x39)
    let there: UInt64 = length < 8 ? 1 &<< UInt64(truncatingIfNeeded: length &* 8) &- 1 : .max
    bytes = word | isLetter &>> 2
    count = length
    var isDropped = ~isKept & 0x8080_8080_8080_8080 & there
    while isDropped != 0 {
      let bits = UInt64(truncatingIfNeeded: isDropped.trailingZeroBitCount & ~7)
      let before: UInt64 = 1 &<< bits &- 1
      bytes = bytes & before | (bytes &>> 8) & ~before
      isDropped = (isDropped &>> 8) & ~before
      count &-= 1
    }
  }

  /// The top bit of each of eight bytes of ASCII that lies within two.
  @inline(__always)
  private static func places(of word: UInt64, from least: UInt8, through most: UInt8) -> UInt64 {
    // Sums of seven bits each, so that no byte's carry reaches the next.
    let ones: UInt64 = 0x0101_0101_0101_0101
    let isNotBelow = word &+ ones &* UInt64(0x80 - least)
    let isAbove = word &+ ones &* UInt64(0x7F - most)
    return isNotBelow & ~isAbove & 0x8080_8080_8080_8080
  }
}
