import InovasiModel

extension Page {
  /// The name, what a reader must know first, and the counts.
  var header: Markup {
    tag("header") {
      tag("h1") { competition.name }
      tag("p", ["class": "lead"]) {
        ([words("Edisi ", "Edition ") + competition.edition, rulebook.title[words.language]] + closing).joined(separator: " · ")
      }
      standingOfTheResult
      if let notice = competition.notice { tag("p", ["class": "notice", "role": "note"]) { notice[words.language] } }
      tag("dl", ["class": "figures"]) {
        figure(words("inovasi", "entries"), words.number(competition.entries.count))
        figure(words("diperingkat", "ranked"), words.number(results.standings.count))
        figure(words("tanpa peringkat", "without a place"), words.number(results.unranked.count))
        figure(words("perangkat daerah", "agencies"), words.number(results.agencies.count))
        if let fund = competition.fund { figure(words("dana insentif", "incentive fund"), fund.description) }
      }
    }
  }

  private var closing: [String] {
    competition.closingDate.map { [words("pendaftaran ditutup ", "registration closed ") + words.date($0)] } ?? []
  }

  private func figure(_ label: String, _ value: String) -> Markup {
    tag("div") {
      tag("dt") { label }
      tag("dd") { value }
    }
  }
}
