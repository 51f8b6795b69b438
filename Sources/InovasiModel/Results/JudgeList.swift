/// Judges in order: up to three side by side, as most panels have them, and more in a list.
///
/// A ranking has one for each stage of each entry; a list of its own for each would take as long to make as the score that it stands beside.
package struct JudgeList: Hashable, Sendable {
  @usableFromInline let form: Form

  /// What is said in one form is said in no other.
  @usableFromInline
  enum Form: Hashable, Sendable {
    case one(Judge.ID)
    case two(Judge.ID, Judge.ID)
    case three(Judge.ID, Judge.ID, Judge.ID)
    /// None, or more than three.
    case list([Judge.ID])
  }

  /// One judge.
  package init(_ judge: Judge.ID) { form = .one(judge) }

  /// Two judges.
  package init(_ first: Judge.ID, _ second: Judge.ID) { form = .two(first, second) }

  /// Three judges.
  package init(_ first: Judge.ID, _ second: Judge.ID, _ third: Judge.ID) { form = .three(first, second, third) }

  /// These judges.
  package init(_ judges: [Judge.ID]) {
    form =
      switch judges.count {
      case 1: .one(judges[0])
      case 2: .two(judges[0], judges[1])
      case 3: .three(judges[0], judges[1], judges[2])
      default: .list(judges)
      }
  }

  /// How many they are. Inlined: a call would have all of them copied for it.
  @inlinable package var count: Int {
    switch form {
    case .one: 1
    case .two: 2
    case .three: 3
    case .list(let judges): judges.count
    }
  }

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
