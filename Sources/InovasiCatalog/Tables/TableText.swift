/// A reference table as it stands in the source: one row a line, fields between bars, lists between semicolons.
struct TableText: Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  /// The rows, each with at least `count` fields; a field that a row leaves out is empty.
  func rows(fields count: Int) -> [[String]] {
    text.split(separator: "\n").map { line in
      var fields = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
      while fields.count < count { fields.append("") }
      return fields
    }
  }
}

extension String {
  /// The parts of a list between semicolons.
  var listItems: [String] { split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty } }

  /// The text without the spaces around it.
  var trimmed: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[first...last])
  }
}
