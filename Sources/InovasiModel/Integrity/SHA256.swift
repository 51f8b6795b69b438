/// The Secure Hash Algorithm with 256 bits: a number made of bytes that changes when any of them does.
///
/// ```swift
/// print(SHA256.hex(of: Array("abc".utf8)).prefix(8))   // ba7816bf
/// ```
///
/// It is ours because the core depends on nothing, and integrity needs no more than this. It is for integrity only: it does not
/// guard secrets, and takes no care of timing. Source: NIST FIPS 180-4, section 6.2.
///
/// Complexity: O(*n*) in the number of bytes; memory for one block of 64 bytes, however many are given.
public struct SHA256: Sendable {
  private var state = SHA256.start
  private var block: [UInt8] = []
  private var count: UInt64 = 0

  /// The hash of nothing yet.
  public init() { block.reserveCapacity(64) }

  /// Takes more bytes; in how many pieces they come makes no difference.
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      block.append(byte)
      count &+= 1
      if block.count == 64 { compress() }
    }
  }

  /// The 32 bytes of the hash of everything that was given; more may be given afterwards.
  public var digest: [UInt8] {
    var last = self
    last.update([0x80])
    while last.block.count != 56 { last.update([0]) }
    last.update((0..<8).map { UInt8(truncatingIfNeeded: (count &* 8) >> (56 - 8 * UInt64($0))) })
    return last.state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
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

  /// FIPS 180-4, 6.2.2.
  private mutating func compress() {
    var words = [UInt32](repeating: 0, count: 64)
    for index in 0..<16 {
      words[index] = block[4 * index..<4 * index + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (near, far) = (words[index - 15], words[index - 2])
      let small0 = near.turned(7) ^ near.turned(18) ^ near >> 3
      let small1 = far.turned(17) ^ far.turned(19) ^ far >> 10
      words[index] = words[index - 16] &+ small0 &+ words[index - 7] &+ small1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let big1 = e.turned(6) ^ e.turned(11) ^ e.turned(25)
      let first = h &+ big1 &+ ((e & f) ^ (~e & g)) &+ Self.rounds[index] &+ words[index]
      let big0 = a.turned(2) ^ a.turned(13) ^ a.turned(22)
      let second = big0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    block.removeAll(keepingCapacity: true)
  }

  /// The fractional parts of the square roots of the first eight primes: FIPS 180-4, 5.3.3.
  private static let start: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The fractional parts of the cube roots of the first 64 primes: FIPS 180-4, 4.2.2.
  private static let rounds: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

extension UInt32 {
  fileprivate func turned(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}
