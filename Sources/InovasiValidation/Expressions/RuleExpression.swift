public import InovasiModel

/// A condition on an entry, written in a rulebook: `words(section('dampak')) >= 50 and started <= date('2021-01-01')`.
///
/// The language is small and total: every expression that is read comes to an end, changes nothing, and says yes, no or unknown. What is
/// blank is missing and never zero. See `Documentation/OwnRules.md` for the grammar.
public struct RuleExpression: Sendable {
  /// The text as it was written.
  public let text: String

  /// The sections whose text it asks for, each once, in the order in which they are named.
  public let sections: [Rulebook.Section.ID]

  private let node: ExpressionNode

  /// Reads an expression and checks that it compares what can be compared.
  ///
  /// - Throws: an error with the character at which reading stopped, for a text that is longer than 10,000 characters, nested more than
  ///   64 deep, or is no condition.
  public init(_ text: String) throws(ExpressionError) {
    var parser = try ExpressionParser(text)
    node = try parser.parse()
    try ExpressionLogic.expect(.truth, node)
    sections = parser.sections
    self.text = text
  }

  /// Whether the condition holds for an entry. Complexity: O(*n*) in the length of the expression and of the texts it reads.
  public func evaluate(_ entry: Entry, closingDate: CalendarDate? = nil) -> Truth {
    switch node.evaluate(ExpressionScope(entry: entry, closingDate: closingDate)) {
    case .truth(let value): value ? .yes : .no
    default: .unknown
    }
  }
}
