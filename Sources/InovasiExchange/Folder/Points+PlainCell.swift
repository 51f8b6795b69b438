import InovasiModel

extension Points {
  /// Points as most sheets have them, digits with or without a decimal point; `nil` for anything that wants a second look: a sign, a
  /// space, a comma, three decimals that could be thousands, more than eight characters.
  init?(plain cell: PlainCell) {
    guard var rest = cell.word, !cell.range.isEmpty else { return nil }
    var value = 0
    var decimals = -1
    for place in 0..<(cell.end &- cell.start) {
      let digit = UInt8(truncatingIfNeeded: rest) &- 48
      rest &>>= 8
      if digit <= 9 {
        value = value &* 10 &+ Int(digit)
        if decimals >= 0 { decimals &+= 1 }
      } else {
        guard digit == 0x2E &- 48, decimals < 0, place > 0 else { return nil }
        decimals = 0
      }
    }
    switch decimals {
    case -1: self.init(tenThousandths: value &* 10_000)
    case 1: self.init(tenThousandths: value &* 1_000)
    case 2: self.init(tenThousandths: value &* 100)
    case 4: self.init(tenThousandths: value)
    default: return nil
    }
  }

  /// The ten-thousandths as a column of a table of scores holds them; `nil` for more than it holds.
  var fourBytes: Int32? { Int32(exactly: tenThousandths) }
}
