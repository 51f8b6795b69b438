/// A text with `{parameters}`, taken apart once so that it can be filled many times.
package struct TextTemplate: Sendable {
  /// A name in braces, and where it stands, braces and all.
  private struct Place: Sendable {
    let name: String
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  private let places: [Place]

  /// Takes a text apart. A brace that is never closed is a letter like others.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var places: [Place] = []
    var start = 0
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      places.append(Place(name: String(decoding: bytes[(open + 1)..<close], as: UTF8.self), range: open..<(close + 1)))
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
      guard let value = parameters[places[number].name] else { continue }
      output.append(copying: bytes.extracting(start..<places[number].range.lowerBound))
      output.append(copying: value)
      start = places[number].range.upperBound
    }
    output.append(copying: bytes.extracting(start...))
  }
}
