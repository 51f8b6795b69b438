#if CommandLine
import Foundation
import Testing

extension CommandTests {
  /// Krippendorff's canonical example (2011), in wide form.
  private static let canonical = """
    unit,A,B,C,D
    1,1,1,NA,1
    2,2,2,3,2
    3,3,3,3,3
    4,3,3,3,3
    5,2,2,2,2
    6,1,2,3,4
    7,4,4,4,4
    8,1,1,2,1
    9,2,2,2,2
    10,-,5,5,5
    11,n/a,,1,1
    12,,3,,
    """

  private func reliability(_ text: String, _ arguments: String...) throws -> Run {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    return try inovasi(["reliability", file.path] + arguments)
  }

  @Test func reliabilityIsOneObject() throws {
    let run = try reliability(Self.canonical, "--format", "json", "--bootstrap", "50", "--seed", "7")
    #expect(run.code == 0 && run.errors.isEmpty)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let alpha = try #require(object["krippendorff_alpha"] as? [String: Double])
    #expect(((alpha["ordinal"] ?? 0) - 108577.0 / 133160).magnitude < 1e-12)
    #expect(object["missing"] as? Int == 7 && object["layout"] as? String == "wide")
    let drawn = try #require(object["rank_intervals"] as? [String: Any])
    #expect(drawn["seed"] as? Int == 7 && (drawn["intervals"] as? [Any])?.count == 12)
    #expect(try reliability(Self.canonical, "--format", "json", "--bootstrap", "50", "--seed", "7").output == run.output)
    #expect(try reliability(Self.canonical, "--format", "json", "--bootstrap", "50", "--seed", "8").output != run.output)
  }

  @Test func reliabilityIsReadInBothLanguages() throws {
    let english = try reliability(Self.canonical, "--language", "en").output
    #expect(english.contains("Krippendorff α, nominal   0.743"))
    #expect(english.contains("for tentative conclusions only (Krippendorff 2004)"))
    #expect(english.contains("poor to excellent (Koo & Li 2016)"))
    let indonesian = try reliability(Self.canonical).output
    #expect(indonesian.contains("hanya untuk kesimpulan sementara (Krippendorff 2004)"))
    #expect(indonesian.contains("buruk sampai sangat baik (Koo & Li 2016)"))
    #expect(indonesian.contains("hanya untuk dua juri"))
  }

  @Test func reliabilityIsAFlatTable() throws {
    let lines = try reliability(Self.canonical, "--format", "csv", "--weights", "quadratic").output.split(separator: "\n")
    #expect(lines.first == "name,value,se,low,high,f,df1,df2,chi_square,p,undefined")
    #expect(lines.contains { $0.hasPrefix("gwet_ac2,0.9140007235") })
    #expect(lines.contains { $0.hasPrefix("gwet_ac1,0.7754440681") })
    #expect(lines.contains("scott_pi,,,,,,,,,,not_two_judges"))
  }

  @Test func reliabilitySaysWhatItCouldNotRead() throws {
    let text = "judge,item,score\nJ1,A,8o\nJ2,A,80\nJ1,B,70\nJ1,B,71\nJ2,B,90\n"
    let run = try reliability(text, "--language", "en")
    #expect(run.code == 0)
    #expect(run.errors.contains(".csv:2:6: RATING_NOT_A_NUMBER") && run.errors.contains(".csv:5:6: RATING_DUPLICATE"))
    #expect(try reliability(text, "--strict").code == 1)
  }

  @Test(
    arguments: [
      (["--confidence", "1"], 64), (["--confidence", "0.9"], 0), (["--weights", "cubic"], 64), (["--bootstrap", "0"], 64),
      (["--layout", "long"], 65), (["--layout", "wide"], 0), (["--layout", "tall"], 64),
    ] as [([String], Int32)])
  func reliabilityExitCode(arguments: [String], code: Int32) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(Self.canonical.utf8).write(to: file)
    #expect(try inovasi(["reliability", file.path] + arguments).code == code)
    #expect(try inovasi("reliability", "/nowhere.csv").code == 66)
  }
}
#endif
