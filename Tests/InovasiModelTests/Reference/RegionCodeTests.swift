import InovasiModel
import Testing

struct RegionCodeTests {
  @Test(arguments: [
    ("35", "35", RegionCode.Level.province), ("3573", "35.73", .regency), ("35.73", "35.73", .regency),
    ("357301", "35.73.01", .district), ("35.73.01", "35.73.01", .district), ("3573011001", "35.73.01.1001", .village),
    ("35.07.01.2001", "35.07.01.2001", .village),
  ])
  func readsWithAndWithoutDots(text: String, code: String, level: RegionCode.Level) throws {
    let region = try #require(RegionCode(text))
    #expect(region.rawValue == code)
    #expect(region.level == level)
    #expect(RegionCode(code) == region)
  }

  // 35.70 is neither a regency's number (01–69) nor a city's (71–99): Permendagri 58/2021. Seven digits are BPS's district.
  @Test(arguments: [
    "", "3", "35.70", "3570", "35.00", "05.01", "3573010", "357", "35.7", "3.573", "35..73", ".3573", "35.73.",
    "35-73", "35.73.01.0001", "35.73.01.4001", "３５", "35 73", "35.73.01.10011", "abcd",
  ])
  func refuses(text: String) {
    #expect(RegionCode(text) == nil)
  }

  @Test func knowsParentsAndCities() throws {
    let village = try #require(RegionCode("35.73.01.1001"))
    var codes: [String] = []
    var code: RegionCode? = village
    while let current = code {
      codes.append(current.rawValue)
      code = current.parent
    }
    #expect(codes == ["35.73.01.1001", "35.73.01", "35.73", "35"])
    #expect(RegionCode("35.73")?.isCity == true)
    #expect(RegionCode("35.07")?.isCity == false)
    #expect(village.isCity == false)
  }

  @Test func jsonShowsWhatOneLooksLike() throws {
    #expect(try JSON.decode(RegionCode.self, #""3573""#).rawValue == "35.73")
    let error = #expect(throws: DecodingError.self) { try JSON.decode(RegionCode.self, #""35.70""#) }
    #expect("\(try #require(error))".contains("35.73"))
  }
}
