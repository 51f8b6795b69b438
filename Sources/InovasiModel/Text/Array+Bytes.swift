extension [UInt8] {
  /// Appends the bytes of a span at once.
  ///
  /// The span's memory is lent for the one call that copies it, so that nothing points to it afterwards.
  package mutating func append(copying bytes: borrowing Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  /// Appends a text in UTF-8, as one run of bytes that nobody needs to hold meanwhile.
  package mutating func append(copying text: String) {
    // Only a text of another language's runtime lies in pieces.
    let copied: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if copied == nil { append(contentsOf: text.utf8) }
  }
}
