/// A table of a report: a caption for those who hear it read, headings, and cells that keep their column's alignment.
struct DataTable {
  struct Column {
    let heading: String
    let isNumber: Bool

    static func text(_ heading: String) -> Column { Column(heading: heading, isNumber: false) }
    static func number(_ heading: String) -> Column { Column(heading: heading, isNumber: true) }
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
              tag("th", column.isNumber ? ["scope": "col", "class": "number"] : ["scope": "col"]) { column.heading }
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

  private func cells(_ row: [Markup]) -> Markup {
    .group(
      zip(row, columns).map { cell, column in
        tag("td", column.isNumber ? ["class": "number"] : [:]) { cell }
      })
  }
}
