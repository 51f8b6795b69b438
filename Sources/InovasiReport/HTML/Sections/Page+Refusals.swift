import InovasiModel

extension Page {
  /// Every entry without a place, with each reason, what to do about it and the rule behind it.
  var refusals: Markup? {
    let refusals = input.refusals(in: words.language)
    guard !refusals.isEmpty else { return nil }
    var table = DataTable(
      caption: words("Urut menurut nomor inovasi.", "In order of identifiers."),
      columns: [.name(words("Inovasi", "Innovation")), .code(words("OPD", "Agency")), .text(words("Alasan", "Reasons"))])
    table.rows = refusals.prefix(maximumRows).map { refusal in
      [
        .group([
          tag("span", ["class": "title"]) { refusal.title }, " ", tag("span", ["class": "code"]) { refusal.entry.rawValue },
        ]),
        .text(refusal.agency?.rawValue ?? ""),
        tag("ul", ["class": "reasons"]) {
          for reason in refusal.reasons {
            tag("li") {
              reason.text
              if let code = reason.code {
                " "
                tag("span", ["class": "code"]) { code }
              }
              if let basis = reason.basis { tag("div", ["class": "small"]) { words("Dasar: ", "Basis: ") + basis } }
            }
          }
        },
      ]
    }
    return .group([table.markup, cut(refusals.count, file: "findings.csv")])
  }

  /// The sheets that do not count, and what they lack.
  var incompleteSheets: Markup? {
    guard !results.incompleteSheets.isEmpty else { return nil }
    var table = DataTable(
      caption: words(
        "Lembar ini tidak ikut dirata-ratakan; nilai yang kosong tidak dianggap nol.",
        "These sheets are left out of the mean; what is missing is not read as zero."),
      columns: [
        .name(words("Inovasi", "Innovation")), .text(words("Tahap", "Stage")), .text(words("Juri", "Judge")),
        .text(words("Kriteria yang kosong", "Criteria without a score")),
      ])
    table.rows = results.incompleteSheets.prefix(maximumRows).map { sheet in
      let stage = rulebook.stage(sheet.stage)
      let names = sheet.missing.map { id in
        stage?.leaves.first { $0.criterion.id == id }?.criterion.name[words.language] ?? id.rawValue
      }
      return [
        .text(sheet.entry.rawValue), .text(stage?.name[words.language] ?? sheet.stage.rawValue), .text(sheet.judge.rawValue),
        .text(names.joined(separator: ", ")),
      ]
    }
    return .group([table.markup, cut(results.incompleteSheets.count, file: "results.json")])
  }

  /// The panels whose judges lie further apart than the rulebook allows.
  var discrepancies: Markup? {
    guard !results.discrepancies.isEmpty else { return nil }
    var table = DataTable(
      caption: words("Nilainya tetap; penyelenggara meminta juri lain.", "The score stands; the organiser asks another judge."),
      columns: [
        .code(words("Inovasi", "Innovation")), .text(words("Tahap", "Stage")), .number(words("Terendah", "Lowest")),
        .number(words("Tertinggi", "Highest")), .number(words("Batas selisih", "Limit")),
      ])
    table.rows = results.discrepancies.prefix(maximumRows).map { discrepancy in
      [
        .text(discrepancy.entry.rawValue),
        .text(rulebook.stage(discrepancy.stage)?.name[words.language] ?? discrepancy.stage.rawValue),
        .text(words.number(discrepancy.lowest, places: 2)), .text(words.number(discrepancy.highest, places: 2)),
        .text(words.number(discrepancy.limit)),
      ]
    }
    return .group([table.markup, cut(results.discrepancies.count, file: "results.json")])
  }

  /// What else the check had to say: everything that refuses no entry.
  var remarks: Markup? {
    let remarks = input.findings.filter { $0.refusedEntry == nil }
    guard !remarks.isEmpty else { return nil }
    var table = DataTable(
      caption: words("Tidak menggugurkan inovasi mana pun.", "Refuses no entry."),
      columns: [.text(words("Tentang", "About")), .text(words("Catatan", "Note")), .text(words("Kode", "Code"))])
    table.rows = remarks.prefix(maximumRows).map { finding in
      [
        .text(subject(finding.subject)),
        .text(finding.message(in: words.language) + " " + finding.advice(in: words.language)),
        tag("span", ["class": "code"]) { finding.code },
      ]
    }
    return .group([table.markup, cut(remarks.count, file: "findings.csv")])
  }

  private func subject(_ subject: Finding.Subject) -> String {
    switch subject {
    case .competition: words("kompetisi", "competition")
    case .file(let name): name
    case .agency(let id): id.rawValue
    case .entry(let id): id.rawValue
    case .judge(let id): id.rawValue
    case .score(let id): words("nilai ", "scores of ") + id.rawValue
    }
  }
}
