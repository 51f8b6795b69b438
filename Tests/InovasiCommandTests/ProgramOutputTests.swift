#if CommandLine
import Foundation
import Testing

/// What programs read is the same in every language; what people read is in theirs.
struct ProgramOutputTests {
  @Test func severitiesHaveOneVocabulary() throws {
    for language in ["id", "en"] {
      for arguments in [
        ["validate", malang, "--format", "json"], ["validate", malang, "--format", "csv"],
        ["index", sample, "--table", "findings", "--format", "csv"],
        ["check-id", "nik", "3573013102459999", "--format", "json"],
      ] {
        let output = try CommandTests.inovasi(arguments + ["--language", language]).output
        #expect(!["kesalahan", "peringatan"].contains { output.contains("\"\($0)\"") || output.contains("\n\($0),") })
        #expect(output.contains("error"), "\(arguments)")
      }
    }
    let people = try CommandTests.inovasi(["validate", malang])
    #expect(people.output.contains("Tingkat") && people.output.contains("kesalahan") && !people.output.contains("Bobot"))
    let english = try CommandTests.inovasi(["validate", malang, "--language", "en"])
    #expect(english.errors.contains(" notes") && english.output.contains("Severity"))
  }

  @Test(
    arguments: [
      ["evaluate", malang], ["explain", "M13", malang], ["validate", malang, "--against", "kipp-2021"],
      ["what-if", malang, "--withdraw", "M04"],
    ])
  func tablesWithoutMessagesAreTheSameInBothLanguages(arguments: [String]) throws {
    let both = try ["id", "en"].map { try CommandTests.inovasi(arguments + ["--format", "csv", "--language", $0]).output }
    #expect(both[0] == both[1])
    #expect(!both[0].isEmpty)
  }

  @Test func truthsAreTruths() throws {
    let run = try CommandTests.inovasi(["lookup", "Malang", "--format", "json"])
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows.first?["valid"] as? Bool == true && rows.first?["match"] as? String == "name")
    #expect(try CommandTests.inovasi(["lookup", "Malang"]).output.contains("ya"))
  }

  @Test func aRulebookIsJSONForPrograms() throws {
    let text = try CommandTests.inovasi(["rulebooks", "show", "malang-2021"]).output
    #expect(text.contains("//"))
    let json = try CommandTests.inovasi(["rulebooks", "show", "malang-2021", "--format", "json"]).output
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(document["id"] as? String == "malang-2021")
    let check = try CommandTests.inovasi(["rulebooks", "check", "malang-2021", "--format", "json"]).output
    #expect(try JSONSerialization.jsonObject(with: Data(check.utf8)) is [Any])
  }

  @Test func identifiersAreSaidInWordsToPeople() throws {
    let explained = try CommandTests.inovasi(["explain", "M13", malang]).output
    #expect(explained.contains("rata-rata dari 4 lembar lengkap") && explained.contains("menurut Bermanfaat"))
    let index = try CommandTests.inovasi(["index", sample])
    #expect(index.output.contains("atau yang berbukti bila belum diverifikasi") && !index.output.contains("halfOpen"))
    #expect(index.errors.contains("--table findings"))
    let unverified = try #require(index.output.split(separator: "\n").first { $0.hasPrefix("CK-03") })
    #expect(unverified.contains("–") && !unverified.contains(" 0.00"))
    let grouped = try CommandTests.inovasi(["validate", malang, "--by", "code"]).output
    #expect(grouped.hasPrefix("Kode"))
    let number = try CommandTests.inovasi(["check-id", "nik", "3573013102459999", "--language", "en"]).output
    #expect(number.contains("Code") && number.contains("Value"))
  }

  /// The tier follows the grade, so that one without the other would look like a mistake.
  @Test func agenciesAreShownWithTheirGrade() throws {
    let output = try CommandTests.inovasi(["evaluate", malang]).output
    let agency = try #require(output.split(separator: "\n").first { $0.hasPrefix("DISPENDUKCAPIL") })
    #expect(agency.contains("74.26") && agency.contains("Cukup"))
  }

  #if Spreadsheet
  @Test func theWorkbookSpeaksToPeople() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    func sheet(_ name: String, _ language: String) throws -> [Substring] {
      let run = try CommandTests.inovasi([
        "convert", folder.appendingPathComponent("\(language)/results.xlsx").path, "-", "--sheet", name, "--to", "csv",
      ])
      #expect(run.code == 0, "\(run.errors)")
      return run.output.split(separator: "\n")
    }
    for language in ["id", "en"] {
      let path = folder.appendingPathComponent(language).path
      let run = try CommandTests.inovasi(["evaluate", malang, "--output", path, "--language", language])
      #expect(run.code == 0)
    }
    #expect(try sheet("Temuan", "id").first?.hasPrefix("Kode,Tingkat,") == true)
    #expect(try sheet("Temuan", "id").contains { $0.hasPrefix("FORMER_WINNER,kesalahan,") })
    #expect(try sheet("Findings", "en").contains { $0.hasPrefix("FORMER_WINNER,error,") })
    #expect(try sheet("Peringkat", "id")[1].contains("Top 6; Top 3"))
    #expect(try sheet("Peringkat", "id").contains { $0.contains(",Bermanfaat,") })
    // A lot that was decided on stands in the log, and not among the rulebook's keys.
    let drawn = try CommandTests.inovasi(["evaluate", decided, "--output", folder.appendingPathComponent("drawn").path])
    #expect(drawn.code == 0)
    #expect(try sheet("Peringkat", "drawn").contains { $0.contains(",undian (#8 BA/05/2021),") })
    let money = try sheet("Dana", "id")
    #expect(money[0].contains("Bagian sebelum dibulatkan,Jumlah,Dibulatkan naik,Kelompok dana,Batas,Rupiah sisa menurut"))
    #expect(money[1].contains(",170783556.151893,170783556,tidak"))
    #expect(try sheet("Perangkat daerah", "id")[0].hasSuffix("Akibat sanksi,Sanksi belum dapat diputuskan"))
    // The tables for programs stay as they are.
    let table = try String(contentsOf: folder.appendingPathComponent("id/allocations.csv"), encoding: .utf8)
    #expect(table.contains(",170783556.151893823,170783556,false,"))
  }
  #endif
}

private let data = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples/Data")

private let malang = data.appendingPathComponent("malang-2021").path

private let decided = data.deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Tests/Fixtures/decisions").path

private let sample = data.appendingPathComponent("iid-2026-contoh").path
#endif
