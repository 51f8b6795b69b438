extension UInt64 {
  /// An integer every bit of which depends on every bit of this one, to hash by: the golden ratio's multiplier (D. Knuth, TAOCP 3, 6.4), the
  /// upper half of the product brought to the lower.
  @inlinable
  @inline(__always)
  package var mixed: UInt64 {
    let product = multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
