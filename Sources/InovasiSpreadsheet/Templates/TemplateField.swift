#if Spreadsheet
import InovasiModel

/// One column of the form of an entry.
struct TemplateField {
  /// The name in the header, as the reader of the folder knows it.
  let name: String
  /// What is asked.
  let help: String
  let isRequired: Bool
  var width = 16.0
  var style = CellStyle.inputText
  var maximumWords: Int?
  /// Whether something that the limit does not know may be typed all the same.
  var isAdvisory = false
  /// The limit, for the first cell of the column and for all of them.
  var rule: @Sendable (_ cell: String, _ all: String) -> SheetExtras.Validation.Rule? = { _, _ in nil }

  static func fields(of template: TemplateWorkbook, _ lists: TemplateLists) -> [TemplateField] {
    let rulebook = template.rulebook
    let required = Set(rulebook.requiredFields.map(\.field))
    func name(_ indonesian: String, _ english: String) -> String { template.text(indonesian, english) }
    func choice(_ key: String) -> @Sendable (String, String) -> SheetExtras.Validation.Rule? {
      let range = lists.range(key)
      return { _, _ in range.map { .list($0) } }
    }
    let list = name(
      "Pilih dari daftar; beberapa isi dipisah titik koma.", "Choose from the list; several are set apart by semicolons.")
    let one = name("Pilih dari daftar.", "Choose from the list.")
    let last = template.closingDate
    let until = last.map { name(" paling lambat \($0)", " no later than \($0)") } ?? ""
    let days: @Sendable (String, String) -> SheetExtras.Validation.Rule? = { _, _ in
      .date(from: 32_874, through: last.map(TemplateDate.serial) ?? 73_050)  // from 1 January 1990, through 2099 or so
    }
    var fields = [
      TemplateField(
        name: name("nomor", "id"), help: name("Nomor unik, misalnya I001.", "A number of its own, such as I001."),
        isRequired: true, width: 12,
        rule: { cell, all in .formula("COUNTIF(\(all),\(cell))=1") }),
      TemplateField(
        name: name("judul", "title"),
        help: name("Judul inovasi", "The title")
          + (rulebook.titleLimit.map { name(", paling panjang \($0.maximum) huruf.", ", up to \($0.maximum) letters.") } ?? "."),
        isRequired: true, width: 45, style: .inputWrapped,
        rule: { cell, _ in rulebook.titleLimit.map { .formula("LEN(\(cell))<=\($0.maximum)") } }),
      TemplateField(
        name: name("opd", "agency"), help: template.agencies.isEmpty ? name("Kode perangkat daerah.", "The agency's code.") : one,
        isRequired: required.contains(.agency), rule: choice("agency")),
      TemplateField(
        name: name("urusan", "affair"), help: list, isRequired: required.contains(.affair), width: 12, isAdvisory: true,
        rule: choice("affair")),
      TemplateField(name: name("layanan", "services"), help: list, isRequired: false, isAdvisory: true, rule: choice("services")),
      TemplateField(
        name: name("tanggal_penerapan", "started"), help: name("Hari pertama dipakai", "The first day of use") + until + ".",
        isRequired: required.contains(.started), style: .inputDate, rule: days),
      TemplateField(
        name: name("tanggal_uji_coba", "trial_started"),
        help: name("Hari pertama uji coba", "The first day of the trial") + until + ".",
        isRequired: required.contains(.trialStarted), style: .inputDate, rule: days),
    ]
    if !rulebook.groups.isEmpty {
      fields.append(
        TemplateField(name: name("kelompok", "group"), help: one, isRequired: required.contains(.group), rule: choice("group")))
    }
    if !rulebook.categories.isEmpty {
      fields.append(
        TemplateField(
          name: name("kategori", "categories"), help: list, isRequired: required.contains(.category), width: 24, isAdvisory: true,
          rule: choice("categories")))
    }
    fields.append(
      TemplateField(
        name: name("sdg", "goals"), help: list, isRequired: required.contains(.goal), width: 10, isAdvisory: true,
        rule: choice("goals")))
    fields.append(
      TemplateField(
        name: name("tim", "team"), help: name("Nama, dipisah titik koma.", "Names, set apart by semicolons."),
        isRequired: false, width: 28, style: .inputWrapped))
    if !rulebook.documents.isEmpty {
      fields.append(
        TemplateField(
          name: name("dokumen", "documents"),
          help: name("jenis=tautan, dipisah titik koma.", "kind=link, set apart by semicolons."),
          isRequired: true, width: 28, style: .inputWrapped))
    }
    if !rulebook.statements.isEmpty {
      fields.append(
        TemplateField(
          name: name("pernyataan", "statements"), help: list, isRequired: true, width: 24, isAdvisory: true,
          rule: choice("statements")))
    }
    if !rulebook.replications.isEmpty {
      fields.append(
        TemplateField(
          name: name("replikasi_dari", "replicates"), help: name("Judul inovasi asal.", "The title of what it replicates."),
          isRequired: false, width: 28, style: .inputWrapped))
    }
    return fields + rulebook.sections.map { section($0, template) }
  }

  private static func section(_ section: Rulebook.Section, _ template: TemplateWorkbook) -> TemplateField {
    let limit = section.maximumWords
    var help = section.heading[template.language] + (section.question.map { ": " + $0[template.language] } ?? "")
    if let limit { help += template.text(" (paling banyak \(limit) kata)", " (up to \(limit) words)") }
    return TemplateField(
      name: section.id.rawValue, help: help, isRequired: section.isRequired, width: 50, style: .inputWrapped, maximumWords: limit,
      isAdvisory: true, rule: { cell, _ in limit.map { .formula("\(WordCount.formula(cell))<=\($0)") } })
  }
}

/// Days as a spreadsheet counts them.
enum TemplateDate {
  static func serial(_ date: CalendarDate) -> Int {
    // Day 25 569 is 1 January 1970, from which the calendar counts.
    Int(date.dayNumber) + 25_569
  }
}
#endif
