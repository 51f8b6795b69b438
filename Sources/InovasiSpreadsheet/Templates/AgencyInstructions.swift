#if Spreadsheet
import InovasiModel

/// What an agency is told before it fills in the form.
struct AgencyInstructions {
  let template: TemplateWorkbook
  let fields: [TemplateField]

  var lines: [(term: String, text: String)] {
    let rulebook = template.rulebook
    func say(_ indonesian: String, _ english: String) -> String { template.text(indonesian, english) }
    var lines: [(term: String, text: String)] = [
      (say("Cara mengisi", "How to fill it in"), ""),
      (
        "",
        say(
          "Isi lembar \"\(template.entrySheet)\", satu baris untuk satu inovasi. Sel kuning adalah isian.",
          "Fill in the sheet \"\(template.entrySheet)\", one row for one innovation. Yellow cells are to be filled in.")
      ),
      (
        "",
        say(
          "Jangan mengubah nama kolom di baris pertama. Kosong berarti belum diisi, bukan nol.",
          "Leave the names of columns in the first row as they are. Blank means not given, not zero.")
      ),
      (
        "",
        say(
          "NIK, NIP, dan kode lain diketik sebagai teks; aplikasi lembar kerja merusak bilangan panjang.",
          "Type NIK, NIP and other codes as text; spreadsheets damage long numbers.")
      ),
      ("", say("Arti kode ada di lembar \"Daftar\".", "The sheet \"Lists\" says what codes mean.")),
    ]
    // Without limits there is nothing to count, and no such sheet.
    if fields.contains(where: { $0.maximumWords != nil }) {
      lines.append(
        (
          "",
          say(
            "Lembar \"Hitung kata\" menghitung kata; yang melebihi batas menjadi merah. Tanda pisah yang berdiri sendiri tidak dihitung saat pemeriksaan.",
            "The sheet \"Word count\" counts words, red above the limit. A dash that stands alone does not count when entries are checked."
          )
        ))
    }
    if let date = template.closingDate {
      let time = rulebook.phase("registration")?.closingTime.map { ", \($0)" } ?? ""
      lines.append((say("Penutupan", "Closing date"), "\(date)\(time)"))
    }
    lines.append((say("Kolom", "Columns"), ""))
    for field in fields {
      let mark = field.isRequired ? say("wajib", "required") : say("bila ada", "if any")
      lines.append((field.name, "(\(mark)) \(field.help)"))
    }
    for statement in rulebook.statements {
      lines.append((say("pernyataan ", "statement ") + statement.id.rawValue, statement.text[template.language]))
    }
    lines.append((say("Dasar", "Basis"), rulebook.basis.map { $0.text(in: template.language) }.joined(separator: "; ")))
    return lines
  }
}
#endif
