/// How a parameter has to be written.
enum ParameterForm {
  /// Anything but nothing.
  case text
  /// A short name: letters, digits, `.`, `_`, `-`, a letter or digit first.
  case shortName
  /// Registered by 360Giving; begins with `360G-`. Source: 360Giving, documentation/technical/identifiers.md.
  case grantPrefix
  /// `ocds-` and six small letters or digits. Source: OCDS, docs/schema/identifiers.md, OCID prefix.
  case ocidPrefix
  /// `http://` or `https://` and more.
  case webAddress
  /// A scheme, a colon and more.
  case uri
  /// `Z`, or hours and minutes from UTC. Source: RFC 3339, time-offset.
  case offset

  /// An example that people can follow.
  var example: String {
    switch self {
    case .text: "ID-CONTOH-1"
    case .shortName: "kipp-contoh-2021"
    case .grantPrefix: "360G-contoh"
    case .ocidPrefix: "ocds-a1b2c3"
    case .webAddress: "https://contoh.go.id/data"
    case .uri: "https://contoh.go.id, did:web:contoh.go.id"
    case .offset: "+07:00, +08:00, +09:00, Z"
    }
  }

  func holds(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch self {
    case .text: return !text.allSatisfy(\.isWhitespace)
    case .shortName: return Self.isShortName(bytes)
    case .grantPrefix: return text.hasPrefix("360G-") && Self.isShortName(Array(bytes.dropFirst(5)))
    case .ocidPrefix:
      return bytes.count == 11 && text.hasPrefix("ocds-")
        && bytes.dropFirst(5).allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    case .webAddress:
      let rest = text.hasPrefix("https://") ? bytes.dropFirst(8) : text.hasPrefix("http://") ? bytes.dropFirst(7) : []
      return rest.first.map { $0 != UInt8(ascii: "/") } == true && Self.isAddress(bytes)
    case .uri:
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 1, colon + 1 < bytes.count else { return false }
      return bytes[..<colon].allSatisfy(Self.isLetterOrDigit) && !(48...57).contains(bytes[0]) && Self.isAddress(bytes)
    case .offset: return text == "Z" || Self.isOffset(bytes)
    }
  }

  /// `±hh:mm`, as far as any clock on earth goes: from -12:00 to +14:00.
  private static func isOffset(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"), bytes[3] == UInt8(ascii: ":"),
      [1, 2, 4, 5].allSatisfy({ (48...57).contains(bytes[$0]) })
    else { return false }
    let hours = Int(bytes[1] - 48) * 10 + Int(bytes[2] - 48)
    let minutes = Int(bytes[4] - 48) * 10 + Int(bytes[5] - 48)
    return minutes < 60 && hours * 60 + minutes <= (bytes[0] == UInt8(ascii: "+") ? 14 : 12) * 60
  }

  private static func isShortName(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, isLetterOrDigit(first) else { return false }
    return bytes.count <= 80 && bytes.allSatisfy { isLetterOrDigit($0) || [45, 46, 95].contains($0) }
  }

  /// What RFC 3986 allows in an address: printing ASCII without spaces, quotes and brackets.
  private static func isAddress(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
