import InovasiModel

extension IdentityReading {
  /// A text that cannot be what it was read as.
  static func refused(_ kind: FindingKind, _ path: String, _ value: String, position: Int = 1) -> IdentityReading {
    IdentityReading(
      value: nil, parts: [],
      findings: [
        Finding(
          kind, about: .competition, path: path, value: value.isEmpty ? nil : String(value.prefix(100)),
          parameters: ["position": "\(position)"])
      ])
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmedForReading: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Whether there is something, and all of it is digits 0 to 9.
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
