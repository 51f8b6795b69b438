#if Spreadsheet
import InovasiExchange
import InovasiModel

/// The lists from which cells of a form are chosen: what is written, and what it means.
struct TemplateLists {
  struct List {
    let title: LocalizedText
    let items: [(id: String, name: String)]
  }

  static let sheet = HelpSheet.lists.name

  private let language: Language
  private var lists: [(key: String, list: List)] = []

  init(_ template: TemplateWorkbook) {
    language = template.language
    func add(_ key: String, _ title: LocalizedText, _ items: [(String, String)]) {
      if !items.isEmpty { lists.append((key, List(title: title, items: items))) }
    }
    let rulebook = template.rulebook
    add("agency", LocalizedText(id: "Perangkat daerah", en: "Agencies"), template.agencies.map { ($0.id.rawValue, $0.name) })
    add("affair", LocalizedText(id: "Urusan", en: "Affairs"), template.affairs.map { ($0.id.rawValue, $0.name) })
    add("services", LocalizedText(id: "Layanan", en: "Services"), template.services.map { ($0.id.rawValue, $0.name) })
    add("group", LocalizedText(id: "Kelompok", en: "Groups"), rulebook.groups.map { ($0.id.rawValue, $0.name[language]) })
    add(
      "categories", LocalizedText(id: "Kategori", en: "Categories"),
      rulebook.categories.map { ($0.id.rawValue, $0.name[language]) })
    add("goals", LocalizedText(id: "TPB/SDGs", en: "Goals"), template.goals.map { ("\($0.id)", $0.name) })
    let statements = rulebook.statements.map { ($0.id.rawValue, $0.text[language]) }
    // All of them at once, as a cell holds a list.
    let all = rulebook.statements.map(\.id.rawValue).joined(separator: ";")
    add(
      "statements", LocalizedText(id: "Pernyataan", en: "Statements"),
      statements.count > 1 ? [(all, LocalizedText(id: "semua", en: "all of them")[language])] + statements : statements)
  }

  /// Where the items of a list stand; `nil` for a list that is not there.
  func range(_ key: String) -> String? {
    guard let index = lists.firstIndex(where: { $0.key == key }) else { return nil }
    let letters = CellReference.letters(index * 2)
    return "'\(Self.sheet[language])'!$\(letters)$2:$\(letters)$\(lists[index].list.items.count + 1)"
  }

  func write(to writer: inout WorkbookWriter, _ language: Language) throws(ExchangeError) {
    guard !lists.isEmpty else { return }
    let columns: [SheetPlan.Column] = lists.flatMap { _ in [.init(width: 18, format: .text), .init(width: 40)] }
    try writer.begin(SheetPlan(name: Self.sheet[language], columns: columns))
    try writer.write(lists.flatMap { [.text($0.list.title[language]), .empty] })
    for row in 0..<(lists.map(\.list.items.count).max() ?? 0) {
      try writer.write(
        lists.flatMap { _, list -> [Cell] in
          row < list.items.count ? [.text(list.items[row].id), .text(list.items[row].name)] : [.empty, .empty]
        })
    }
  }
}
#endif
