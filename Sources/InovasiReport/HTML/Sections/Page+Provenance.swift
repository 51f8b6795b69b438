import InovasiModel

extension Page {
  /// Where the numbers come from: rulebook, edition, counts, program.
  var provenance: Markup? {
    let facts: [(String, String?)] = [
      (words("Kompetisi", "Competition"), competition.name), (words("Edisi", "Edition"), competition.edition),
      (words("Penyelenggara", "Organiser"), rulebook.organiser), ("Rulebook", rulebook.id.rawValue),
      (words("Dibangun di atas rulebook", "Rulebook built on"), rulebook.base?.rawValue),
      (words("Tahun aturan", "Year of the rules"), rulebook.year.map(String.init)),
      (words("Penutupan pendaftaran", "Registration closed"), competition.closingDate.map(words.date)),
      (words("Inovasi, OPD, juri", "Entries, agencies, judges"), counts),
      (words("Status hasil", "State of the result"), results.state.status.name[words.language]),
      (words("Temuan pemeriksaan", "Findings of the check"), words.number(input.findings.count)),
      (words("Program", "Program"), input.software),
    ]
    return tag("dl", ["class": "facts"]) {
      for (label, value) in facts {
        if let value {
          tag("div") {
            tag("dt") { label }
            tag("dd") { value }
          }
        }
      }
    }
  }

  private var counts: String {
    [competition.entries.count, competition.agencies.count, competition.judges.count].map(words.number).joined(separator: ", ")
  }

  /// How far the result has come, before anything else is read.
  var standingOfTheResult: Markup {
    let state = results.state
    let text =
      switch state.status {
      case .draft:
        words(
          "Rancangan: hasil ini belum diumumkan dan belum ditetapkan.", "A draft: this result is neither announced nor decreed.")
      case .frozen: words("Diumumkan; masa sanggah. Belum ditetapkan.", "Announced and open to objections. Not yet decreed.")
      case .final: words("Ditetapkan.", "Decreed.")
      case .reopened: words("Dibuka kembali; hasil ini dapat berubah.", "Taken up again; this result may change.")
      }
    let source = [state.decision?.description, state.date.map(words.date)].compactMap(\.self).joined(separator: ", ")
    let lacking = results.publication.map(\.shortfalls.count) ?? 0
    return tag("p", ["class": state.status == .final ? "notice final" : "notice", "role": "note"]) {
      tag("strong") { text }
      if !source.isEmpty { " \(source)." }
      if lacking > 0 {
        words(
          " \(words.number(lacking)) syarat pengumuman belum dipenuhi.",
          " \(words.count(lacking, "thing that publication needs is", "things that publication needs are")) lacking.")
      }
    }
  }
}
