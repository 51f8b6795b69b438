#if CommandLine
/// A table to print: for people aligned, for programs as CSV or JSON under its plain names.
struct Table {
  struct Column {
    let name: String
    let heading: String
    let isNumber: Bool

    static func text(_ name: String, _ heading: String) -> Column {
      Column(name: name, heading: heading, isNumber: false)
    }

    static func number(_ name: String, _ heading: String) -> Column {
      Column(name: name, heading: heading, isNumber: true)
    }
  }

  let columns: [Column]
  let rows: [[String]]

  init(_ columns: [Column], _ rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
#endif
