import InovasiModel

extension Page {
  /// How far the judges agree, how severe each of them is, and whether the result may be published.
  var reliability: Markup? {
    guard !results.reliability.isEmpty || results.publication != nil || !results.severities.isEmpty else { return nil }
    return .group([publication, coefficients, severities])
  }

  private var publication: Markup {
    guard let publication = results.publication else { return .empty }
    let basis = words("Dasar: ", "Basis: ") + publication.basis.text(in: words.language)
    guard !publication.isReady else {
      return tag("p") {
        words("Hasil memenuhi syarat pengumuman. ", "The result meets what publication needs. ") + basis
      }
    }
    let lacking = words.count(
      publication.shortfalls.count, "thing that publication needs is", "things that publication needs are")
    return .group([
      tag("p") {
        tag("strong") {
          words(
            "Hasil bersifat sementara: \(publication.shortfalls.count) syarat pengumuman belum dipenuhi. ",
            "The result is provisional: \(lacking) lacking. ")
        }
        basis
      },
      tag("ul") { for shortfall in publication.shortfalls.prefix(20) { tag("li") { text(of: shortfall) } } },
    ])
  }

  private func text(of shortfall: Publication.Shortfall) -> String {
    switch shortfall {
    case .needsAnotherJudge(let entry, let stage, let sheets, let needed):
      words(
        "\(name(of: stage)): inovasi \(entry) memiliki \(sheets) lembar lengkap, perlu \(needed).",
        "\(name(of: stage)): innovation \(entry) has \(words.count(sheets, "complete sheet", "complete sheets")), \(needed) needed."
      )
    case .alpha(let stage, let value, let needed): low("Krippendorff α", stage, value, needed)
    case .icc(let stage, let value, let needed): low("ICC(2,k)", stage, value, needed)
    case .concordance(let stage, let value, let needed): low("Kendall W", stage, value, needed)
    }
  }

  private func low(_ coefficient: String, _ stage: Stage.ID, _ value: Double?, _ needed: Points) -> String {
    words(
      "\(name(of: stage)): \(coefficient) \(words.coefficient(value)), perlu \(words.number(needed)).",
      "\(name(of: stage)): \(coefficient) \(words.coefficient(value)), \(words.number(needed)) needed.")
  }

  private var coefficients: Markup {
    guard !results.reliability.isEmpty else { return .empty }
    var table = DataTable(
      caption: words(
        "Kesepakatan juri pada jumlah nilai lembar yang lengkap; 1 berarti sepenuhnya sepakat.",
        "How far judges agree on the totals of complete sheets; 1 is full agreement."),
      columns: [
        .name(words("Tahap", "Stage")), .number(words("Inovasi", "Entries")), .number(words("Juri", "Judges")),
        .number(words("Lembar", "Sheets")), .number("Krippendorff α"), .number("ICC(2,k)"), .number("Kendall W"),
      ])
    table.rows = results.reliability.map { stage in
      [
        .text(name(of: stage.stage)), .text(words.number(stage.entries)), .text(words.number(stage.judges)),
        .text(words.number(stage.sheets)), .text(words.coefficient(stage.alpha)), .text(words.coefficient(stage.icc)),
        .text(words.coefficient(stage.concordance)),
      ]
    }
    return .group([
      table.markup,
      tag("p", ["class": "small"]) {
        words(
          "Krippendorff (2011) meminta α 0,800 untuk andal dan 0,667 untuk simpulan sementara. Tanda – berarti tidak dapat dihitung dari lembar yang ada.",
          "Krippendorff (2011) asks for an α of 0.800 to rely on, and 0.667 for tentative conclusions. A dash means that the sheets at hand do not allow it."
        )
      },
    ])
  }

  private var severities: Markup {
    guard !results.severities.isEmpty else { return .empty }
    var table = DataTable(
      caption: words(
        "Kemurahan juri dan penyesuaiannya; angka positif: lebih murah nilai daripada panel.",
        "How lenient judges are, and what was adjusted; above zero: more lenient than the panel."),
      columns: [
        .text(words("Tahap", "Stage")), .text(words("Penyesuaian", "Adjustment")), .code(words("Juri", "Judge")),
        .number(words("Lembar", "Sheets")), .number(words("Rerata", "Mean")), .number(words("Simpangan", "Deviation")),
        .number(words("Kemurahan", "Leniency")),
      ])
    for stage in results.severities {
      for judge in stage.judges.prefix(maximumRows) {
        table.rows.append([
          .text(name(of: stage.stage)), .text(stage.adjustment), .text(judge.judge.rawValue),
          .text(words.number(judge.sheets)), .text(words.coefficient(judge.mean)),
          .text(words.coefficient(judge.standardDeviation)), .text(words.coefficient(judge.offset)),
        ])
      }
    }
    return table.markup
  }

  private func name(of stage: Stage.ID) -> String { rulebook.stage(stage)?.name[words.language] ?? stage.rawValue }
}

extension Words {
  /// A statistic with three decimals; a dash where there is none.
  func coefficient(_ value: Double?) -> String {
    guard let value, value.magnitude < 1e12, let fraction = Fraction(Int((value * 1000).rounded()), over: 1000) else {
      return "–"
    }
    return number(fraction, places: 3)
  }
}
