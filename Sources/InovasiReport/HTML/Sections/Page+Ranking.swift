import InovasiModel

extension Page {
  /// Every place, with the scores that led to it.
  var ranking: Markup? {
    guard !results.standings.isEmpty else { return nil }
    let places = scorePlaces
    let stages = rulebook.stages.count > 1 ? rulebook.stages : []
    let awardNames = Dictionary(rulebook.awards.map { ($0.id, $0.name[words.language]) }) { first, _ in first }
    var columns: [DataTable.Column] = [
      .number(words("Peringkat", "Place")), .name(words("Inovasi", "Innovation")), .number(words("Nilai akhir", "Final score")),
      .code(words("OPD", "Agency")),
    ]
    columns += stages.map { .wrapped($0.name[words.language]) }
    columns.append(.number(words("Juri", "Judges")))
    var table = DataTable(
      caption: words(
        "Nilai tertinggi di atas; nilai yang sama berbagi peringkat.",
        "Highest score first; equal scores share a place."),
      columns: columns)
    for standing in results.standings.prefix(maximumRows) {
      var row: [Markup] = [
        .text(rank(of: standing)), title(standing, awardNames), .text(words.number(standing.final, places: places)),
        .text(standing.agency?.rawValue ?? ""),
      ]
      for stage in stages {
        let score = standing.stages.first { $0.stage == stage.id }?.score
        row.append(.text(score.map { words.number($0, places: places) } ?? ""))
      }
      row.append(.text(standing.stages.map { "\($0.panel.count)" }.joined(separator: " + ")))
      table.rows.append(row)
    }
    return .group([table.markup, cut(results.standings.count, file: "ranking.csv")])
  }

  private func title(_ standing: Standing, _ awardNames: [AwardTier.ID: String]) -> Markup {
    .group([
      tag("span", ["class": "title"]) { standing.title }, " ", tag("span", ["class": "code"]) { standing.entry.rawValue },
      tag("div") {
        for award in standing.awards { tag("span", ["class": "award"]) { awardNames[award] ?? award.rawValue } }
        for deduction in standing.deductions {
          tag("span", ["class": "small"]) { words.deduction(deduction, in: rulebook) }
        }
        if let tie = standing.tie { tag("span", ["class": "small"]) { words.tie(tie, in: rulebook) } }
        for note in notes(on: standing) { tag("div", ["class": "small"]) { note } }
      },
    ])
  }

  /// The place as the rulebook numbers it.
  private func rank(of standing: Standing) -> String {
    standing.rank == Fraction(standing.place) ? words.number(standing.place) : words.number(standing.rank, places: 1)
  }

  /// Where an entry stands within its divisions, and where it would without adjustment.
  private func notes(on standing: Standing) -> [String] {
    var notes = standing.divisions.map { place in
      words(
        "\(place.division.name): peringkat \(place.place) dari \(place.count)",
        "\(place.division.name): place \(place.place) of \(place.count)")
    }
    if let unadjusted = standing.unadjusted {
      let final = words.number(unadjusted.final, places: 2)
      notes.append(
        words(
          "tanpa penyesuaian juri: \(final), peringkat \(unadjusted.place)",
          "without adjustment of judges: \(final), place \(unadjusted.place)"))
    }
    return notes
  }

  /// How the final scores are spread.
  var spread: Markup? {
    let finals = results.standings.map(\.final)
    guard finals.count > 1 else { return nil }
    let stages = rulebook.stages.count > 1 ? rulebook.stages : []
    return .group(
      [spread(of: finals, title: words("Banyaknya inovasi menurut nilai akhir", "Entries by final score"))]
        + stages.map { stage in
          let scores = results.standings.compactMap { $0.stages.first { $0.stage == stage.id }?.score }.sorted(by: >)
          let name = stage.name[words.language]
          return scores.count < 2
            ? .empty
            : .group([
              tag("h3") { name },
              spread(of: scores, title: words("Banyaknya inovasi menurut nilai ", "Entries by score: ") + name),
            ])
        })
  }

  /// A histogram of scores that stand in descending order, with its summary in words.
  private func spread(of finals: [Fraction], title: String) -> Markup {
    guard let best = finals.first, let worst = finals.last else { return .empty }
    let places = min(scorePlaces, 2)
    let middle = median(finals)
    let summary = words(
      "Tertinggi \(words.number(best, places: places)), median \(words.number(middle, places: places)), terendah \(words.number(worst, places: places)).",
      "Highest \(words.number(best, places: places)), median \(words.number(middle, places: places)), lowest \(words.number(worst, places: places))."
    )
    return .group([
      Histogram(finals).markup(title: title, summary: summary),
      tag("p", ["class": "small"]) {
        title + words("; setiap batang memuat batas bawahnya. ", "; each bar includes its lower end. ") + summary
      },
    ])
  }

  /// The middle of scores that stand in descending order.
  private func median(_ finals: [Fraction]) -> Fraction {
    let middle = finals.count / 2
    guard finals.count.isMultiple(of: 2) else { return finals[middle] }
    // A sum too large to hold is no reason to fail a drawing; the upper of the two will do.
    return (try? Fraction.mean(of: finals[middle - 1...middle])).flatMap(\.self) ?? finals[middle - 1]
  }
}
