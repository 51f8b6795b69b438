import InovasiExchange
import InovasiModel
import Testing

/// Values of agencies from `variables.csv`, beside those of the settings.
struct VariablesTests {
  @Test func yesAndNoAreOneAndZero() throws {
    var folder = TestFolder()
    folder.files["variables.csv"] =
      "opd;variabel;nilai\nDINKES;wtp;ya\nDUKCAPIL;wtp;tidak\nDINKES;sakip;78,5\nDUKCAPIL;sakip;\nDUKCAPIL;target;2\n"
    let loaded = try folder.read()
    #expect(loaded.findings == [])
    #expect(
      loaded.competition.agencyVariables.map { "\($0.agency) \($0.variable) \($0.value)" } == [
        "DINKES sakip 78.5", "DINKES wtp 1", "DUKCAPIL target 2", "DUKCAPIL wtp 0",
      ])
    #expect(loaded.sources.contains { $0.file == "variables.csv" && $0.taken == 5 && $0.rejected == 0 })
  }

  @Test func whatIsNoValueIsReportedWithItsPlace() throws {
    var folder = TestFolder()
    folder.files["variables.csv"] = "agency,variable,value\nDINKES,wtp,mungkin\n,wtp,1\nDINKES,,1\n"
    let loaded = try folder.read()
    #expect(loaded.competition.agencyVariables == [])
    #expect(
      loaded.findings.map { "\($0.code) \($0.location?.line ?? 0)" }.sorted() == [
        "CELL_INVALID 2", "ROW_WITHOUT_ID 3", "ROW_WITHOUT_ID 4",
      ])
    #expect(loaded.sources.contains { $0.file == "variables.csv" && $0.taken == 0 && $0.rejected == 3 })
  }
}
