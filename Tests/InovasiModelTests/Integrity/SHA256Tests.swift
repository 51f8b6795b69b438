import InovasiModel
import Testing

struct SHA256Tests {
  /// NIST, Cryptographic Standards and Guidelines, example values for FIPS 180-4; the empty message from the CAVP byte vectors.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func publishedVectors(message: String, hash: String) {
    #expect(SHA256.hex(of: message.utf8) == hash)
  }

  @Test func piecesMakeNoDifference() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for cut in [0, 1, 55, 56, 63, 64, 65, 128, 300] {
      var hash = SHA256()
      hash.update(bytes[..<cut])
      _ = hash.digest
      hash.update(bytes[cut...])
      #expect(hash.hex == SHA256.hex(of: bytes), "\(cut)")
    }
  }

  /// However the bytes are split, and whether or not they lie in one buffer, the hash is that of all of them.
  @Test(arguments: 0..<20) func anySplitGivesTheSameHash(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let bytes = (0..<next(1_000)).map { _ in UInt8(next(256)) }
    let whole = SHA256.hex(of: bytes)
    var hash = SHA256()
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(next(150))
      if next(2) == 0 { hash.update(piece) } else { hash.update(AnySequence(piece)) }
      rest.removeFirst(piece.count)
    }
    #expect(hash.hex == whole)
  }

  /// RFC 4231, test cases 1, 2, 3 and 6.
  @Test(
    arguments: [
      (
        [UInt8](repeating: 0x0B, count: 20), Array("Hi There".utf8),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        [UInt8](repeating: 0xAA, count: 20), [UInt8](repeating: 0xDD, count: 50),
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
      ),
      (
        [UInt8](repeating: 0xAA, count: 131), Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
    ])
  func publishedKeyedVectors(key: [UInt8], message: [UInt8], hash: String) {
    let bytes = SHA256.keyed(by: key, of: message)
    #expect(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == hash)
  }

  @Test func everyBitCounts() {
    let bytes = (0..<70).map { UInt8($0) }
    var seen: Set = [SHA256.hex(of: bytes)]
    for index in bytes.indices {
      for bit in 0..<8 {
        var other = bytes
        other[index] ^= 1 << bit
        seen.insert(SHA256.hex(of: other))
      }
    }
    #expect(seen.count == 70 * 8 + 1)
  }
}
