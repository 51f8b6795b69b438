import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// Open Badges 3.0: what `ob_v3p0_achievementcredential_schema.json` requires.
struct BadgeCredentialTests {
  @Test func thereIsOneFileForEachAward() throws {
    try withScratch { folder in
      let path = folder.appendingPathComponent("kredensial").path
      let paths = try SampleResults.export().write(.openBadges, to: path + "/")
      #expect(paths.count == 4 && paths.allSatisfy { FileManager.default.fileExists(atPath: $0) })
      #expect(paths.first == "\(path)/juara-1 I1.json")
      #expect(try FileManager.default.contentsOfDirectory(atPath: path).count == 4)
    }
  }

  @Test func aCredentialSaysWhoTookWhatAndIsUnsigned() throws {
    let document = try #require(try SampleResults.document(.openBadges, SampleResults.export()) as? [String: Any])
    #expect(
      Set(document.keys) == [
        "@context", "id", "type", "name", "description", "issuer", "validFrom", "credentialSubject", "credentialSchema",
      ])
    #expect(document["proof"] == nil)
    #expect((document["@context"] as? [String])?.first == "https://www.w3.org/ns/credentials/v2")
    #expect(document["id"] as? String == "https://contoh.example/penghargaan/credentials/juara-1/I1")
    #expect(document["validFrom"] as? String == "2021-03-17T00:00:00+07:00")
    let subject = try #require(document["credentialSubject"] as? [String: Any])
    #expect(subject["id"] == nil)
    #expect((subject["identifier"] as? [[String: Any]])?.first?["identityHash"] as? String == "Dinas Kesehatan")
    let achievement = try #require(subject["achievement"] as? [String: Any])
    #expect(achievement["id"] as? String == "https://contoh.example/penghargaan/achievements/juara-1")
    #expect(
      (achievement["criteria"] as? [String: String])?["narrative"]
        == "Peringkat 1 dalam Kompetisi Inovasi Kota Contoh 2021. Dasar: Perwali Contoh 1/2021 Pasal 2.")
  }

  @Test func anAwardIsTheSameForAllWhoTakeIt() throws {
    let credentials = try SampleResults.export(language: .english) { $2.recipients = ["DISDIK": "did:web:disdik.example"] }
      .credentials()
    #expect(Set(credentials.map(\.id)).count == 4)
    #expect(Set(credentials.map(\.credentialSubject.achievement)).count == 2)
    #expect(
      credentials[1].credentialSubject.achievement.criteria.narrative
        == "Place 1–3 in Kompetisi Inovasi Kota Contoh 2021. A final score of at least 60. Basis: Perwali Contoh 1/2021 Pasal 2.")
    #expect(credentials.map(\.credentialSubject.id) == [nil, nil, "did:web:disdik.example", nil])
    #expect(credentials[2].id.hasSuffix("/credentials/Top%203%21/I2"))
  }

  @Test func anAwardByDecisionSaysSo() throws {
    let credentials = try SampleResults.export { _, results, _ in
      results.state = ResultState(status: .final)
      results.awards[3].decision = DecisionReference(number: 7, document: "BA/7")
    }.credentials()
    #expect(
      credentials.map(\.description).suffix(2) == [
        "Inovasi \"I2\" dari Dinas Pendidikan, peringkat 2.",
        "Inovasi \"Brexit\" dari Dinas Kesehatan, peringkat 2. Ditetapkan dengan keputusan #7 BA/7.",
      ])
  }

  @Test func anOldFolderIsNotMixedWithTheNew() throws {
    try withScratch { folder in
      let path = folder.appendingPathComponent("kredensial").path
      try SampleResults.export().write(.openBadges, to: path)
      let before = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      let later = SampleResults.export { _, results, _ in results.awards.removeLast() }
      let error = #expect(throws: OpenStandardError.self) { try later.write(.openBadges, to: path) }
      #expect(error?.findings.map(\.code) == ["EXPORT_EXISTS"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == before)
    }
  }
}
