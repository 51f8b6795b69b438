#if Spreadsheet
/// What a form's sheet has besides cells: limits on what may be typed, colours that depend on it, merged cells.
struct SheetExtras {
  /// A limit on what may be typed into a block of cells.
  struct Validation {
    enum Rule {
      /// One of a list that stands in other cells.
      case list(String)
      case wholeNumber(from: Int, through: Int)
      case decimal(from: String, through: String)
      /// Days by their numbers.
      case date(from: Int, through: Int)
      /// A formula that has to be true.
      case formula(String)
    }

    var cells: String
    var rule: Rule
    /// Whether something else may be typed after a warning.
    var isAdvisory = false
    var title: String
    var message: String
  }

  /// A formula that colours a block of cells: red where it is true, or green.
  struct Condition {
    var cells: String
    var formula: String
    var isGood = false
  }

  var validations: [Validation] = []
  var conditions: [Condition] = []
  var isHidden = false
  /// The rows and columns that stay in view; the header alone unless told otherwise.
  var frozen: (rows: Int, columns: Int)?
}

extension SheetExtras.Validation {
  var markup: String {
    let (kind, first, second) = parts
    func escaped(_ text: String) -> String { Markup.escaped(text) }
    let style = isAdvisory ? " errorStyle=\"warning\"" : ""
    return """
      <dataValidation type="\(kind)"\(style) allowBlank="1" showInputMessage="1" showErrorMessage="1" \
      errorTitle="\(escaped(String(title.prefix(32))))" error="\(escaped(String(message.prefix(224))))" \
      promptTitle="\(escaped(String(title.prefix(32))))" prompt="\(escaped(String(message.prefix(224))))" sqref="\(cells)">\
      <formula1>\(escaped(first))</formula1>\(second.map { "<formula2>\(escaped($0))</formula2>" } ?? "")</dataValidation>
      """
  }

  private var parts: (String, String, String?) {
    switch rule {
    case .list(let range): ("list", range, nil)
    case .wholeNumber(let first, let last): ("whole", "\(first)", "\(last)")
    case .decimal(let first, let last): ("decimal", first, last)
    case .date(let first, let last): ("date", "\(first)", "\(last)")
    case .formula(let formula): ("custom", formula, nil)
    }
  }
}

/// Text in attributes and elements that are written whole.
enum Markup {
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    SheetBytes.escape(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
#endif
