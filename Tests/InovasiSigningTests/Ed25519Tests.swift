#if Signing
import Foundation
import InovasiExchange
import InovasiModel
import InovasiSigning
import InovasiTesting
import Testing

/// Ed25519 as RFC 8032 has it, and keys in the files that other tools write.
struct Ed25519Tests {
  /// RFC 8032, section 7.1: TEST 1, TEST 2, TEST 3, TEST SHA(abc).
  @Test(
    arguments: [
      (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
      ),
      (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
      ),
      (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
      ),
      (
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"
      ),
    ])
  func publishedVectors(secret: String, open: String, message: String, signature: String) throws {
    let key = try #require(Ed25519PrivateKey(seed: bytes(secret)))
    #expect(key.publicKey == bytes(open))
    #expect(Ed25519().isValid(bytes(signature), of: bytes(message), by: bytes(open)))
    #if os(Linux)
    // Apple's library mixes chance into its signatures.
    #expect(try key.signature(of: bytes(message)) == bytes(signature))
    #endif
  }

  @Test func theSeamIsKept() throws {
    #expect(try SignatureCompatTest.failures(of: Ed25519PrivateKey(), another: Ed25519PrivateKey(), by: Ed25519()) == [])
  }

  @Test func aKeyNeverShowsItself() throws {
    let secret = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    let key = try #require(Ed25519PrivateKey(seed: bytes(secret)))
    var dumped = ""
    dump(key, to: &dumped)
    for text in ["\(key)", String(reflecting: key), dumped] {
      #expect(text.contains("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="))
      #expect(!text.contains("nWGxne"))
      #expect(!text.lowercased().contains(secret.prefix(8)))
    }
  }

  /// RFC 8410, section 10.1 and 10.3: the public key of the private key there, in the form that OpenSSL writes too.
  @Test func keysInFilesAreTheStandardOnes() throws {
    try withFolder { folder in
      let private8410 =
        "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n"
      let public8410 =
        "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n"
      try TextFile.write(secret: Array(private8410.utf8), to: folder + "/rfc.key")
      let key = try KeyFile.privateKey(folder + "/rfc.key")
      try KeyFile.write(key, to: folder + "/own.key")
      try KeyFile.write(publicKey: key.publicKey, to: folder + "/own.pub")
      #expect(try String(contentsOfFile: folder + "/own.key", encoding: .utf8) == private8410)
      #expect(try String(contentsOfFile: folder + "/own.pub", encoding: .utf8) == public8410)
      #expect(try KeyFile.publicKey(folder + "/own.pub") == key.publicKey)
      let mode = try FileManager.default.attributesOfItem(atPath: folder + "/own.key")[.posixPermissions] as? Int
      #expect(mode == 0o600)
      // A secret is never written over, and one that others can read is no secret.
      #expect(throws: ExchangeError.self) { try KeyFile.write(Ed25519PrivateKey(), to: folder + "/own.key") }
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder + "/own.key")
      #expect(throws: ExchangeError.self) { try KeyFile.privateKey(folder + "/own.key") }
    }
  }

  /// Of a pair both are written or neither: a public key that is there proves what its owner has signed.
  @Test(arguments: ["own.key", "own.pub"])
  func noKeyIsOverwritten(there: String) throws {
    try withFolder { folder in
      let paths = (secret: folder + "/own.key", open: folder + "/own.pub")
      try TextFile.write(Array("old".utf8), to: "\(folder)/\(there)")
      let error = #expect(throws: ExchangeError.self) {
        try KeyFile.write(Ed25519PrivateKey(), to: paths.secret, publicTo: paths.open)
      }
      #expect(error?.finding.parameters["file"] == "\(folder)/\(there)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [there])
      #expect(try String(contentsOfFile: "\(folder)/\(there)", encoding: .utf8) == "old")
      let key = Ed25519PrivateKey()
      try KeyFile.write(key, to: folder + "/new.key", publicTo: folder + "/new.pub")
      #expect(try KeyFile.privateKey(folder + "/new.key").publicKey == key.publicKey)
      #expect(try KeyFile.publicKey(folder + "/new.pub") == key.publicKey)
      #expect(throws: ExchangeError.self) { try KeyFile.write(publicKey: key.publicKey, to: folder + "/new.pub") }
    }
  }

  @Test(
    arguments: [
      "", "-----BEGIN PRIVATE KEY-----\n", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
      "-----END PRIVATE KEY-----\n-----BEGIN PRIVATE KEY-----\n", "-----BEGIN PRIVATE KEY-----\n%%%\n-----END PRIVATE KEY-----\n",
      "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n",
      "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VuBCIEIMBF8S7zUco4bRrMiIuyTcSYU/rAVlNtE8SMYWphUatw\n-----END PRIVATE KEY-----\n",
    ])
  func whatIsNoPrivateKeyIsRefused(text: String) throws {
    try withFolder { folder in
      try TextFile.write(secret: Array(text.utf8), to: folder + "/a.key")
      #expect(throws: ExchangeError.self) { try KeyFile.privateKey(folder + "/a.key") }
    }
  }

  private func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0..<$0 + 2]), radix: 16) }
  }

  private func withFolder(_ work: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("keys-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder.path)
  }
}
#endif
