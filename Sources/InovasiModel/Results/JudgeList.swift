/// Judges in order: up to three side by side, as most panels have them, and more in a list.
///
/// A ranking has one for each stage of each entry; a list of its own for each would take as long to make as the score that it stands beside.
package struct JudgeList: Hashable, Sendable {
  private let form: Form

  /// What is said in one form is said in no other.
  private enum Form: Hashable, Sendable {
    case one(Judge.ID)
    case two(Judge.ID, Judge.ID)
    case three(Judge.ID, Judge.ID, Judge.ID)
    /// None, or more than three.
    case list([Judge.ID])
  }

  /// These judges.
  package init(_ judges: [Judge.ID]) { self.init(Array(judges.indices), of: judges) }

  /// Some of these judges, by their numbers.
  package init(_ numbers: [Int], of judges: [Judge.ID]) {
    form =
      switch numbers.count {
      case 1: .one(judges[numbers[0]])
      case 2: .two(judges[numbers[0]], judges[numbers[1]])
      case 3: .three(judges[numbers[0]], judges[numbers[1]], judges[numbers[2]])
      default: .list(numbers.map { judges[$0] })
      }
  }

  /// How many they are.
  package var count: Int {
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
