/// A table of a report: a caption for those who hear it read, headings, and cells that keep their column's alignment.
struct DataTable {
  /// What a column holds, and so how it is set.
  enum Kind: String {
    /// Texts that wrap.
    case text
    /// Texts of several sentences.
    case long = "text long"
    /// Names, which get room before anything else does.
    case name
    /// Codes, which stay on one line.
    case code = "nowrap"
    /// Numbers, one under the other.
    case number
    /// Numbers under a heading that wraps.
    case wrapped = "number wrap"
  }

  struct Column {
    let heading: String
    let kind: Kind

    static func text(_ heading: String) -> Column { Column(heading: heading, kind: .text) }
    static func long(_ heading: String) -> Column { Column(heading: heading, kind: .long) }
    static func name(_ heading: String) -> Column { Column(heading: heading, kind: .name) }
    static func code(_ heading: String) -> Column { Column(heading: heading, kind: .code) }
    static func number(_ heading: String) -> Column { Column(heading: heading, kind: .number) }
    static func wrapped(_ heading: String) -> Column { Column(heading: heading, kind: .wrapped) }
  }

  let caption: String
  let columns: [Column]
  var rows: [[Markup]] = []
  var total: [Markup]?

  var markup: Markup {
    tag("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption]) {
      tag("table") {
        tag("caption") { caption }
        tag("thead") {
          tag("tr") {
            for column in columns {
              tag("th", ["scope": "col", "class": column.kind.rawValue]) { column.heading }
            }
          }
        }
        tag("tbody") {
          for row in rows { tag("tr") { cells(row) } }
        }
        if let total { tag("tfoot") { tag("tr") { cells(total) } } }
      }
    }
  }

  /// The first cell that names what the row is about is the row's heading.
  private func cells(_ row: [Markup]) -> Markup {
    let heading = columns.firstIndex { $0.kind == .name } ?? 0
    return .group(
      zip(row, columns).enumerated().map { position, pair in
        let (cell, column) = pair
        return position == heading
          ? tag("th", ["scope": "row", "class": column.kind.rawValue]) { cell }
          : tag("td", ["class": column.kind.rawValue]) { cell }
      })
  }
}
