#if Spreadsheet
/// What a cell's number format makes of its number.
enum NumberFormatKind: UInt8 {
  case number, percentage, date

  /// The kind of a format that needs no code of its own (ECMA-376-1, 18.8.30); those of East Asian languages are dates too.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percentage
    case 14...22, 27...36, 45, 47, 50...58: self = .date
    default: self = .number
    }
  }

  /// The kind of a format code: a date when it shows a day, month, year, hour, minute or second, a percentage when it shows hundredths.
  ///
  /// Texts in quotes, letters behind a backslash, underscore or asterisk, colours, conditions and currencies in brackets do not count. A
  /// time that runs on (`[h]:mm`) is a length of time, and stays the number it is.
  init(code: String) {
    var (isDate, isPercentage) = (false, false)
    var scalars = code.unicodeScalars.makeIterator()
    scan: while let scalar = scalars.next() {
      switch scalar {
      case "\"": while let inner = scalars.next(), inner != "\"" {}
      case "\\", "_", "*": _ = scalars.next()
      case "[":
        var inside = ""
        while let inner = scalars.next(), inner != "]" { inside.unicodeScalars.append(inner) }
        if let first = inside.lowercased().first, "hms".contains(first), Set(inside.lowercased()).count == 1 {
          self = .number
          return
        }
      case ";": break scan
      case "d", "m", "y", "h", "s", "D", "M", "Y", "H", "S": isDate = true
      case "%": isPercentage = true
      // `General` holds none of these letters; `E+` is an exponent.
      default: break
      }
    }
    self = isDate ? .date : isPercentage ? .percentage : .number
  }
}
#endif
