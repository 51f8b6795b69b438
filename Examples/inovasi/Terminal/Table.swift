#if CommandLine
import Inovasi

/// A table to print: for people aligned, for programs as CSV or JSON under its plain names.
struct Table {
  struct Column {
    /// What the cells of a column hold.
    enum Kind {
      case text, number
      /// `true` or `false`, as a program reads it; yes or no in the language of people.
      case truth
    }

    let name: String
    let heading: String
    let kind: Kind

    static func text(_ name: String, _ heading: String) -> Column { Column(name: name, heading: heading, kind: .text) }

    static func number(_ name: String, _ heading: String) -> Column { Column(name: name, heading: heading, kind: .number) }

    static func truth(_ name: String, _ heading: String) -> Column { Column(name: name, heading: heading, kind: .truth) }
  }

  let columns: [Column]
  let rows: [[String]]
  let styles: [TextTable.Style]

  /// A table; rows without a style of their own are plain.
  init(_ columns: [Column], _ rows: [[String]], styles: [TextTable.Style] = []) {
    self.columns = columns
    self.rows = rows
    self.styles = styles
  }

  /// The table in the form that the terminal is asked for.
  func text(for terminal: Terminal) throws(EvaluationError) -> String {
    do {
      switch terminal.format {
      case .text: return aligned(for: terminal)
      case .csv:
        var sink = CSVSink()
        try write(into: &sink)
        return sink.text
      case .json:
        var sink = JSONSink()
        try write(into: &sink)
        return sink.text
      }
    } catch {
      throw .reading(error)
    }
  }

  private func aligned(for terminal: Terminal) -> String {
    let isEnglish = terminal.language == .english
    let shown = columns.map { TextTable.Column($0.heading, alignment: $0.kind == .number ? .trailing : .leading) }
    let rows = rows.enumerated().map { position, cells in
      let cells = zip(cells, columns).map { cell, column in
        guard column.kind == .truth, let value = Bool(cell) else { return cell }
        return value ? (isEnglish ? "yes" : "ya") : (isEnglish ? "no" : "tidak")
      }
      return TextTable.Row(cells, style: position < styles.count ? styles[position] : .plain)
    }
    return TextTable(columns: shown, rows: rows)
      .render(maximumWidth: terminal.width, isStyled: terminal.isStyled)
  }

  private func write(into sink: inout some RecordSink) throws(ExchangeError) {
    try sink.write(columns.map { .text($0.name) })
    for row in rows { try sink.write(zip(row, columns).map { Cell($0, $1.kind) }) }
    try sink.finish()
  }
}

extension Cell {
  fileprivate init(_ text: String, _ kind: Table.Column.Kind) {
    self =
      switch kind {
      case .text: .text(text)
      case .number: .number(text)
      case .truth: Bool(text).map(Cell.truth) ?? .empty
      }
  }

  /// A number as its digits; an empty text is nothing.
  fileprivate static func number(_ text: String) -> Cell {
    text.isEmpty ? .empty : Int(text).map(Cell.integer) ?? .decimal(text)
  }
}
#endif
