import InovasiModel

/// Words and numbers in the language of a report.
struct Words {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// One of two texts.
  func callAsFunction(_ indonesian: String, _ english: String) -> String {
    language == .english ? english : indonesian
  }

  /// A decimal number with so many places; a comma before them in Indonesian.
  func number(_ value: Fraction, places: Int) -> String {
    localized(value.decimal(fixedPlaces: places))
  }

  /// A number of points as short as it can be.
  func number(_ value: Points) -> String { localized(value.description) }

  /// A whole number with thousands set apart.
  func number(_ value: Int) -> String {
    let separator: Character = language == .english ? "," : "."
    var text = ""
    for (place, digit) in String(value.magnitude).reversed().enumerated() {
      if place > 0, place.isMultiple(of: 3) { text.append(separator) }
      text.append(digit)
    }
    return (value < 0 ? "−" : "") + String(text.reversed())
  }

  /// A number and what it counts, in English: `1 sheet`, `2 sheets`.
  func count(_ value: Int, _ one: String, _ several: String) -> String { number(value) + " " + (value == 1 ? one : several) }

  /// A difference with its sign; empty when there is none to speak of.
  func difference(_ value: Int?) -> String {
    value.map { $0 > 0 ? "+" + number($0) : number($0) } ?? ""
  }

  /// A date as people write it: `3 Februari 2021`.
  func date(_ date: CalendarDate) -> String {
    let months =
      language == .english
      ? [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ]
      : [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
      ]
    let (year, month, day) = date.components
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// How a tie was decided.
  func tie(_ tie: TieResolution, in rulebook: Rulebook) -> String {
    guard let key = tie.decidedBy else {
      return self("Nilai sama, peringkat bersama", "Equal scores, shared place")
    }
    return self("Nilai sama, diputus menurut ", "Equal scores, decided by ") + name(of: key, in: rulebook)
  }

  /// Points that a decision took off.
  func deduction(_ deduction: Deduction, in rulebook: Rulebook) -> String {
    let stage = deduction.stage.map { " " + (rulebook.stage($0)?.name[language] ?? $0.rawValue) } ?? ""
    return self(
      "Dikurangi \(number(deduction.points))\(stage), keputusan \(deduction.decision)",
      "\(number(deduction.points)) taken off\(stage), decision \(deduction.decision)")
  }

  /// What a tie-break key looks at.
  func name(of key: TieBreak.Key, in rulebook: Rulebook) -> String {
    switch key {
    case .criterion(let id, let stage):
      let criterion = rulebook.stage(stage)?.leaves.first { $0.criterion.id == id }?.criterion.name[language]
      return self("nilai ", "the score of ") + (criterion ?? id.rawValue)
    case .stage(let id):
      return self("nilai ", "the score of ") + (rulebook.stage(id)?.name[language] ?? id.rawValue)
    case .earlierStart: return self("lebih dulu diterapkan", "the earlier start")
    case .recordedLot(_, let minutes): return self("undian, berita acara \(minutes)", "lot, minutes \(minutes)")
    case .other(let name): return name[language]
    }
  }

  private func localized(_ decimal: String) -> String {
    language == .english ? decimal : String(decimal.map { $0 == "." ? "," : $0 })
  }
}

extension Results {
  /// How many decimal places a table of final scores needs so that scores that differ look different: from 2 to 6.
  ///
  /// The ranking is exact; two entries that are printed alike but placed apart would look like a mistake.
  var scorePlaces: Int {
    (2..<6).first { places in
      zip(standings, standings.dropFirst()).allSatisfy { upper, lower in
        upper.final == lower.final || upper.final.decimal(places: places) != lower.final.decimal(places: places)
      }
    } ?? 6
  }
}
