import InovasiModel

extension Page {
  /// The sheets that are not there: missing, abstained from or recused from.
  var absentSheets: Markup? {
    guard !results.absentSheets.isEmpty else { return nil }
    var table = DataTable(
      caption: words(
        "Lembar yang tidak ada bukan nilai nol; perlakuannya ditentukan rulebook.",
        "A sheet that is not there is no score of zero; the rulebook says how it is treated."),
      columns: [
        .code(words("Inovasi", "Innovation")), .text(words("Tahap", "Stage")), .code(words("Juri", "Judge")),
        .text(words("Keadaan", "State")), .text(words("Alasan", "Reason")),
      ])
    table.rows = results.absentSheets.prefix(maximumRows).map { sheet in
      [
        .text(sheet.entry.rawValue), .text(rulebook.stage(sheet.stage)?.name[words.language] ?? sheet.stage.rawValue),
        .text(sheet.judge.rawValue), .text(sheet.lack.name[words.language]), .text(sheet.reason ?? ""),
      ]
    }
    return .group([table.markup, cut(results.absentSheets.count, file: "results.json")])
  }
}
