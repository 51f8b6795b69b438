import InovasiModel

extension OpenStandardExport {
  /// The competition as a package of the Open Contracting Data Standard 1.1, as far as that fits one: the call as its tender, the agencies as its
  /// parties, the winners and their money as its awards.
  ///
  /// With `calledOn` there are two releases, of the call and of the awards; without it one that makes both known at once.
  ///
  /// - Throws: a finding for each of `ocidPrefix`, `competition`, `packageUrl`, `publisher.name`, `funder.id`, `funder.name`, `publishedOn`
  ///   and `awardDate` that is missing, for each winner without an agency, and when nothing was awarded.
  public func releases() throws(OpenStandardError) -> ReleasePackage {
    var needs = ExportNeeds(.ocds)
    let prefix = needs.need(parameters.ocidPrefix, "ocidPrefix", .ocidPrefix)
    let code = needs.need(parameters.competition, "competition", .shortName)
    let uri = needs.need(parameters.packageURL, "packageUrl", .webAddress)
    let publisher = needs.need(parameters.publisher?.name, "publisher.name", .text)
    let publisherURL = needs.allow(parameters.publisher?.url, "publisher.url", .webAddress)
    let funder = needs.need(parameters.funder?.id, "funder.id", .text)
    let funderName = needs.need(parameters.funder?.name, "funder.name", .text)
    let published = needs.need(parameters.publishedOn, "publishedOn")
    let date = needs.need(awardDate, "awardDate")
    let offset = needs.allow(parameters.offset, "offset", .offset)
    let licence = needs.allow(parameters.licence, "licence", .webAddress)
    let awarded = awardedEntries(&needs)
    if awarded.isEmpty { needs.add(.exportEmpty) }
    guard let prefix, let code, let uri, let publisher, let funder, let funderName, let published, let date,
      needs.findings.isEmpty
    else { throw needs.refusal }

    let ocid = "\(prefix)-\(code)"
    let buyer = Release.Reference(id: funder, name: funderName)
    var parties = Parties()
    parties.add(buyer, "buyer")
    let called = tender(ocid, offset)
    var releases: [Release] = []
    if let day = parameters.calledOn {
      releases.append(
        Release(
          ocid: ocid, id: "\(ocid)-tender-\(day)", date: Self.time(day, offset: offset), tag: ["tender"], language: languageCode,
          parties: parties.list, buyer: buyer, tender: called))
    }
    let tenderers = Set(competition.entries.filter { $0.filing == .submitted && !$0.isCalibration }.compactMap(\.agency)).sorted()
      .map { Release.Reference(id: $0.rawValue, name: name(of: $0)) }
    for tenderer in tenderers { parties.add(tenderer, "tenderer") }
    for winner in awarded { parties.add(winner.agency, "supplier") }
    var closed = called
    closed.status = "complete"
    closed.numberOfTenderers = tenderers.count
    closed.tenderers = tenderers
    releases.append(
      Release(
        ocid: ocid, id: "\(ocid)-award-\(published)", date: Self.time(published, offset: offset),
        tag: releases.isEmpty ? ["tender", "award"] : ["award"], language: languageCode, parties: parties.list, buyer: buyer,
        tender: closed, awards: awarded.map { award($0, on: Self.time(date, offset: offset)) }))
    return ReleasePackage(
      uri: uri, publishedDate: Self.time(published, offset: offset),
      publisher: ReleasePackage.Publisher(name: publisher, uri: publisherURL), license: licence, releases: releases)
  }

  private var languageCode: String { language == .english ? "en" : "id" }

  private func tender(_ ocid: String, _ offset: String?) -> Release.Tender {
    let registration = competition.rulebook.calendar.first { $0.id == "registration" }?.days
    let last = competition.closingDate ?? registration?.last
    let period = Release.Period(
      startDate: registration?.first.map { Self.time($0, offset: offset) },
      endDate: last.map { Self.time($0, offset: offset, isEnd: true) })
    return Release.Tender(
      id: ocid, title: competitionName, description: competition.notice?[language], status: "active",
      value: competition.fund.map { Release.Value(amount: $0) },
      tenderPeriod: period == Release.Period() ? nil : period)
  }

  /// An innovation that takes awards or money.
  private struct Awarded {
    let entry: Entry.ID
    let agency: Release.Reference
    var names: [String] = []
    var amount = Rupiah.zero
  }

  /// The innovations that take awards or money, in order of places and identifiers.
  private func awardedEntries(_ needs: inout ExportNeeds) -> [Awarded] {
    var byEntry: [Entry.ID: Awarded] = [:]
    func awarded(_ entry: Entry.ID, _ agency: Agency.ID?) -> Awarded? {
      if let there = byEntry[entry] { return there }
      return needs.agency(agency, of: entry).map {
        Awarded(entry: entry, agency: Release.Reference(id: $0.rawValue, name: name(of: $0)))
      }
    }
    for award in results.awards {
      guard var one = awarded(award.entry, award.agency) else { continue }
      one.names.append(award.name[language])
      byEntry[award.entry] = one
    }
    for allocation in results.allocations where allocation.amount > .zero {
      guard var one = awarded(allocation.entry, allocation.agency) else { continue }
      // Allocations add up to no more than the fund, which can be held.
      one.amount = (try? one.amount.adding(allocation.amount)) ?? one.amount
      byEntry[allocation.entry] = one
    }
    return byEntry.values.sorted {
      (places[$0.entry] ?? .max, $0.entry) < (places[$1.entry] ?? .max, $1.entry)
    }
  }

  private func award(_ one: Awarded, on date: String) -> Release.Award {
    Release.Award(
      id: one.entry.rawValue, title: one.names.isEmpty ? nil : one.names.joined(separator: ", "),
      description: title(of: one.entry),
      status: results.state.status == .final ? "active" : "pending", date: date,
      value: one.amount > .zero ? Release.Value(amount: one.amount) : nil, suppliers: [one.agency])
  }

  /// The parties of a release with all of their parts.
  private struct Parties {
    private var byID: [String: Release.Party] = [:]

    mutating func add(_ one: Release.Reference, _ role: String) {
      var party = byID[one.id] ?? Release.Party(id: one.id, name: one.name, roles: [])
      if !party.roles.contains(role) { party.roles.append(role) }
      byID[one.id] = party
    }

    var list: [Release.Party] { byID.values.sorted { $0.id < $1.id } }
  }
}
