/// Judges in order: up to three side by side, as most panels have them, and more in a list.
///
/// A ranking has one for each stage of each entry; a list of its own for each would take as long to make as the score that it stands beside.
package struct JudgeList: Hashable, Sendable {
  private let form: Form
  /// How many they are, beside them: whoever only counts would have all of them copied.
  @usableFromInline let size: Int32

  /// What is said in one form is said in no other.
  private enum Form: Hashable, Sendable {
    case one(Judge.ID)
    case two(Judge.ID, Judge.ID)
    case three(Judge.ID, Judge.ID, Judge.ID)
    /// None, or more than three.
    case list([Judge.ID])
  }

  /// One judge.
  package init(_ judge: Judge.ID) { self.init(.one(judge), 1) }

  /// Two judges.
  package init(_ first: Judge.ID, _ second: Judge.ID) { self.init(.two(first, second), 2) }

  /// Three judges.
  package init(_ first: Judge.ID, _ second: Judge.ID, _ third: Judge.ID) { self.init(.three(first, second, third), 3) }

  /// These judges.
  package init(_ judges: [Judge.ID]) {
    switch judges.count {
    case 1: self.init(judges[0])
    case 2: self.init(judges[0], judges[1])
    case 3: self.init(judges[0], judges[1], judges[2])
    default: self.init(.list(judges), judges.count)
    }
  }

  private init(_ form: Form, _ size: Int) {
    self.form = form
    self.size = Int32(size)
  }

  /// How many they are.
  @inlinable package var count: Int { Int(size) }

  /// The judges as a list of their own. Complexity: O(*n*).
  package var judges: [Judge.ID] {
    switch form {
    case .one(let judge): [judge]
    case .two(let first, let second): [first, second]
    case .three(let first, let second, let third): [first, second, third]
    case .list(let judges): judges
    }
  }
}

extension JudgeList: Codable {
  /// Reads a list.
  package init(from decoder: any Decoder) throws { self.init(try [Judge.ID](from: decoder)) }

  /// Writes a list.
  package func encode(to encoder: any Encoder) throws { try judges.encode(to: encoder) }
}
