/// JSON that can stand in a page: whatever a text holds, it cannot end the element around it.
struct JSONText: Sendable {
  indirect enum Value {
    case text(String)
    case number(String)
    case list([Value])
    case object([(String, Value)])
  }

  private(set) var text = ""

  init(_ value: Value) { write(value) }

  private mutating func write(_ value: Value) {
    switch value {
    case .text(let text): string(text)
    case .number(let digits): text += digits
    case .list(let values):
      text += "["
      for (position, value) in values.enumerated() {
        if position > 0 { text += "," }
        write(value)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (position, (name, value)) in members.enumerated() {
        if position > 0 { text += "," }
        string(name)
        text += ":"
        write(value)
      }
      text += "}"
    }
  }

  private mutating func string(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "<", ">", "&", "'", "\u{2028}", "\u{2029}": escape(scalar)
      default:
        if scalar.properties.generalCategory == .control { escape(scalar) } else { text.unicodeScalars.append(scalar) }
      }
    }
    text += "\""
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
