import InovasiModel

extension DocumentValues {
  /// What there is to tell an agency of one entry: where it stands, how it was scored, and what to mend. Judges are not named.
  func feedback(on entry: Entry, findings own: [Finding], refusal: Refusal?, explanation: Explanation?) -> TemplateValue {
    let standing = standing(of: entry.id)
    let errors = own.filter { $0.refusedEntry != nil }
    let open = own.filter { $0.refusedEntry == nil && $0.kind.needsPerson }
    let rest = own.filter { $0.refusedEntry == nil && !$0.kind.needsPerson }
    let names = Dictionary(rulebook.awards.map { ($0.id, $0.name[words.language]) }) { first, _ in first }
    return [
      "id": .text(entry.id.rawValue), "title": .text(entry.title), "agency": .filled(entry.agency?.rawValue),
      "agencyName": .filled(agencyName(entry.agency)),
      "place": standing.map { .text(words.number($0.place)) } ?? .text(""),
      "ranked": .text(words.number(results.standings.count)),
      "score": standing.map { .text(score($0.final)) } ?? .text(""),
      "awards": .text((standing?.awards ?? []).map { names[$0] ?? $0.rawValue }.joined(separator: ", ")),
      // Scores of an entry that the check refuses count for nothing, and are not told.
      "stages": .list((errors.isEmpty ? explanation?.stages ?? [] : []).map(stage)),
      "reasons": .list((errors.isEmpty ? refusal?.reasons ?? [] : []).map { .text($0.text) }),
      "mend": Self.group(errors.map(finding)), "decide": Self.group(open.map(finding)), "notes": Self.group(rest.map(finding)),
      "isClean": .truth(errors.isEmpty),
    ]
  }

  private func stage(_ part: Explanation.Part) -> TemplateValue {
    let stage = rulebook.stage(part.stage)
    return [
      "name": .text(stage?.name[words.language] ?? part.stage.rawValue), "weight": .text("\(part.weight)"),
      "score": .filled(part.score.map(score)), "sheets": .text("\(part.sheets.count { $0.total != nil })"),
      "criteria": Self.group(
        part.criteria.compactMap { share in
          guard let leaf = stage?.leaves.first(where: { $0.criterion.id == share.criterion }) else { return nil }
          // A share times the criterion's largest number is what could have been had.
          let most = try? leaf.share.multiplied(by: Fraction(stage?.scale(of: leaf.criterion).maximum ?? .zero))
          return [
            "name": .text(leaf.criterion.name[words.language]), "score": .text(score(share.contribution)),
            "share": .text(((try? leaf.share.multiplied(by: Fraction(100))).map { words.number($0, places: 2) } ?? "") + "%"),
            "most": .filled(most.map { words.number($0, places: 2) }),
          ]
        }),
    ]
  }
}
