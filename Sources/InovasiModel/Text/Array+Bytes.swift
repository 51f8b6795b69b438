extension [UInt8] {
  /// Appends the bytes of a span at once.
  ///
  /// The span's memory is lent for the one call that copies it, so that nothing points to it afterwards.
  package mutating func append(copying bytes: borrowing Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
