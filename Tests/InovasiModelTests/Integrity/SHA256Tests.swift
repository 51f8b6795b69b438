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
