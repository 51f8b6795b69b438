/// The Secure Hash Algorithm with 256 bits: a number made of bytes that changes when any of them does.
///
/// ```swift
/// print(SHA256.hex(of: Array("abc".utf8)).prefix(8))   // ba7816bf
/// ```
///
/// It is ours because the core depends on nothing, and integrity needs no more than this. It is for integrity only: it does not
/// guard secrets, and takes no care of timing. Source: NIST FIPS 180-4, section 6.2.
///
/// Complexity: O(*n*) in the number of bytes; memory for one block of 64 bytes, however many are given. Whole blocks are read where
/// they lie, without a copy, when the bytes are an array's or another contiguous buffer's.
///
/// The unsafe code is two loops over buffers that are borrowed for one call: every index is a constant below 64, or below the count
/// that came with the buffer.
public struct SHA256: Sendable {
  private var state = State()
  /// What is left over of a block that is not full yet: at most 63 bytes.
  private var rest: [UInt8] = []
  private var count: UInt64 = 0

  /// The hash of nothing yet.
  public init() {}

  /// Takes more bytes; in how many pieces they come makes no difference.
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { take($0) }
    if isDone == nil { Array(bytes).withUnsafeBufferPointer { take($0) } }
  }

  /// The 32 bytes of the hash of everything that was given; more may be given afterwards.
  public var digest: [UInt8] {
    var last = self
    // FIPS 180-4, 5.1.1: a one, zeros up to eight bytes before the end of a block, the number of bits.
    let zeros = (119 - Int(count % 64)) % 64
    last.update([0x80] + [UInt8](repeating: 0, count: zeros))
    last.update((0..<8).map { UInt8(truncatingIfNeeded: (count &* 8) >> (56 - 8 * UInt64($0))) })
    return last.state.words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
  }

  /// ``digest`` in 64 lower-case hexadecimal digits.
  public var hex: String {
    digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The hash of these bytes in 64 lower-case hexadecimal digits.
  public static func hex(of bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hex
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    count &+= UInt64(bytes.count)
    var start = 0
    if !rest.isEmpty {
      start = min(64 - rest.count, bytes.count)
      rest += bytes[..<start]
      guard rest.count == 64 else { return }
      rest.withUnsafeBufferPointer { state.compress($0, from: 0, blocks: 1) }
      rest.removeAll(keepingCapacity: true)
    }
    let blocks = (bytes.count - start) / 64
    state.compress(bytes, from: start, blocks: blocks)
    rest += bytes[(start + 64 * blocks)...]
  }
}

/// The eight words that blocks are worked into.
private struct State {
  // FIPS 180-4, 5.3.3: the fractional parts of the square roots of the first eight primes.
  private var (a, b, c, d): Quarter = (0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a)
  private var (e, f, g, h): Quarter = (0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  private typealias Quarter = (UInt32, UInt32, UInt32, UInt32)

  var words: [UInt32] { [a, b, c, d, e, f, g, h] }

  /// FIPS 180-4, 6.2.2, for so many blocks of 64 bytes.
  mutating func compress(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, blocks: Int) {
    guard blocks > 0 else { return }
    rounds.withUnsafeBufferPointer { rounds in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
        for block in 0..<blocks {
          Self.schedule(bytes, from: start + 64 * block, into: words)
          add(words, rounds)
        }
      }
    }
  }

  @inline(__always)
  private static func schedule(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into words: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      let place = start + 4 * index
      let (high, low) = (UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16, UInt32(bytes[place + 2]) << 8)
      words[index] = high | low | UInt32(bytes[place + 3])
    }
    for index in 16..<64 {
      let (near, far) = (words[index - 15], words[index - 2])
      let small0 = near.turned(7) ^ near.turned(18) ^ near >> 3
      let small1 = far.turned(17) ^ far.turned(19) ^ far >> 10
      words[index] = words[index - 16] &+ small0 &+ words[index - 7] &+ small1
    }
  }

  /// The 64 rounds. Eight at a time, the words trade their names instead of their places.
  @inline(__always)
  private mutating func add(_ words: UnsafeMutableBufferPointer<UInt32>, _ rounds: UnsafeBufferPointer<UInt32>) {
    var (a, b, c, d) = (a, b, c, d)
    var (e, f, g, h) = (e, f, g, h)
    var index = 0
    while index < 64 {
      Self.round(a, b, c, &d, e, f, g, &h, words[index] &+ rounds[index])
      Self.round(h, a, b, &c, d, e, f, &g, words[index + 1] &+ rounds[index + 1])
      Self.round(g, h, a, &b, c, d, e, &f, words[index + 2] &+ rounds[index + 2])
      Self.round(f, g, h, &a, b, c, d, &e, words[index + 3] &+ rounds[index + 3])
      Self.round(e, f, g, &h, a, b, c, &d, words[index + 4] &+ rounds[index + 4])
      Self.round(d, e, f, &g, h, a, b, &c, words[index + 5] &+ rounds[index + 5])
      Self.round(c, d, e, &f, g, h, a, &b, words[index + 6] &+ rounds[index + 6])
      Self.round(b, c, d, &e, f, g, h, &a, words[index + 7] &+ rounds[index + 7])
      index += 8
    }
    self.a &+= a
    self.b &+= b
    self.c &+= c
    self.d &+= d
    self.e &+= e
    self.f &+= f
    self.g &+= g
    self.h &+= h
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ word: UInt32
  ) {
    let big1 = e.turned(6) ^ e.turned(11) ^ e.turned(25)
    // Ch and Maj in the forms with the fewest operations.
    let first = h &+ big1 &+ (g ^ (e & (f ^ g))) &+ word
    let big0 = a.turned(2) ^ a.turned(13) ^ a.turned(22)
    d &+= first
    h = first &+ big0 &+ ((a & b) | (c & (a | b)))
  }
}

/// The fractional parts of the cube roots of the first 64 primes: FIPS 180-4, 4.2.2.
private let rounds: [UInt32] = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
  0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
  0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
  0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
  0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
  0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
  0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]

extension UInt32 {
  @inline(__always)
  fileprivate func turned(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}
