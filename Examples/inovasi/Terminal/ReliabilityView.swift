#if CommandLine
import Inovasi

/// How far judges agree, as tables for people, and as one flat table for programs.
struct ReliabilityView {
  let reliability: PanelReliability
  let ranks: [RankInterval]?
  let terminal: Terminal

  private var isEnglish: Bool { terminal.language == .english }

  func said(_ indonesian: String, _ english: String) -> String { isEnglish ? english : indonesian }

  // MARK: For programs

  /// A row for each coefficient: `name,value,se,low,high,f,df1,df2,chi_square,p,undefined`.
  var flat: Table {
    let columns: [Table.Column] = [
      .text("name", "Name"), .number("value", "Value"), .number("se", "SE"), .number("low", "Low"), .number("high", "High"),
      .number("f", "F"), .number("df1", "df1"), .number("df2", "df2"), .number("chi_square", "χ²"), .number("p", "p"),
      .text("undefined", "Undefined"),
    ]
    var rows = (reliability.lines + reliability.pairLines).map { line in
      let numbers: [Double?] = [
        line.value, line.standardError, line.interval?.lowerBound, line.interval?.upperBound, line.f, line.degrees,
        line.denominatorDegrees, line.chiSquare, line.p,
      ]
      return [line.name] + numbers.map(exact) + [line.undefined?.rawValue ?? ""]
    }
    for rank in ranks ?? [] {
      let ends = [rank.interval?.lowerBound, rank.interval?.upperBound].map { $0.map { "\($0)" } ?? "" }
      rows.append(["rank.\(rank.item)", rank.rank.map { "\($0)" } ?? "", ""] + ends + Array(repeating: "", count: 6))
    }
    return Table(columns, rows)
  }

  private func exact(_ number: Double?) -> String {
    guard let number, number.isFinite else { return "" }
    return Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }

  // MARK: For people

  func print(layout: RatingLayout) throws {
    terminal.line(
      LocalizedText(
        id: "{items} butir, {judges} juri, {ratings} nilai, {missing} tidak dinilai (tabel {layout}).",
        en:
          "{items} {items|item|items}, {judges} {judges|judge|judges}, {ratings} {ratings|rating|ratings}, {missing} not given ({layout} table)."
      ),
      [
        "items": "\(reliability.table.items.count)", "judges": "\(reliability.table.judges.count)",
        "ratings": "\(reliability.ratings)", "missing": "\(reliability.missing)",
        "layout": layout == .long ? said("panjang", "long") : said("lebar", "wide"),
      ])
    for table in [coefficients, pairs, judges, spreads, without, drawn] where !table.rows.isEmpty {
      Swift.print()
      try terminal.print(table)
    }
  }

  private var coefficients: Table {
    let percent = Int((reliability.confidence * 100).rounded())
    return Table(
      [
        .text("name", said("Koefisien", "Coefficient")), .number("value", said("Nilai", "Value")), .number("se", "SE"),
        .text("interval", said("Selang \(percent)%", "\(percent)% interval")), .number("p", "p"),
        .text("reading", said("Artinya", "Reading")),
      ],
      reliability.lines.map { line in
        [
          title(line.name), line.value.map { Self.rounded($0) } ?? "–", line.standardError.map { Self.rounded($0) } ?? "",
          line.interval.map { "\(Self.rounded($0.lowerBound)) … \(Self.rounded($0.upperBound))" } ?? "",
          line.p.map(Self.probability) ?? "", reading(line),
        ]
      })
  }

