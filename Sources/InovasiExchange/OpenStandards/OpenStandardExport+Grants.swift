import InovasiModel

extension OpenStandardExport {
  /// The incentive money (DID) in the 360Giving Data Standard: a grant for each allocation of more than nothing.
  ///
  /// An identifier is the prefix, the competition's short name and the innovation's, joined by hyphens; letters that the standard warns of become
  /// underscores. An agency without an official identifier has the prefix and its own. Source: 360Giving, `documentation/technical/identifiers.md`.
  ///
  /// - Throws: a finding for each of `grantPrefix`, `competition`, `funder.id`, `funder.name` and `awardDate` that is missing, for each
  ///   innovation without an agency, and when there is no money.
  public func grants() throws(OpenStandardError) -> GrantPackage {
    var needs = ExportNeeds(.threeSixtyGiving)
    let prefix = needs.need(parameters.grantPrefix, "grantPrefix", .grantPrefix)
    let code = needs.need(parameters.competition, "competition", .shortName)
    let funder = needs.need(parameters.funder?.id, "funder.id", .text)
    let funderName = needs.need(parameters.funder?.name, "funder.name", .text)
    let date = needs.need(awardDate, "awardDate")
    let official = needs.allow(parameters.agencies, "agencies", of: competition.agencies, .text)
    let publisher = publisher(&needs)
    let licence = needs.allow(parameters.licence, "licence", .webAddress)
    let paid = results.allocations.filter { $0.amount > .zero }
    let recipients = paid.compactMap { needs.agency($0.agency, of: $0.entry) }
    if paid.isEmpty { needs.add(.exportEmpty) }
    guard let prefix, let code, let funder, let funderName, let date, needs.findings.isEmpty else { throw needs.refusal }

    let counts = Dictionary(paid.map { ($0.entry, 1) }, uniquingKeysWith: +)
    var organizations: [Agency.ID: Grant.Organization] = [:]
    for agency in recipients {
      organizations[agency] = Grant.Organization(
        id: official[agency] ?? "\(prefix)-\(Self.plain(agency.rawValue))", name: name(of: agency))
    }
    var package = GrantPackage(
      title: competitionName, description: remarks, issued: parameters.publishedOn, publisher: publisher, license: licence,
      grants: [])
    for (allocation, agency) in zip(paid, recipients) {
      // A pot is named only where an innovation takes part in several.
      let pot = counts[allocation.entry, default: 1] > 1 ? allocation.pot.map { "-\(Self.plain($0))" } ?? "" : ""
      package.grants.append(
        Grant(
          id: "\(prefix)-\(code)-\(Self.plain(allocation.entry.rawValue))\(pot)", title: title(of: allocation.entry),
          description: description(of: allocation), amountAwarded: allocation.amount, awardDate: date,
          recipientOrganization: organizations[agency].map { [$0] } ?? [],
          fundingOrganization: [Grant.Organization(id: funder, name: funderName)],
          grantProgramme: [Grant.Programme(code: code, title: competitionName)]))
    }
    needs.unique(package.grants.map(\.id))
    needs.unique(organizations.sorted { $0.key < $1.key }.map(\.value.id))
    guard needs.findings.isEmpty else { throw needs.refusal }
    return package
  }

  private func publisher(_ needs: inout ExportNeeds) -> GrantPackage.Publisher? {
    guard let publisher = parameters.publisher else { return nil }
    let name = needs.need(publisher.name, "publisher.name", .text)
    let website = needs.allow(publisher.url, "publisher.url", .webAddress)
    return name.map { GrantPackage.Publisher(identifier: publisher.id, name: $0, website: website) }
  }

  private func description(of allocation: Allocation) -> String {
    let place = places[allocation.entry].map { text(", peringkat {place}", ", place {place}", ["place": "\($0)"]) } ?? ""
    return text(
      "Dana insentif {competition} untuk inovasi \"{title}\"{place}.",
      "Incentive of {competition} for the innovation \"{title}\"{place}.",
      ["competition": competitionName, "title": title(of: allocation.entry), "place": place])
  }

  /// Letters, digits, points and hyphens; everything else as an underscore.
  private static func plain(_ text: String) -> String {
    String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) || "-._".contains($0) ? $0 : "_" })
  }
}
