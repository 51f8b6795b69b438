/// A text with `{parameters}`, taken apart once so that it can be filled many times.
///
/// Of a parameter that is a word and no name, an English text has the one whose name ends in `.en`, where there is one: `kind.en`.
///
/// `{count|row|rows}` is the first word where the parameter is 1, and the second otherwise: `{count} {count|row|rows}`. Indonesian needs none.
package struct TextTemplate: Sendable {
  /// A name in braces, and where it stands, braces and all.
  private struct Place: Sendable {
    let name: String
    /// The name under which the language has a word of its own.
    let ownName: String?
    let range: Range<Int>
    /// What stands for 1, and for any other number, in the place of the number itself.
    let forms: (one: String, other: String)?

    init(_ content: String, _ range: Range<Int>, _ language: Language) {
      let parts = content.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      name = parts.count == 3 ? parts[0] : content
      ownName = language == .english ? TextParameters.englishName(of: name) : nil
      forms = parts.count == 3 ? (parts[1], parts[2]) : nil
      self.range = range
    }
  }

  private let bytes: [UInt8]
  private let places: [Place]

  /// Takes a text apart. A brace that is never closed is a letter like others.
  package init(_ text: String, in language: Language = .indonesian) {
    let bytes = Array(text.utf8)
    var places: [Place] = []
    var start = 0
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      places.append(Place(String(decoding: bytes[(open + 1)..<close], as: UTF8.self), open..<(close + 1), language))
      start = close + 1
    }
    self.bytes = bytes
    self.places = places
  }

  /// A text that was filled in before, and stays as it is.
  package init(filled text: String) {
    bytes = Array(text.utf8)
    places = []
  }

  /// The text with each `{name}` replaced by the parameter of that name.
  ///
  /// A name without a parameter stays as it is, so that a slip is seen. Replacements are not searched again.
  package func text(filling parameters: TextParameters) -> String {
    var filled = ByteBuffer()
    append(filling: parameters, to: &filled)
    return filled.text
  }

  /// Appends what ``text(filling:)`` says.
  package func append(filling parameters: TextParameters, to output: inout ByteBuffer) {
    var start = 0
    let bytes = bytes.span
    // By number: a place would be held once more for each filling.
    for number in places.indices {
      guard let value = places[number].ownName.flatMap({ parameters[$0] }) ?? parameters[places[number].name] else { continue }
      output.append(copying: bytes.extracting(start..<places[number].range.lowerBound))
      output.append(copying: places[number].forms.map { value == "1" ? $0.one : $0.other } ?? value)
      start = places[number].range.upperBound
    }
    output.append(copying: bytes.extracting(start...))
  }
}
