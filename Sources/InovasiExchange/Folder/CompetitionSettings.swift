import InovasiModel

/// What `competition.json5` says.
struct CompetitionSettings: Decodable {
  /// A published rulebook by name, a file beside the settings, or the rulebook itself.
  enum RulebookReference {
    case named(String)
    case inline(Rulebook)
    /// A rulebook that builds on another, not put together yet.
    case building(SettingsTree)
  }

  let name: String
  let edition: String
  let notice: LocalizedText?
  let region: RegionCode?
  let rulebook: RulebookReference
  let closingDate: CalendarDate?
  let fund: Rupiah?
  /// The values of agencies, as the grading reads them.
  let variables: [AgencyVariable]

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case name, edition, notice, region, rulebook, closingDate, fund, agencyVariables
  }

  /// What only a rulebook has that builds on another.
  private enum BaseKey: String, CodingKey { case extends }

  init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    edition = try container.decode(String.self, forKey: .edition)
    notice = try container.decodeIfPresent(LocalizedText.self, forKey: .notice)
    region = try container.decodeIfPresent(RegionCode.self, forKey: .region)
    closingDate = try container.decodeIfPresent(CalendarDate.self, forKey: .closingDate)
    // As a number, or as an office writes it: "Rp 1.000.000,00".
    if let text = try? container.decode(String.self, forKey: .fund) {
      guard let amount = RupiahReading(text).rupiah else {
        throw DecodingError.unreadable(
          LocalizedText(
            id: "\"{text}\" bukan jumlah rupiah bulat; tulis seperti 100000000 atau 'Rp100.000.000'.",
            en: "\"{text}\" is not a whole number of rupiah; write it like 100000000 or 'Rp100.000.000'."),
          ["text": text], forKey: .fund, in: container)
      }
      fund = amount
    } else {
      fund = try container.decodeIfPresent(Rupiah.self, forKey: .fund)
    }
    let values = try container.decodeIfPresent([String: [String: Points]].self, forKey: .agencyVariables) ?? [:]
    let path: [any CodingKey] = container.codingPath + [CodingKeys.agencyVariables]
    variables = try values.sorted { $0.key < $1.key }.flatMap { name, values in
      let variable: Rulebook.Grading.Variable.ID = try Self.identifier(name, at: path)
      return try values.sorted { $0.key < $1.key }.map { agency, value in
        AgencyVariable(
          agency: try Self.identifier(agency, at: path + [PathKey(stringValue: name)]), variable: variable, value: value)
      }
    }
    if let name = try? container.decode(String.self, forKey: .rulebook) {
      rulebook = .named(name)
    } else if let keys = try? container.nestedContainer(keyedBy: BaseKey.self, forKey: .rulebook), keys.contains(.extends),
      let tree = try? container.decode(SettingsTree.self, forKey: .rulebook)
    {
      rulebook = .building(tree)
    } else {
      rulebook = .inline(try container.decode(Rulebook.self, forKey: .rulebook))
    }
  }
  /// A key that is the name of something.
  private static func identifier<Subject>(_ key: String, at path: [any CodingKey]) throws -> Identifier<Subject> {
    guard let identifier = Identifier<Subject>(key) else {
      throw DecodingError.unreadable(
        LocalizedText(
          id: "kunci \"{key}\" bukan pengenal; pengenal adalah teks 1 sampai 200 karakter yang terlihat.",
          en: "the key \"{key}\" is no identifier, which is a text of 1 to 200 visible characters."),
        ["key": key], at: path + [PathKey(stringValue: key)])
    }
    return identifier
  }
}
