import InovasiModel

extension OpenStandardExport {
  /// A credential in Open Badges 3.0 for each award that an innovation takes, in the order of the awards; without a proof, see ``BadgeCredential``.
  ///
  /// The holder is the agency; no person is named.
  ///
  /// - Throws: a finding for each of `credentialUrl`, `publisher.url`, `publisher.name` and `awardDate` that is missing, for each
  ///   winner without an agency, and when there is no award.
  public func credentials() throws(OpenStandardError) -> [BadgeCredential] {
    var needs = ExportNeeds(.openBadges)
    let address = needs.need(parameters.credentialURL, "credentialUrl", .webAddress)
    let issuer = needs.need(parameters.publisher?.url, "publisher.url", .webAddress)
    let issuerName = needs.need(parameters.publisher?.name, "publisher.name", .text)
    let date = needs.need(awardDate, "awardDate")
    let offset = needs.allow(parameters.offset, "offset", .offset)
    let holders = needs.allow(parameters.recipients, "recipients", of: competition.agencies, .uri)
    let agencies = results.awards.compactMap { needs.agency($0.agency, of: $0.entry) }
    if results.awards.isEmpty { needs.add(.exportEmpty) }
    guard let address, let issuer, let issuerName, let date, needs.findings.isEmpty else { throw needs.refusal }

    let base = address.hasSuffix("/") ? address : address + "/"
    let profile = BadgeCredential.Profile(id: issuer, name: issuerName)
    return zip(results.awards, agencies).map { award, agency in
      let names: TextParameters = [
        "award": award.name[language], "competition": competitionName, "place": "\(award.place)",
        "title": title(of: award.entry), "agency": name(of: agency),
      ]
      return BadgeCredential(
        id: "\(base)credentials/\(Self.pathPart(award.tier.rawValue))/\(Self.pathPart(award.entry.rawValue))",
        name: text("{award}, {competition}", "{award}, {competition}", names),
        description: [
          text(
            "Inovasi \"{title}\" dari {agency}, peringkat {place}.", "The innovation \"{title}\" of {agency}, place {place}.",
            names), decision(of: award), remarks,
        ].compactMap(\.self).joined(separator: " "),
        issuer: profile, validFrom: Self.time(date, offset: offset),
        credentialSubject: BadgeCredential.Subject(
          id: holders[agency], identifier: [BadgeCredential.Identity(identityHash: name(of: agency))],
          achievement: achievement(award, below: base)),
        fileName: "\(award.tier) \(award.entry)")
    }
  }

  /// Where a place alone does not give the award, what does.
  private func decision(of award: Award) -> String? {
    award.decision.map {
      text("Ditetapkan dengan keputusan {decision}.", "Awarded by decision {decision}.", ["decision": $0.description])
    }
  }

  private func achievement(_ award: Award, below base: String) -> BadgeCredential.Achievement {
    let names: TextParameters = ["award": award.name[language], "competition": competitionName]
    return BadgeCredential.Achievement(
      id: "\(base)achievements/\(Self.pathPart(award.tier.rawValue))", name: award.name[language],
      description: text("Penghargaan {award} dari {competition}.", "The award {award} of {competition}.", names),
      criteria: BadgeCredential.Criteria(narrative: criteria(of: award)), inLanguage: language == .english ? "en" : "id")
  }

  /// What the rulebook says of an award, the same for all who take it.
  private func criteria(of award: Award) -> String {
    let tier = competition.rulebook.awards.first { $0.id == award.tier }
    var sentences: [String] = []
    if let tier {
      let places = tier.firstPlace == tier.lastPlace ? "\(tier.firstPlace)" : "\(tier.firstPlace)–\(tier.lastPlace)"
      sentences.append(
        text(
          "Peringkat {places} dalam {competition}.", "Place {places} in {competition}.",
          ["places": places, "competition": competitionName]))
      if let score = tier.minimumScore {
        sentences.append(
          text("Nilai akhir paling rendah {score}.", "A final score of at least {score}.", ["score": score.description]))
      }
    }
    sentences.append(text("Dasar: {basis}.", "Basis: {basis}.", ["basis": award.basis.text(in: language)]))
    return sentences.joined(separator: " ")
  }

  /// A name as one part of an address's path: RFC 3986, 2.3, with everything else as `%` and two digits, so that no two names become one.
  private static func pathPart(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      if ParameterForm.isLetterOrDigit(byte) || "-._~".utf8.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
