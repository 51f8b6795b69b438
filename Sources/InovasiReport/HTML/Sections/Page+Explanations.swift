import InovasiModel

extension Page {
  /// How scores came about, entry by entry, each to be unfolded; no script is needed for that.
  var explanations: Markup? {
    guard !input.explanations.isEmpty, maximumExplanations > 0 else { return nil }
    let shown = input.explanations.prefix(maximumExplanations)
    let titles = Dictionary(
      (results.standings.map { ($0.entry, $0.title) } + results.unranked.map { ($0.entry, $0.title) })
    ) { first, _ in first }
    let all = results.standings.count
    return .group([
      tag("p") {
        words(
          "Setiap nilai dapat ditelusuri sampai ke lembar juri; bagian-bagiannya berjumlah tepat sebelum dibulatkan.",
          "Each score can be followed down to the judges' sheets; the parts add up exactly before they are rounded.")
        if shown.count < all {
          words(
            " Ditampilkan \(words.number(shown.count)) dari \(words.number(all)); selebihnya di results.json.",
            " \(words.number(shown.count)) of \(words.number(all)) are shown; the rest is in results.json.")
        }
      },
      .group(shown.map { explained($0, title: titles[$0.entry] ?? $0.entry.rawValue) }),
    ])
  }

  private func explained(_ explanation: Explanation, title: String) -> Markup {
    let place = explanation.position.map { words.number($0.place) + ". " } ?? ""
    let places = scorePlaces
    let final = explanation.final.map { words.number($0, places: places) } ?? "–"
    return tag("details") {
      tag("summary") {
        tag("span", ["class": "title"]) { place + title }
        " "
        tag("span", ["class": "code"]) { explanation.entry.rawValue }
        " "
        tag("strong") { final }
      }
      tag("div", ["class": "unfolded"]) {
        tag("p") { sentences(explanation).joined(separator: " ") }
        for part in explanation.stages { stage(part, places: places) }
        influences(explanation, places: places)
        if !explanation.bases.isEmpty {
          tag("p", ["class": "small"]) {
            words("Dasar: ", "Basis: ") + explanation.bases.map { $0.text(in: words.language) }.joined(separator: "; ")
          }
        }
      }
    }
  }

  private func sentences(_ explanation: Explanation) -> [String] {
    let places = scorePlaces
    let parts = explanation.stages.compactMap { part in
      part.contribution.map { "\(name(of: part.stage)) \(words.number($0, places: places))" }
    }
    var sentences: [String] = []
    if let final = explanation.final {
      let rounding = explanation.rounding.flatMap { $0.changes ? $0 : nil }
      let stages = parts.joined(separator: " + ")
      if let rounding { sentences.append(words("Jumlah tahap ", "Sum of the stages ") + "\(stages) = \(steps(of: rounding)).") }
      // What was taken off a stage is in what the stage adds already.
      let taken = explanation.deductions.filter { $0.stage == nil }.map { " − \(words.number($0.points))" }
      let sum = (rounding.map { words.number($0.rounded, places: places) } ?? stages) + taken.joined()
      sentences.append(words("Nilai akhir ", "Final score ") + "\(words.number(final, places: places)) = \(sum).")
    }
    sentences += explanation.deductions.map { words.deduction($0, in: rulebook) + "." }
    if let position = explanation.position {
      sentences.append(
        words(
          "Peringkat \(words.number(position.place)) dari \(words.number(position.count)).",
          "Place \(words.number(position.place)) of \(words.number(position.count))."))
      if let tie = position.tie { sentences.append(words.tie(tie, in: rulebook) + ".") }
      sentences += [
        neighbour(position.above, words("Di atasnya", "Above it"), of: position),
        neighbour(position.below, words("Di bawahnya", "Below it"), of: position),
      ]
      .compactMap(\.self)
    }
    if let reason = explanation.reason { sentences.append(text(of: reason)) }
    return sentences
  }

  /// `70.5; rounded to 0 decimal places 71`, or the number alone where rounding changes nothing.
  private func steps(of rounding: Explanation.Rounding) -> String {
    // What is rounded is shown with more places than are kept, or one could not tell that it was.
    let exact = words.number(rounding.exact, places: max(scorePlaces, rounding.places + 4))
    guard rounding.changes else { return exact }
    let (places, counted) = (words.number(rounding.places), words.count(rounding.places, "decimal place", "decimal places"))
    return exact + words("; dibulatkan ke \(places) angka desimal ", "; rounded to \(counted) ")
      + words.number(rounding.rounded, places: rounding.places)
  }

  /// How a stage's score came of what the panel made of the sheets; nothing where that is the score.
  private func steps(of part: Explanation.Part) -> Markup {
    guard let rounding = part.rounding, let score = part.score, rounding.exact != score else { return .empty }
    let less = words("; sesudah pengurangan ", "; less deductions ") + words.number(score, places: scorePlaces)
    return tag("p", ["class": "small"]) {
      "\(name(of: part.stage)): \(part.aggregation) \(steps(of: rounding))" + (rounding.rounded == score ? "" : less) + "."
    }
  }

