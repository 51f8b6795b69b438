extension SHA256 {
  /// The hash of a message that nobody can compute without the key: HMAC with SHA-256.
  ///
  /// Source: RFC 2104, section 2; vectors in RFC 4231. It takes no care of timing.
  public static func keyed(by key: some Collection<UInt8>, of message: some Sequence<UInt8>) -> [UInt8] {
    var block = key.count > 64 ? digest(of: key) : Array(key)
    block += [UInt8](repeating: 0, count: 64 - block.count)
    return digest(of: block.map { $0 ^ 0x5C } + digest(of: block.map { $0 ^ 0x36 } + Array(message)))
  }

  private static func digest(of bytes: some Sequence<UInt8>) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.digest
  }
}
