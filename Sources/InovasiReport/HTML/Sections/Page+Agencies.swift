import InovasiModel

extension Page {
  /// What the competition says about each agency, those without an entry included.
  var agencies: Markup? {
    guard !results.agencies.isEmpty else { return nil }
    let isGraded = rulebook.grading != nil
    let isSanctioned = results.agencies.contains { !$0.sanctions.isEmpty || !$0.undecided.isEmpty }
    let isPaid = !results.allocations.isEmpty
    let largest = results.agencies.compactMap(\.mean).max() ?? .zero
    var columns: [DataTable.Column] = [
      .name(words("OPD", "Agency")), .number(words("Inovasi", "Entries")), .number(words("Diterima", "Admitted")),
      .number(words("Diperingkat", "Ranked")), .number(words("Rata-rata", "Mean")), .text(""),
    ]
    if isPaid { columns.append(.number(words("Insentif", "Incentive"))) }
    if isGraded { columns.append(.text(words("Jenjang", "Tier"))) }
    if isSanctioned { columns.append(.long(words("Sanksi", "Sanctions"))) }
    var table = DataTable(caption: words("Urut menurut kode OPD.", "In order of identifiers."), columns: columns)
    for figures in results.agencies.prefix(maximumRows) {
      var row: [Markup] = [
        .group([.text(figures.name), " ", tag("span", ["class": "code"]) { figures.agency.rawValue }]),
        .text(words.number(figures.entries)), .text(words.number(figures.admitted)), .text(words.number(figures.ranked)),
        .text(figures.mean.map { words.number($0, places: 2) } ?? "–"),
        figures.mean.map { DataBar($0, of: largest).markup } ?? .empty,
      ]
      if isPaid { row.append(.text(figures.incentive == .zero ? "–" : figures.incentive.description)) }
      if isGraded { row.append(grade(figures)) }
      if isSanctioned {
        row.append(.text(words.sanctions(of: figures, in: rulebook)))
      }
      table.rows.append(row)
    }
    let silent = results.agencies.count { $0.entries == 0 }
    return .group([
      tag("p", ["class": "small"]) {
        words(
          "\(words.number(silent)) dari \(words.number(results.agencies.count)) perangkat daerah tidak mengajukan inovasi.",
          "\(words.number(silent)) of \(words.count(results.agencies.count, "agency", "agencies")) filed no entry.")
      },
      table.markup, cut(results.agencies.count, file: "agencies.csv"), grading,
    ])
  }

  /// What a grade is made of, and when there is none.
  private var grading: Markup {
    guard let grading = rulebook.grading else { return .empty }
    let sum = grading.variables.map { "\($0.name[words.language]) \($0.weight)" }.joined(separator: " + ")
    let missing =
      grading.missing == .ungraded
      ? words(" Tanpa jenjang bila salah satunya tidak bernilai.", " No tier where one of them has no value.") : ""
    return tag("p", ["class": "small"]) {
      words("Jenjang: ", "Tier: ") + sum + "." + missing + words(" Dasar: ", " Basis: ") + grading.basis.text(in: words.language)
    }
  }

  private func grade(_ figures: AgencyFigures) -> Markup {
    guard let grade = figures.grade else { return .empty }
    guard let name = grade.name, let score = grade.score else { return "–" }
    return .group([
      .text(name[words.language]), " ", tag("span", ["class": "small nowrap"]) { words.number(score, places: 2) },
    ])
  }
}

extension Words {
  /// The sanctions that follow, with what they do, and those that wait for a value.
  func sanctions(of figures: AgencyFigures, in rulebook: Rulebook) -> String {
    let applied = figures.sanctions.map { sanction in
      let name = sanction.name[language]
      return sanction.effect.map { "\(name) (\($0.text[language]))" } ?? name
    }
    let waiting = figures.undecided.map { id in
      let name = rulebook.sanctions.first { $0.id == id }?.name[language] ?? id.rawValue
      return self("\(name): belum dapat diputuskan", "\(name): undecided")
    }
    return (applied + waiting).joined(separator: "; ")
  }
}
