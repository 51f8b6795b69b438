import InovasiModel

extension Page {
  /// The rules behind the numbers: criteria with their weights, the tie-break, the sources, and what was assumed.
  var rules: Markup? {
    .group([
      tag("p") {
        rulebook.title[words.language] + " "
        tag("span", ["class": "code"]) { rulebook.id.rawValue }
      },
      bases, .group(rulebook.stages.map(criteria)), tieBreak, assumptions,
    ])
  }

  private var bases: Markup {
    guard !rulebook.basis.isEmpty else { return .empty }
    return tag("p", ["class": "small"]) {
      words("Dasar: ", "Basis: ") + rulebook.basis.map { $0.text(in: words.language) }.joined(separator: "; ")
    }
  }

  private func criteria(_ stage: Stage) -> Markup {
    var table = DataTable(
      caption: words("Dasar: ", "Basis: ") + stage.basis.text(in: words.language),
      columns: [.text(words("Kriteria", "Criterion")), .number(words("Bobot", "Weight")), .text("")])
    table.rows = stage.leaves.map { leaf in
      let percent = (try? leaf.share.multiplied(by: Fraction(100))) ?? .zero
      return [
        .text(leaf.criterion.name[words.language]), .text(words.number(percent, places: 2) + "%"),
        DataBar(leaf.share, of: Fraction(1)).markup,
      ]
    }
    let weight = rulebook.stages.count > 1 ? " (\(stage.weight))" : ""
    return .group([tag("h3") { stage.name[words.language] + weight }, table.markup])
  }

  private var tieBreak: Markup {
    let keys = rulebook.tieBreak.keys.map { words.name(of: $0, in: rulebook) }
    let order = (keys + [words("peringkat bersama", "a shared place")]).joined(separator: words(", lalu ", ", then "))
    return tag("p", ["class": "small"]) {
      words("Nilai sama: ", "Equal scores: ") + order + ". " + words("Dasar: ", "Basis: ")
        + rulebook.tieBreak.basis.text(in: words.language)
    }
  }

  private var assumptions: Markup {
    guard !rulebook.assumptions.isEmpty else { return .empty }
    return .group([
      tag("h3") { words("Asumsi yang harus dipastikan penyelenggara", "Assumptions that the organiser has to confirm") },
      tag("ul") {
        for assumption in rulebook.assumptions {
          tag("li") {
            assumption.reason[words.language] + " "
            tag("span", ["class": "code"]) { assumption.path }
          }
        }
      },
    ])
  }
}