  private func text(of reason: Unranked.Reason) -> String {
    reason.text(in: words.language, stageName: { name(of: $0) }, number: { words.number($0, places: 2) })
  }

  private func neighbour(
    _ neighbour: Explanation.Neighbour?, _ label: String, of position: Explanation.Position
  ) -> String? {
    neighbour.map { neighbour in
      // Who shares the place stands neither above nor below.
      if neighbour.place == position.place { return words("Peringkat sama", "Same place") + ": \(neighbour.entry)." }
      let gap = neighbour.gap.map { " (\($0 > .zero ? "+" : "")\(words.number($0, places: scorePlaces)))" } ?? ""
      return "\(label): \(neighbour.entry)\(gap)."
    }
  }

  private func stage(_ part: Explanation.Part, places: Int) -> Markup {
    let leaves = rulebook.stage(part.stage)?.leaves ?? []
    let criteria = leaves.prefix(Self.columns).filter { leaf in
      part.sheets.contains { $0.items.contains { $0.criterion == leaf.criterion.id } }
    }
    let isLacking = part.sheets.contains { $0.lack != nil || !$0.missing.isEmpty }
    let isAdjusted = part.sheets.contains { $0.adjusted != nil }
    let score = part.score.map { words.number($0, places: places) } ?? "–"
    let rule = [part.aggregationName, part.adjustmentName].compactMap { $0?[words.language] }.joined(separator: ", ")
    var table = DataTable(
      caption: "\(name(of: part.stage)) (\(part.weight)): \(score), \(rule)",
      columns: [.code(words("Juri", "Judge"))] + criteria.map { .wrapped($0.criterion.name[words.language]) }
        + [.number(words("Jumlah", "Total"))] + (isAdjusted ? [.number(words("Disesuaikan", "Adjusted"))] : [])
        + (isLacking ? [.text(words("Keadaan", "State"))] : []))
    table.rows = part.sheets.prefix(Self.sheets).map { sheet in
      var row: [Markup] = [.text(sheet.judge.rawValue)]
      for leaf in criteria {
        row.append(.text(sheet.items.first { $0.criterion == leaf.criterion.id }.map { words.number($0.points) } ?? "–"))
      }
      row.append(.text(sheet.total.map { words.number($0, places: places) } ?? "–"))
      if isAdjusted { row.append(.text(sheet.adjusted.map { words.number($0, places: places) } ?? "–")) }
      if isLacking { row.append(.text(state(of: sheet, leaves.map(\.criterion)))) }
      return row
    }
    if !part.criteria.isEmpty {
      let shares = criteria.map { leaf in
        part.criteria.first { $0.criterion == leaf.criterion.id }.map { words.number($0.contribution, places: places) } ?? "–"
      }
      table.total =
        [.text(words("Sumbangan", "Contribution"))] + shares.map { .text($0) } + [.text(score)]
        + (isAdjusted ? [.empty] : []) + (isLacking ? [.empty] : [])
    }
    return .group([
      table.markup, steps(of: part),
      part.sheets.count > Self.sheets
        ? tag("p", ["class": "small"]) {
          words(
            "\(Self.sheets) dari \(part.sheets.count) lembar; selebihnya di results.json.",
            "\(Self.sheets) of \(part.sheets.count) sheets; the rest is in results.json.")
        } : .empty,
    ])
  }

  private func state(of sheet: Explanation.Sheet, _ criteria: [Criterion]) -> String {
    let missing = sheet.missing.map { id in criteria.first { $0.id == id }?.name[words.language] ?? id.rawValue }
    let lack = sheet.lack?.name[words.language]
    return ([lack].compactMap(\.self) + (missing.isEmpty ? [] : [missing.joined(separator: ", ")])).joined(separator: ": ")
  }

  private func influences(_ explanation: Explanation, places: Int) -> Markup {
    guard explanation.influences.count > 1 else { return .empty }
    let isStopped = explanation.influences.contains { $0.reason != nil }
    var table = DataTable(
      caption: words(
        "Seandainya lembar satu juri tidak dihitung, yang lain tetap.", "If one judge's sheets were left out, all else as it is."),
      columns: [
        .code(words("Tanpa juri", "Without judge")), .number(words("Nilai akhir", "Final score")),
        .number(words("Peringkat", "Place")),
      ] + (isStopped ? [.text(words("Tanpa peringkat", "Without a place"))] : []))
    table.rows = explanation.influences.prefix(Self.sheets).map { influence in
      [
        .text(influence.judge.rawValue), .text(influence.final.map { words.number($0, places: places) } ?? "–"),
        .text(influence.place.map { words.number($0) } ?? "–"),
      ] + (isStopped ? [.text(influence.reason.map { text(of: $0) } ?? "")] : [])
    }
    return table.markup
  }

  /// A panel of more judges, or a rubric of more criteria, is read in the files.
  private static let (sheets, columns) = (30, 12)

  private func name(of stage: Stage.ID) -> String { rulebook.stage(stage)?.name[words.language] ?? stage.rawValue }
}
