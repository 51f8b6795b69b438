/// A reference table as it stands in the source: one row a line, fields between bars, lists between semicolons.
struct TableText: Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  /// The rows, each with at least `count` fields; a field that a row leaves out is empty.
  func rows(fields count: Int) -> [[String]] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      var fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(\.trimmed)
      while fields.count < count { fields.append("") }
      return fields
    }
  }
}

extension String {
  /// The parts of a list between semicolons.
  var listItems: [String] { utf8.split(separator: UInt8(ascii: ";")).map(\.trimmed).filter { !$0.isEmpty } }
}

extension Substring.UTF8View {
  /// The text without the spaces around it.
  fileprivate var trimmed: String {
    let space = UInt8(ascii: " ")
    guard let first = firstIndex(where: { $0 != space }), let last = lastIndex(where: { $0 != space }) else { return "" }
    return String(Substring(self[first...last]))
  }
}
