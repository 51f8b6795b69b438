extension [[Double]] {
  /// The numbers times the least power of ten that makes all of them whole; as they are when six decimal places are not enough.
  ///
  /// Sums of whole numbers are exact, so that equal means are equal and what does not vary has no variance. None of the statistics that
  /// ask for this depends on the unit.
  var scaledToWhole: [[Double]] {
    scale: for scale in [1.0, 10, 100, 1_000, 10_000, 100_000, 1_000_000] {
      for value in joined() {
        let whole = (value * scale).rounded()
        // The division is exact to the last bit, as reading the decimal was.
        guard whole.magnitude < 0x1p48, whole / scale == value else { continue scale }
      }
      return map { $0.map { ($0 * scale).rounded() } }
    }
    return self
  }
}
