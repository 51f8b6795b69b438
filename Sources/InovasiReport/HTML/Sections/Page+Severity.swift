import InovasiModel

extension Page {
  /// How severe each judge is beside the others, drawn and in numbers.
  var severity: Markup? {
    let stages = rulebook.stages.map { ($0, input.judging.judges(in: $0.id)) }.filter { $0.1.count > 1 }
    guard !stages.isEmpty else { return nil }
    return .group(
      [
        tag("p") {
          words(
            "Selisih adalah rata-rata nilai juri dikurangi rata-rata semua juri atas inovasi yang sama: di atas nol lebih murah nilai, di bawah nol lebih pelit nilai. Juri yang menilai inovasi yang berbeda tidak dibandingkan.",
            "The deviation is the mean of a judge's totals less the mean of all judges on the same entries: above zero is more lenient, below zero more severe. Judges of different entries are not compared."
          )
        }
      ] + stages.map { severity(of: $0, $1) })
  }

  private func severity(of stage: Stage, _ judges: [JudgeSpread]) -> Markup {
    let name = stage.name[words.language]
    let drawn = Array(judges.prefix(Self.drawnJudges))
    let chart = SeverityChart(judges: drawn, words: words)
    let extremes = judges.compactMap { judge in judge.deviation.map { (judge.judge.rawValue, $0) } }
    let summary =
      extremes.max { $0.1 < $1.1 }.flatMap { highest in
        extremes.min { $0.1 < $1.1 }.map { lowest in
          words(
            "Paling murah nilai \(highest.0) (\(words.signed(highest.1, places: 2))), paling pelit nilai \(lowest.0) (\(words.signed(lowest.1, places: 2))).",
            "Most lenient \(highest.0) (\(words.signed(highest.1, places: 2))), most severe \(lowest.0) (\(words.signed(lowest.1, places: 2)))."
          )
        }
      } ?? ""
    var table = DataTable(
      caption: words("Sebaran jumlah nilai setiap juri: ", "Spread of each judge's totals: ") + name,
      columns: [
        .code(words("Juri", "Judge")), .number(words("Lembar", "Sheets")), .number(words("Terendah", "Lowest")),
        .number(words("Kuartil 1", "Quartile 1")), .number("Median"), .number(words("Kuartil 3", "Quartile 3")),
        .number(words("Tertinggi", "Highest")), .number(words("Rerata", "Mean")), .number(words("Selisih", "Deviation")),
      ])
    table.rows = judges.prefix(maximumRows).map { judge in
      [.text(judge.judge.rawValue), .text(words.number(judge.sheets))]
        + judge.quartiles.map { .text(words.decimal($0, places: 2)) }
        + [.text(words.decimal(judge.mean, places: 2)), .text(words.signed(judge.deviation, places: 2))]
    }
    return .group([
      tag("h3") { name },
      chart.markup(title: words("Kemurahan juri: ", "Severity of judges: ") + name, summary: summary),
      tag("p", ["class": "small"]) {
        words(
          "Kotak: separuh nilai di tengah, garis di dalamnya median, titik rerata. ",
          "Box: the middle half of totals, the line in it the median, the dot the mean. ") + summary
          + (judges.count > drawn.count
            ? words(" Digambar \(drawn.count) dari \(judges.count) juri.", " \(drawn.count) of \(judges.count) judges are drawn.")
            : "")
      },
      table.markup, cut(judges.count, file: "results.json"),
    ])
  }

  /// More rows than these nobody compares by eye.
  private static let drawnJudges = 40
}

extension Words {
  /// A number that was computed in `Double`.
  func decimal(_ value: Double, places: Int) -> String {
    let scale = [1, 10, 100, 1000][min(max(places, 0), 3)]
    guard value.magnitude < 1e12, let fraction = Fraction(Int((value * Double(scale)).rounded()), over: scale) else { return "–" }
    return number(fraction, places: places)
  }

  /// The same with its sign; a dash where there is none.
  func signed(_ value: Double?, places: Int) -> String {
    value.map { ($0 > 0 ? "+" : "") + decimal($0, places: places) } ?? "–"
  }
}
