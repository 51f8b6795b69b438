import InovasiModel

extension Page {
  /// The winners for programs, in the words of schema.org: an `ItemList` of works with their award, organisation and grant.
  var linkedData: Markup {
    guard !results.awards.isEmpty else { return .empty }
    let titles = Dictionary(results.standings.map { ($0.entry, $0.title) }) { first, _ in first }
    let money = results.incentives
    let items = results.awards.prefix(maximumRows).map { award in
      var item: [(String, JSONText.Value)] = [
        ("@type", .text("CreativeWork")), ("identifier", .text(award.entry.rawValue)),
        ("name", .text(titles[award.entry] ?? award.entry.rawValue)), ("award", .text(award.name[words.language])),
      ]
      if let agency = award.agency {
        item.append(
          (
            "creator",
            .object([
              ("@type", .text("GovernmentOrganization")), ("identifier", .text(agency.rawValue)),
              ("name", .text(name(of: agency))),
            ])
          ))
      }
      if let amount = money[award.entry], amount > .zero {
        item.append(("funding", grant(amount)))
      }
      return JSONText.Value.object([
        ("@type", .text("ListItem")), ("position", .number("\(award.place)")), ("item", .object(item)),
      ])
    }
    let list = JSONText.Value.object([
      ("@context", .text("https://schema.org")), ("@type", .text("ItemList")),
      ("name", .text(competition.title)),
      ("description", .text(words("Status hasil: ", "State of the result: ") + results.state.status.name[words.language])),
      ("numberOfItems", .number("\(results.awards.count)")), ("itemListElement", .list(items)),
    ])
    return tag("script", ["type": "application/ld+json"]) { Markup.data(JSONText(list)) }
  }

  private func grant(_ amount: Rupiah) -> JSONText.Value {
    .object([
      ("@type", .text("MonetaryGrant")),
      (
        "amount",
        .object([("@type", .text("MonetaryAmount")), ("currency", .text("IDR")), ("value", .number("\(amount.amount)"))])
      ),
    ])
  }
}
