extension Decoder {
  /// Reads a number or a text at this place and hands its shortest decimal form on.
  ///
  /// A JSON decoder gives a number as a `Double`; its shortest description is the decimal that stood in the file for
  /// up to 15 digits, so nothing is rounded on the way.
  package func decimal<Value>(_ read: (String) throws(DecimalError) -> Value) throws -> Value {
    let container = try singleValueContainer()
    let text: String
    if let whole = try? container.decode(Int.self) {
      text = String(whole)
    } else if let number = try? container.decode(Double.self) {
      text = number.description
    } else {
      text = try container.decode(String.self)
    }
    do {
      return try read(text)
    } catch {
      let reason = error.reason
      throw DecodingError.unreadable(
        LocalizedText(id: "\"{text}\": \(reason.indonesian).", en: "\"{text}\": \(reason.english)."), ["text": text],
        at: codingPath)
    }
  }
}

extension DecimalError {
  /// The reason for whoever wrote the number, without a full stop.
  fileprivate var reason: LocalizedText {
    switch self {
    case .empty: LocalizedText(id: "tidak ada bilangan", en: description)
    case .notANumber: LocalizedText(id: "bukan bilangan desimal", en: description)
    case .tooPrecise(let places): LocalizedText(id: "lebih dari \(places) angka di belakang koma", en: description)
    case .outOfRange: LocalizedText(id: "terlalu besar", en: description)
    }
  }
}

extension Encoder {
  /// Writes a decimal text as a number where a `Double` gives the same text back, else as the text itself.
  package func encode(decimal text: String) throws {
    var container = singleValueContainer()
    if let whole = Int(text) {
      try container.encode(whole)
    } else if let number = Double(text), number.description == text {
      try container.encode(number)
    } else {
      try container.encode(text)
    }
  }
}
