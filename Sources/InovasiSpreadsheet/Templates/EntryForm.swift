#if Spreadsheet
import InovasiModel

/// The form of an entry: which columns a rulebook asks for, and what may stand in each.
struct EntryForm {
  private let template: TemplateWorkbook
  private let lists: TemplateLists
  private let required: Set<Rulebook.RequiredField.Field>

  init(_ template: TemplateWorkbook, _ lists: TemplateLists) {
    self.template = template
    self.lists = lists
    required = Set(template.rulebook.requiredFields.map(\.field))
  }

  /// The columns, from left to right.
  var fields: [TemplateField] { identity + remit + days + divisions + particulars + template.rulebook.sections.map(section) }

  private var rulebook: Rulebook { template.rulebook }

  private func text(_ indonesian: String, _ english: String) -> String { template.text(indonesian, english) }

  private var one: String { text("Pilih dari daftar.", "Choose from the list.") }

  private var several: String {
    text("Pilih dari daftar; beberapa isi dipisah titik koma.", "Choose from the list; several are set apart by semicolons.")
  }

  private func choice(_ key: String) -> @Sendable (String, String) -> SheetExtras.Validation.Rule? {
    let range = lists.range(key)
    return { _, _ in range.map { .list($0) } }
  }

  /// Number and title.
  private var identity: [TemplateField] {
    let limit = rulebook.titleLimit?.maximum
    return [
      TemplateField(
        name: text("nomor", "id"), help: text("Nomor unik, misalnya I001.", "A number of its own, such as I001."),
        isRequired: true, width: 12,
        rule: { cell, all in .formula("COUNTIF(\(all),\(cell))=1") }),
      TemplateField(
        name: text("judul", "title"),
        help: text("Judul inovasi", "The title")
          + (limit.map { text(", paling panjang \($0) karakter.", ", up to \($0) characters.") } ?? "."),
        isRequired: true, width: 45, style: .inputWrapped,
        rule: { cell, _ in limit.map { .formula("LEN(\(cell))<=\($0)") } }),
    ]
  }

  /// Whose it is, and what it is about.
  private var remit: [TemplateField] {
    [
      TemplateField(
        name: text("opd", "agency"), help: template.agencies.isEmpty ? text("Kode perangkat daerah.", "The agency's code.") : one,
        isRequired: required.contains(.agency), rule: choice("agency")),
      TemplateField(
        name: text("urusan", "affair"), help: several, isRequired: required.contains(.affair), width: 12, isAdvisory: true,
        rule: choice("affair")),
      TemplateField(
        name: text("layanan", "services"), help: several, isRequired: false, isAdvisory: true, rule: choice("services")),
    ]
  }

  /// Since when it is tried and used.
  private var days: [TemplateField] {
    let last = template.closingDate
    let until = last.map { text(" paling lambat \($0)", " no later than \($0)") } ?? ""
    let rule: @Sendable (String, String) -> SheetExtras.Validation.Rule? = { _, _ in
      .date(from: 32_874, through: last.map(TemplateDate.serial) ?? 73_050)  // from 1 January 1990, through 2099 or so
    }
    return [
      TemplateField(
        name: text("tanggal_penerapan", "started"), help: text("Hari pertama dipakai", "The first day of use") + until + ".",
        isRequired: required.contains(.started), style: .inputDate, rule: rule),
      TemplateField(
        name: text("tanggal_uji_coba", "trial_started"),
        help: text("Hari pertama uji coba", "The first day of the trial") + until + ".",
        isRequired: required.contains(.trialStarted), style: .inputDate, rule: rule),
    ]
  }

  /// What it is told apart by: groups and categories where the rulebook has some, and goals.
  private var divisions: [TemplateField] {
    var fields: [TemplateField] = []
    if !rulebook.groups.isEmpty {
      fields.append(
        TemplateField(name: text("kelompok", "group"), help: one, isRequired: required.contains(.group), rule: choice("group")))
    }
    if !rulebook.categories.isEmpty {
      fields.append(
        TemplateField(
          name: text("kategori", "categories"), help: several, isRequired: required.contains(.category), width: 24,
          isAdvisory: true, rule: choice("categories")))
    }
    fields.append(
      TemplateField(
        name: text("sdg", "goals"), help: several, isRequired: required.contains(.goal), width: 10, isAdvisory: true,
        rule: choice("goals")))
    return fields
  }

  /// Who made it, and what the rulebook wants to be handed in or stated.
  private var particulars: [TemplateField] {
    var fields = [
      TemplateField(
        name: text("tim", "team"), help: text("Nama, dipisah titik koma.", "Names, set apart by semicolons."),
        isRequired: false, width: 28, style: .inputWrapped)
    ]
    if !rulebook.documents.isEmpty {
      fields.append(
        TemplateField(
          name: text("dokumen", "documents"),
          help: text("jenis=tautan, dipisah titik koma.", "kind=link, set apart by semicolons."),
          isRequired: true, width: 28, style: .inputWrapped))
    }
    if !rulebook.statements.isEmpty {
      fields.append(
        TemplateField(
          name: text("pernyataan", "statements"), help: several, isRequired: true, width: 24, isAdvisory: true,
          rule: choice("statements")))
    }
    if !rulebook.replications.isEmpty {
      fields.append(
        TemplateField(
          name: text("replikasi_dari", "replicates"), help: text("Judul inovasi asal.", "The title of what it replicates."),
          isRequired: false, width: 28, style: .inputWrapped))
    }
    return fields
  }

  private func section(_ section: Rulebook.Section) -> TemplateField {
    let limit = section.maximumWords
    var help = section.heading[template.language] + (section.question.map { ": " + $0[template.language] } ?? "")
    if let limit { help += text(" (paling banyak \(limit) kata)", " (up to \(limit) words)") }
    return TemplateField(
      name: section.id.rawValue, help: help, isRequired: section.isRequired, width: 50, style: .inputWrapped, maximumWords: limit,
      isAdvisory: true, rule: { cell, _ in limit.map { .formula("\(WordCount.formula(cell))<=\($0)") } })
  }
}
#endif
