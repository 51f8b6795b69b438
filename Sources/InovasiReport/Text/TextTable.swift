/// A table for a terminal: columns line up whatever script they hold, and long texts wrap where the window ends.
///
/// Control characters are made visible, so that no title can move the cursor or change a colour.
///
/// ```swift
/// var table = TextTable(columns: [.init("Inovasi"), .init("Nilai", alignment: .trailing)])
/// table.rows = [.init(["Jarik Ma'siti", "91.25"])]
/// print(table.render(maximumWidth: 80), terminator: "")
/// ```
public struct TextTable: Sendable {
  /// On which side of its column a cell stands.
  public enum Alignment: Sendable {
    /// Texts.
    case leading
    /// Numbers.
    case trailing
  }

  /// How a row looks where a terminal has colours.
  public enum Style: Int, Sendable {
    /// As the terminal is.
    case plain = 0
    /// Stands out.
    case bold = 1
    /// Stands back.
    case dim = 2
    /// Something is wrong.
    case red = 31
    /// All is well.
    case green = 32
    /// Somebody has to look.
    case yellow = 33
  }

  /// A column.
  public struct Column: Sendable {
    /// What stands above it.
    public var heading: String
    /// On which side its cells stand; a trailing column never wraps.
    public var alignment: Alignment

    /// A column.
    public init(_ heading: String, alignment: Alignment = .leading) {
      self.heading = heading
      self.alignment = alignment
    }
  }

  /// A row.
  public struct Row: Sendable {
    /// One text for each column; those that are missing are empty.
    public var cells: [String]
    /// How the row looks.
    public var style: Style

    /// A row.
    public init(_ cells: [String], style: Style = .plain) {
      self.cells = cells
      self.style = style
    }
  }

  /// The columns.
  public var columns: [Column]

  /// The rows.
  public var rows: [Row]

  /// A table.
  public init(columns: [Column], rows: [Row] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The table as lines of text, each with a line feed at its end.
  ///
  /// - Parameters:
  ///   - maximumWidth: the terminal's columns; the widest texts wrap until the table fits, but never below eight columns. As
  ///     wide as it has to be when `nil`.
  ///   - isStyled: whether to write ANSI colours.
  public func render(maximumWidth: Int? = nil, isStyled: Bool = false) -> String {
    let headings = columns.map { Piece($0.heading) }
    let cells = rows.map { row in columns.indices.map { Piece($0 < row.cells.count ? row.cells[$0] : "") } }
    let widths = widths(headings, cells, maximum: maximumWidth)
    var text = ""
    write(headings, widths, isStyled ? .bold : .plain, to: &text)
    text += widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap) + "\n"
    for (row, cells) in zip(rows, cells) { write(cells, widths, isStyled ? row.style : .plain, to: &text) }
    return text
  }

  /// What stands in one line of a cell, measured once.
  private struct Piece {
    let text: String
    let width: Int

    init(_ text: String) {
      self.text = text.printable
      width = self.text.displayWidth
    }
  }

  private static let gap = "  "

  private func widths(_ headings: [Piece], _ cells: [[Piece]], maximum: Int?) -> [Int] {
    var widths = headings.map(\.width)
    for row in cells {
      for (position, cell) in row.enumerated() { widths[position] = max(widths[position], cell.width) }
    }
    guard let maximum else { return widths }
    var excess = widths.reduce(0, +) + Self.gap.count * max(widths.count - 1, 0) - maximum
    // First without breaking a word of ordinary length, then, in a narrow window, as far as it takes.
    let words = columns.indices.map { position in
      let cells = [headings[position]] + cells.map { $0[position] }
      return cells.flatMap { $0.text.split(separator: " ") }.map { String($0).displayWidth }.max() ?? 0
    }
    for floors in [words.map { max(8, min($0, 16)) }, words.map { _ in 8 }] {
      while excess > 0 {
        let flexible = columns.indices.filter { columns[$0].alignment == .leading && widths[$0] > floors[$0] }
        guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
        // Down to the next widest, so that several long texts share what has to go.
        let next = flexible.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
        let cut = max(1, min(excess, widths[widest] - max(next, floors[widest])))
        widths[widest] -= cut
        excess -= cut
      }
    }
    return widths
  }

  /// Adds a row, in as many lines as its highest cell takes.
  private func write(_ cells: [Piece], _ widths: [Int], _ style: Style, to text: inout String) {
    let wrapped = cells.indices.map { position in
      columns[position].alignment == .leading ? Self.wrapped(cells[position], to: widths[position]) : [cells[position]]
    }
    for line in 0..<(wrapped.map { $0.count }.max() ?? 1) {
      var written = ""
      // Spaces are written before the next text alone, so that no line ends with them.
      var spaces = 0
      for (position, parts) in wrapped.enumerated() {
        if position > 0 { spaces += Self.gap.count }
        guard line < parts.count, !parts[line].text.isEmpty else {
          spaces += widths[position]
          continue
        }
        let padding = max(0, widths[position] - parts[line].width)
        let isLeading = columns[position].alignment == .leading
        written += String(repeating: " ", count: isLeading ? spaces : spaces + padding) + parts[line].text
        spaces = isLeading ? padding : 0
      }
      while written.last == " " { written.removeLast() }
      text += style == .plain ? written + "\n" : "\u{1B}[\(style.rawValue)m\(written)\u{1B}[0m\n"
    }
  }

  private static func wrapped(_ cell: Piece, to width: Int) -> [Piece] {
    cell.width > width ? wrapped(cell.text, to: width).map(Piece.init) : [cell]
  }

  /// A text in lines of at most `width` columns of a terminal, broken between words, and within a word only when it is
  /// longer than a line.
  ///
  /// A width below one counts as one. Complexity: O(*n*) in the length of the text.
  public static func wrapped(_ text: String, to width: Int) -> [String] {
    let (text, width) = (text.printable, max(width, 1))
    guard text.displayWidth > width else { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var rest = Substring(word)
      while !rest.isEmpty {
        let size = String(rest).displayWidth
        let needed = line.isEmpty ? size : size + 1
        if used + needed <= width {
          line += (line.isEmpty ? "" : " ") + rest
          used += needed
          rest = ""
        } else if !line.isEmpty {
          lines.append(line)
          (line, used) = ("", 0)
        } else {
          var head = ""
          var taken = 0
          while let character = rest.first, taken == 0 || taken + character.displayWidth <= width {
            head.append(character)
            taken += character.displayWidth
            rest.removeFirst()
          }
          lines.append(head)
        }
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
