import InovasiModel

extension Page {
  /// How far the order depends on who judged, on the weights and on the method.
  var sensitivity: Markup? {
    let stages = results.sensitivity.filter { !$0.ranges.isEmpty || !$0.weights.isEmpty || !$0.methods.isEmpty }
    guard !stages.isEmpty else { return nil }
    return .group(
      stages.map { stage in
        .group([
          tag("h3") { rulebook.stage(stage.stage)?.name[words.language] ?? stage.stage.rawValue }, ranges(stage), weights(stage),
          methods(stage), judges(stage),
        ])
      })
  }

  private func ranges(_ stage: StageSensitivity) -> Markup {
    guard !stage.ranges.isEmpty else { return .empty }
    var table = DataTable(
      caption: words(
        "Peringkat pada tahap ini, dan rentangnya pada 95 dari 100 susunan juri yang diundi dari panel.",
        "The rank in this stage, and between which ranks 95 of 100 panels drawn from the judges put the entry."),
      columns: [
        .name(words("Inovasi", "Innovation")), .number(words("Peringkat", "Rank")), .number(words("Rentang", "Range")),
      ])
    table.rows = stage.ranges.prefix(20).map { range in
      [entry(range.entry), .text(words.number(range.rank)), .text("\(range.best)–\(range.worst)")]
    }
    guard stage.ranges.count > 20 else { return table.markup }
    return .group([
      table.markup,
      tag("p", ["class": "small"]) {
        words(
          "20 dari \(words.number(stage.ranges.count)) inovasi; selebihnya di results.json.",
          "20 of \(words.number(stage.ranges.count)) innovations; the rest is in results.json.")
      },
    ])
  }

  /// An entry by its title, with its identifier.
  private func entry(_ entry: Entry.ID) -> Markup {
    guard let title = titles[entry] else { return .text(entry.rawValue) }
    return .group([.text(title + " "), tag("span", ["class": "code"]) { entry.rawValue }])
  }

  /// A method by the name that people know it by; one from outside by its own.
  private func name(ofMethod method: String) -> String {
    switch method {
    case "wpm": words("Perkalian berbobot (WPM)", "Weighted product (WPM)")
    case "wsm": words("Penjumlahan berbobot, nilai dinormalkan (WSM)", "Weighted sum of normalised scores (WSM)")
    case "wsm-plain": words("Penjumlahan berbobot (WSM)", "Weighted sum (WSM)")
    case "topsis", "vikor", "aras", "edas", "marcos", "spotis", "promethee": method.uppercased()
    default: method
    }
  }

  private func weights(_ stage: StageSensitivity) -> Markup {
    guard !stage.weights.isEmpty else { return .empty }
    var table = DataTable(
      caption: words(
        "Bobot sampai mana peringkat pertama tetap; bobot lain menyesuaikan sebanding.",
        "How far a weight may go before another entry is first; the other weights follow in proportion."),
      columns: [
        .name(words("Kriteria", "Criterion")), .number(words("Bobot", "Weight")), .number(words("Turun sampai", "Down to")),
        .number(words("Naik sampai", "Up to")),
      ])
    let names = Dictionary(
      (rulebook.stage(stage.stage)?.leaves ?? []).map { ($0.criterion.id, $0.criterion.name[words.language]) },
      uniquingKeysWith: { first, _ in first })
    table.rows = stage.weights.map { margin in
      [
        .text(names[margin.criterion] ?? margin.criterion.rawValue), .text(words.coefficient(margin.weight)),
        .text(words.coefficient(margin.lower)), .text(words.coefficient(margin.upper)),
      ]
    }
    return table.markup
  }

  private func methods(_ stage: StageSensitivity) -> Markup {
    guard !stage.methods.isEmpty else { return .empty }
    var table = DataTable(
      caption: words(
        "Tiga teratas menurut metode lain, dan berapa kali urutannya berbalik bila satu inovasi dikeluarkan atau diperburuk.",
        "The first three by other methods, and how often their order turns when an entry is taken away or made worse."),
      columns: [
        .text(words("Metode", "Method")), .text(words("Tiga teratas", "First three")),
        .number(words("Berbalik", "Reversals")),
      ])
    table.rows = stage.methods.map { method in
      [
        .text(name(ofMethod: method.method)), .text(method.first.map { titles[$0] ?? $0.rawValue }.joined(separator: ", ")),
        .text(words.number(method.reversals)),
      ]
    }
    return table.markup
  }

  private func judges(_ stage: StageSensitivity) -> Markup {
    guard stage.judges.count > 1 else { return .empty }
    var table = DataTable(
      caption: words(
        "Yang berubah bila satu juri ditinggalkan, menurut rerata.", "What changes when one judge is left out, by the mean."),
      columns: [
        .code(words("Tanpa juri", "Without judge")), .number(words("Berpindah peringkat", "Entries that move")),
        .text(words("Peringkat pertama", "First rank")),
      ])
    table.rows = stage.judges.prefix(maximumRows).map { removal in
      [
        .text(removal.judge.rawValue), .text(words.number(removal.moved)),
        .text(removal.changesFirst ? words("berubah", "changes") : words("tetap", "stays")),
      ]
    }
    return table.markup
  }
}
