import InovasiModel

extension DocumentParameters: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case office, number, date, place, venue, about, signatories, extra
    case minutes, announcement, decree, certificates, feedback
  }

  /// Reads what all documents share, and under its name what a kind has of its own; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    common = Particulars(
      office: try container.decodeIfPresent([String].self, forKey: .office),
      number: try container.decodeIfPresent(String.self, forKey: .number),
      date: try container.decodeIfPresent(CalendarDate.self, forKey: .date),
      place: try container.decodeIfPresent(String.self, forKey: .place),
      venue: try container.decodeIfPresent(String.self, forKey: .venue),
      about: try container.decodeIfPresent(String.self, forKey: .about),
      signatories: try container.decodeIfPresent([Signatory].self, forKey: .signatories),
      extra: try container.decodeIfPresent([String: String].self, forKey: .extra) ?? [:])
    own = [:]
    for kind in DocumentKind.allCases {
      guard let key = CodingKeys(rawValue: kind.rawValue) else { continue }
      own[kind] = try container.decodeIfPresent(Particulars.self, forKey: key)
    }
  }
}

extension DocumentParameters.Particulars: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case office, number, date, place, venue, about, signatories, extra
  }

  /// Reads particulars; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    self.init(
      office: try container.decodeIfPresent([String].self, forKey: .office),
      number: try container.decodeIfPresent(String.self, forKey: .number),
      date: try container.decodeIfPresent(CalendarDate.self, forKey: .date),
      place: try container.decodeIfPresent(String.self, forKey: .place),
      venue: try container.decodeIfPresent(String.self, forKey: .venue),
      about: try container.decodeIfPresent(String.self, forKey: .about),
      signatories: try container.decodeIfPresent([DocumentParameters.Signatory].self, forKey: .signatories),
      extra: try container.decodeIfPresent([String: String].self, forKey: .extra) ?? [:])
  }
}

extension DocumentParameters.Signatory: Decodable {
  private enum CodingKeys: String, CodingKey, CaseIterable { case role, name, identity }

  /// Reads somebody who signs; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    self.init(
      role: try container.decodeIfPresent(String.self, forKey: .role),
      name: try container.decodeIfPresent(String.self, forKey: .name),
      identity: try container.decodeIfPresent(String.self, forKey: .identity))
  }
}
