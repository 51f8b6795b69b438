import InovasiModel

/// A value of a JSON5 text, and where it stands.
struct JSON5Value {
  /// What a value is.
  indirect enum Content {
    case null
    case truth(Bool)
    /// A number as it is written, without a plus sign.
    case number(String)
    case text(String)
    case list([JSON5Value])
    case object([JSON5Member])
  }

  let content: Content
  /// The byte at which it begins.
  let start: Int
}

/// A key of an object with its value.
struct JSON5Member {
  let key: String
  /// The byte at which the key begins.
  let start: Int
  let value: JSON5Value
}

extension JSON5Value {
  /// The member of a key, if this is an object that has it.
  func member(_ key: String) -> JSON5Member? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }
  }

  /// Where the last part of a key path stands that there is: a key in an object, an element in a list.
  ///
  /// Complexity: O(*n*) in the members of the objects on the way.
  func start(of path: [any CodingKey]) -> Int {
    var value = self
    var start = value.start
    for key in path {
      if let member = value.member(key.stringValue) {
        (value, start) = (member.value, member.start)
      } else if case .list(let elements) = value.content, let index = key.intValue, elements.indices.contains(index) {
        value = elements[index]
        start = value.start
      } else {
        return start
      }
    }
    return start
  }

  /// The value as it would be written, for a message; long ones end early.
  var shown: String {
    switch content {
    case .null: "null"
    case .truth(let truth): "\(truth)"
    case .number(let digits): digits
    case .text(let text): text.count > 60 ? "\"\(text.prefix(60))…\"" : "\"\(text)\""
    case .list: "[…]"
    case .object: "{…}"
    }
  }

  /// A tree as it stands, of which nobody knows where it stood.
  init(_ tree: SettingsTree) {
    start = 0
    content =
      switch tree {
      case .null: .null
      case .bool(let truth): .truth(truth)
      case .integer(let number): .number("\(number)")
      case .number(let number): .number("\(number)")
      case .text(let text): .text(text)
      case .list(let elements): .list(elements.map(JSON5Value.init))
      case .object(let members):
        .object(members.sorted { $0.key < $1.key }.map { JSON5Member(key: $0.key, start: 0, value: JSON5Value($0.value)) })
      }
  }
}
