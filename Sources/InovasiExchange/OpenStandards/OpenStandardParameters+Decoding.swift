import InovasiModel

extension OpenStandardParameters: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case competition, publisher, funder, agencies, recipients, awardDate, publishedOn, calledOn, offset, grantPrefix, ocidPrefix
    case packageURL = "packageUrl"
    case credentialURL = "credentialUrl"
    case licence
  }

  /// Reads parameters; each may be left out, and a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    self.init(
      competition: try container.decodeIfPresent(String.self, forKey: .competition),
      publisher: try container.decodeIfPresent(Organisation.self, forKey: .publisher),
      funder: try container.decodeIfPresent(Organisation.self, forKey: .funder),
      agencies: try container.decodeIfPresent([Agency.ID: String].self, forKey: .agencies) ?? [:],
      recipients: try container.decodeIfPresent([Agency.ID: String].self, forKey: .recipients) ?? [:],
      awardDate: try container.decodeIfPresent(CalendarDate.self, forKey: .awardDate),
      publishedOn: try container.decodeIfPresent(CalendarDate.self, forKey: .publishedOn),
      calledOn: try container.decodeIfPresent(CalendarDate.self, forKey: .calledOn),
      offset: try container.decodeIfPresent(String.self, forKey: .offset),
      grantPrefix: try container.decodeIfPresent(String.self, forKey: .grantPrefix),
      ocidPrefix: try container.decodeIfPresent(String.self, forKey: .ocidPrefix),
      packageURL: try container.decodeIfPresent(String.self, forKey: .packageURL),
      credentialURL: try container.decodeIfPresent(String.self, forKey: .credentialURL),
      licence: try container.decodeIfPresent(String.self, forKey: .licence))
  }
}

extension OpenStandardParameters.Organisation: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable { case id, name, url }

  /// Reads an organisation; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decodeIfPresent(String.self, forKey: .id),
      name: try container.decodeIfPresent(String.self, forKey: .name),
      url: try container.decodeIfPresent(String.self, forKey: .url))
  }
}
