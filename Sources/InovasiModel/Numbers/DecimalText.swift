/// Reads and writes decimal numbers as integers scaled by a power of ten, without a floating-point number in between.
package enum DecimalText {
  /// The integer that `text` stands for when multiplied by ten to the power of `places`.
  ///
  /// Leading and trailing spaces are skipped. Zeros past the last place are allowed, since they lose nothing.
  /// Complexity: O(*n*) in the length of the text.
  package static func integer(
    _ text: Span<UInt8>, places: Int, mark: UInt8 = UInt8(ascii: ".")
  ) throws(DecimalError) -> Int {
    var index = 0
    var end = text.count
    while index < end, isSpace(text[index]) { index += 1 }
    while end > index, isSpace(text[end - 1]) { end -= 1 }
    guard index < end else { throw .empty }

    let negative = text[index] == UInt8(ascii: "-")
    if negative || text[index] == UInt8(ascii: "+") { index += 1 }

    var value = 0
    var digits = 0
    var decimals: Int?
    while index < end {
      let byte = text[index]
      index += 1
      if byte == mark, decimals == nil {
        decimals = 0
        continue
      }
      guard byte &- 48 <= 9 else { throw .notANumber }
      digits += 1
      if let place = decimals {
        guard place < places else {
          guard byte == 48 else { throw .tooPrecise(places: places) }
          continue
        }
        decimals = place + 1
      }
      value = try shifted(value, adding: Int(byte &- 48))
    }
    guard digits > 0 else { throw .notANumber }
    for _ in (decimals ?? 0)..<places { value = try shifted(value, adding: 0) }
    return negative ? -value : value
  }

  /// `scaled` divided by ten to the power of `places`, 18 at most, with the zeros at its end left out.
  package static func text(_ scaled: Int, places: Int) -> String {
    let (whole, decimals) = scaled.magnitude.quotientAndRemainder(dividingBy: .powersOfTen[places])
    var bytes = ByteBuffer()
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(whole: whole, decimals: decimals, places: places)
    return bytes.text
  }

  private static func shifted(_ value: Int, adding digit: Int) throws(DecimalError) -> Int {
    let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
    let (sum, stillTooLarge) = product.addingReportingOverflow(digit)
    guard !tooLarge, !stillTooLarge else { throw .outOfRange }
    return sum
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
