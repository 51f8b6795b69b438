import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

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
  let agencyVariables: [String: [String: Points]]

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
    if let text = try? container.decode(String.self, forKey: .fund), let amount = RupiahReading(text).rupiah {
      fund = amount
    } else {
      fund = try container.decodeIfPresent(Rupiah.self, forKey: .fund)
    }
    agencyVariables = try container.decodeIfPresent([String: [String: Points]].self, forKey: .agencyVariables) ?? [:]
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

  /// The values of agencies, as the grading reads them.
  var variables: [AgencyVariable] {
    agencyVariables.flatMap { variable, values in
      values.compactMap { agency, value in
        guard let agency = Agency.ID(agency), let variable = Rulebook.Grading.Variable.ID(variable) else { return nil }
        return AgencyVariable(agency: agency, variable: variable, value: value)
      }
    }
  }
}

/// A settings file in JSON5, which may hold comments.
struct SettingsFile {
  let path: String
  let name: String
  let limits: ReadingLimits

  func decode<Value: Decodable>(_ type: Value.Type) throws(ExchangeError) -> Value {
    let bytes = try FileBytes(path: path, name: name).all(limit: limits.maximumSettingsBytes)
    guard bytes.contains(where: { $0 > 0x20 }) else { throw ExchangeError(.fileEmpty, name) }
    // Foundation's JSON5 reader ends the program at bytes that are no UTF-8 in a key without quotes; found by fuzzing.
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else { throw ExchangeError(.fileBinary, name) }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    do {
      // That reader also looks beyond the end of a file that ends with a number; found by fuzzing.
      return try decoder.decode(type, from: Data(bytes + [0x0A]))
    } catch let error as DecodingError {
      throw ExchangeError(Finding(error, in: name))
    } catch {
      throw ExchangeError(.fileBinary, name)
    }
  }
}
