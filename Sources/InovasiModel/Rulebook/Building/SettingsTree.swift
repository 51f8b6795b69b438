/// A settings file as it stands, before anything is made of it: what a rulebook that builds on another is put together from.
package indirect enum SettingsTree: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([SettingsTree])
  case object([String: SettingsTree])

  /// The value of a key; `nil` for anything that is no object.
  package subscript(key: String) -> SettingsTree? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The text, if it is one.
  package var text: String? { if case .text(let text) = self { text } else { nil } }

  /// What an element of a list goes by: its `id`, or the `kind` of a document.
  package var name: String? { self["id"]?.text ?? self["kind"]?.text }
}

extension SettingsTree: Codable {
  /// Reads anything; how deep it may be is for the decoder to limit.
  package init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: AnyKey.self) {
      var members: [String: SettingsTree] = [:]
      for key in container.allKeys { members[key.stringValue] = try container.decode(SettingsTree.self, forKey: key) }
      self = .object(members)
      return
    }
    if var container = try? decoder.unkeyedContainer() {
      var elements: [SettingsTree] = []
      while !container.isAtEnd { elements.append(try container.decode(SettingsTree.self)) }
      self = .list(elements)
      return
    }
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  /// Writes what was read.
  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.container(keyedBy: AnyKey.self)
      for (key, value) in members { try container.encode(value, forKey: AnyKey(stringValue: key)) }
    case .list(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .bool(let value): try encoder.encode(single: value)
    case .integer(let value): try encoder.encode(single: value)
    case .number(let value): try encoder.encode(single: value)
    case .text(let value): try encoder.encode(single: value)
    }
  }
}

extension Encoder {
  fileprivate func encode(single value: some Encodable) throws {
    var container = singleValueContainer()
    try container.encode(value)
  }
}
