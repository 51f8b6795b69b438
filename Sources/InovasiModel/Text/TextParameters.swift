/// What fills the `{parameters}` of texts: a few names, and what stands for each.
///
/// A list and not a dictionary, since most have two to five: comparing these takes less time than hashing one, and less room. The order in
/// which they were given does not matter.
///
/// ```swift
/// let parameters: TextParameters = ["entry": "I-001", "limit": "200"]
/// print(parameters["limit"] ?? "–")
/// ```
public struct TextParameters: Sendable {
  private var pairs: [(String, String)]

  /// Parameters by their names.
  public init(_ texts: [String: String] = [:]) { pairs = texts.map { ($0.key, $0.value) } }

  /// Whether there are none.
  public var isEmpty: Bool { pairs.isEmpty }

  /// Parameters by their names.
  public var dictionary: [String: String] { Dictionary(pairs) { first, _ in first } }

  /// What stands for a name; `nil` takes it out. Complexity: O(*n*), of few.
  public subscript(name: String) -> String? {
    get { pairs.first { $0.0 == name }?.1 }
    set {
      pairs.removeAll { $0.0 == name }
      if let newValue { pairs.append((name, newValue)) }
    }
  }

  /// These and others, of which those count that these have not.
  public func adding(_ others: TextParameters) -> TextParameters {
    var all = self
    for pair in others.pairs where self[pair.0] == nil { all.pairs.append(pair) }
    return all
  }

  /// These and a word that differs between the languages: the Indonesian one under its name, the English one under `name.en`.
  public func adding(_ name: String, _ word: LocalizedText) -> TextParameters {
    let own: TextParameters = [name: word.indonesian]
    return adding(word.english == word.indonesian ? own : own.adding([Self.englishName(of: name): word.english]))
  }

  /// Where the English word stands.
  static func englishName(of name: String) -> String { name + ".en" }

  /// In order of names.
  package var sorted: [(name: String, text: String)] { pairs.sorted { $0.0 < $1.0 }.map { (name: $0.0, text: $0.1) } }

  /// The same with identity numbers masked.
  var masked: TextParameters {
    // Nothing as short holds one.
    guard pairs.contains(where: { $0.1.utf8.count >= 16 }) else { return self }
    var masked = self
    for place in pairs.indices { masked.pairs[place].1 = Privacy.masked(pairs[place].1) }
    return masked
  }
}

extension TextParameters: ExpressibleByDictionaryLiteral {
  /// Parameters as they are written down; of two with one name the first counts.
  public init(dictionaryLiteral elements: (String, String)...) {
    pairs = elements
    for place in elements.indices.reversed() where pairs[..<place].contains(where: { $0.0 == elements[place].0 }) {
      pairs.remove(at: place)
    }
  }
}

extension TextParameters: Hashable {
  /// Whether both have the same names, and the same for each.
  public static func == (lhs: TextParameters, rhs: TextParameters) -> Bool {
    lhs.pairs.count == rhs.pairs.count && lhs.pairs.allSatisfy { rhs[$0.0] == $0.1 }
  }

  /// Hashes names and texts in order of names.
  public func hash(into hasher: inout Hasher) {
    for pair in sorted {
      hasher.combine(pair.name)
      hasher.combine(pair.text)
    }
  }
}

extension TextParameters: Codable {
  /// Reads an object of names and texts.
  public init(from decoder: any Decoder) throws { self.init(try [String: String](from: decoder)) }

  /// Writes an object of names and texts.
  public func encode(to encoder: any Encoder) throws { try dictionary.encode(to: encoder) }
}

extension TextParameters: CustomStringConvertible {
  /// The names and texts as a dictionary shows them, in order.
  public var description: String {
    isEmpty ? "[:]" : "[" + sorted.map { "\"\($0.name)\": \"\($0.text)\"" }.joined(separator: ", ") + "]"
  }
}
