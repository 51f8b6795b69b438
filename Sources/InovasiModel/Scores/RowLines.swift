/// The line of its file that each row of a table came from, as runs of lines that follow one another.
///
/// A file that is read from its beginning to its end is one run, but for the rows that were left out.
///
/// Rows of several files, as where mended rows stand beside those of their table, know which of them each came from.
///
/// Memory: 16 bytes a run.
struct RowLines: Hashable, Sendable {
  private struct Run: Hashable, Sendable {
    /// The number of its first row.
    let row: Int
    /// The line of its first row; 0 when its rows came from no file.
    let line: Int
  }

  private struct File: Hashable, Sendable {
    /// The number of its first row.
    let row: Int
    /// What it is called; `nil` for the file of the table.
    let name: String?
  }

  private var runs: [Run] = []
  private var files: [File] = []
  private(set) var count = 0

  /// Says which file the rows come from that are added from now on; `nil` for that of the table.
  mutating func begin(file name: String?) {
    guard files.last?.name != name else { return }
    files.append(File(row: count, name: name))
  }

  /// The file of a row; `nil` for that of the table. Complexity: O(*f*) for *f* files.
  func file(ofRow row: Int) -> String? { files.last { $0.row <= row }?.name }

  /// Adds a row; its line is 0 when it came from no file.
  mutating func append(_ line: Int) { append(from: line, count: 1) }

  /// Adds rows on lines that follow one another.
  mutating func append(from line: Int, count rows: Int) {
    if next != line { runs.append(Run(row: count, line: line)) }
    count += rows
  }

  /// The line that a row has which goes on with the last run.
  private var next: Int? { runs.last.map { self.line(of: count, in: $0) } }

  private func line(of row: Int, in run: Run) -> Int { run.line == 0 ? 0 : run.line + row - run.row }

  /// The line of a row. Complexity: O(log *r*) for *r* runs.
  subscript(row: Int) -> Int {
    let next = runs.partitioningIndex { $0.row > row }
    return next > 0 ? line(of: row, in: runs[next - 1]) : 0
  }
}