  private var pairs: Table {
    Table(
      [
        .text("first", said("Juri", "Judge")), .text("second", said("dengan", "and")), .number("items", said("Butir", "Items")),
        .number("spearman", "Spearman ρ"), .number("p_spearman", "p"), .number("kendall", "Kendall τ-b"),
        .number("p_kendall", "p"),
      ],
      reliability.pairs.map { pair in
        let (rho, tau) = (try? pair.spearman.get(), try? pair.kendallTauB.get())
        return [
          pair.first, pair.second, (rho ?? tau).map { "\($0.items)" } ?? "–", rho.map { Self.rounded($0.value) } ?? "–",
          rho?.p.map(Self.probability) ?? "", tau.map { Self.rounded($0.value) } ?? "–", tau?.p.map(Self.probability) ?? "",
        ]
      })
  }

  private var judges: Table {
    Table(
      [
        .text("judge", said("Juri", "Judge")), .number("ratings", said("Nilai", "Ratings")),
        .number("mean", said("Rerata", "Mean")),
        .number("sd", "SD"), .number("severity", said("Terhadap panel", "Against panel")),
        .number("correlation", said("Korelasi", "Correlation")), .number("extreme", said("Nilai ujung", "Extreme")),
        .text("note", said("Catatan", "Note")),
      ],
      reliability.judges.map { judge in
        [
          judge.judge, "\(judge.ratings)", judge.mean.map { Self.rounded($0, 2) } ?? "–",
          judge.deviation.map { Self.rounded($0, 2) } ?? "–",
          judge.severity.map { ($0 > 0 ? "+" : "") + Self.rounded($0, 2) } ?? "–",
          (try? judge.correlation.get()).map { Self.rounded($0) } ?? "–",
          judge.extremeShare.map { Self.rounded($0 * 100, 0) + "%" } ?? "–", note(judge),
        ]
      })
  }

  private func note(_ judge: JudgeDiagnostics) -> String {
    guard let severity = judge.severity, judge.isOutlier else { return "" }
    return severity < 0 ? said("jauh lebih ketat", "far stricter") : said("jauh lebih longgar", "far more lenient")
  }

  /// Items about which somebody stands alone.
  private var spreads: Table {
    Table(
      [
        .text("item", said("Butir", "Item")), .number("mean", said("Rerata", "Mean")), .number("sd", "SD"),
        .number("range", said("Rentang", "Range")), .text("outliers", said("Nilai menyendiri dari", "A score apart from")),
      ],
      reliability.items.filter { !$0.outliers.isEmpty }.map { item in
        [
          item.item, item.mean.map { Self.rounded($0, 2) } ?? "", item.deviation.map { Self.rounded($0, 2) } ?? "",
          item.range.map { Self.rounded($0, 2) } ?? "", item.outliers.joined(separator: ", "),
        ]
      })
  }

  private var without: Table {
    Table(
      [
        .text("judge", said("Tanpa juri", "Without judge")), .number("changed", said("Peringkat berubah", "Ranks changed")),
        .text("first", said("Peringkat 1", "First place")), .text("changes", said("Perubahan", "Changes")),
      ],
      reliability.withoutJudge.map { line in
        let shown = line.changes.prefix(5).map { change in
          "\(change.item): \(change.before.map { "\($0)" } ?? "–")→\(change.after.map { "\($0)" } ?? "–")"
        }
        return [
          line.judge, "\(line.changes.count)", line.changesFirst ? said("berubah", "changes") : said("tetap", "stays"),
          shown.joined(separator: ", ") + (line.changes.count > shown.count ? ", …" : ""),
        ]
      })
  }

  private var drawn: Table {
    let percent = Int((reliability.confidence * 100).rounded())
    return Table(
      [
        .text("item", said("Butir", "Item")), .number("rank", said("Peringkat", "Rank")),
        .text("interval", said("Selang \(percent)%", "\(percent)% interval")), .number("first", said("Juara 1", "First")),
      ],
      (ranks ?? []).map { rank in
        [
          rank.item, rank.rank.map { "\($0)" } ?? "–", rank.interval.map { "\($0.lowerBound) … \($0.upperBound)" } ?? "–",
          Self.rounded(rank.firstShare * 100, 0) + "%",
        ]
      })
  }
}
#endif
