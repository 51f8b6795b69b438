import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// The same key gives the same pseudonyms; without it nobody can tell who is who.
struct JudgePseudonymsTests {
  private let judges = Dictionary(
    uniqueKeysWithValues: (1...30).compactMap { number in Judge.ID("J\(number)").map { ($0, "Nama \(number)") } })
  private let key = Array("a key of the office".utf8)

  @Test func theSameKeyGivesTheSamePseudonyms() throws {
    let pseudonyms = JudgePseudonyms(of: judges, key: key)
    let shuffled = Dictionary(uniqueKeysWithValues: judges.sorted { $0.value > $1.value })
    #expect(JudgePseudonyms(of: shuffled, key: key) == pseudonyms)
    #expect(Set(pseudonyms.members.map(\.pseudonym)).count == 30)
    #expect(pseudonyms.members.first?.pseudonym == "Juri-01")
    #expect(pseudonyms.members.last?.pseudonym == "Juri-30")
    // Neither the order of identifiers, nor what another key gives.
    #expect(pseudonyms.members.map(\.judge) != pseudonyms.members.map(\.judge).sorted())
    #expect(JudgePseudonyms(of: judges, key: key + [1]).members.map(\.judge) != pseudonyms.members.map(\.judge))
  }

  @Test func whoHadAPseudonymKeepsIt() throws {
    let few = judges.filter { $0.key < "J2" }
    let earlier = JudgePseudonyms(of: few, key: key)
    let later = JudgePseudonyms(of: judges, key: [1, 2, 3], keeping: earlier)
    for judge in few.keys { #expect(later[judge] == earlier[judge]) }
    #expect(later.members.count == 30)
    #expect(Set(later.members.map(\.pseudonym)).count == 30)
    #expect(later["NOBODY"] == nil)
  }

  @Test func theMappingIsReadBackAndForItsOwnerAlone() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("map-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = PseudonymFile(path)
    #expect(try file.read() == nil)
    let pseudonyms = JudgePseudonyms(of: judges, key: key)
    try file.write(pseudonyms)
    #expect(try file.read() == pseudonyms)
    #expect(try !TextFile.isReadableByOthers(path))
    for text in ["", "a,b,c\n1,2,3\n", "pseudonym,judge,name\nJuri-01,J1,A\nJuri-01,J2,B\n", "pseudonym,judge,name\n,J1,A\n"] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: ExchangeError.self, "\(text)") { try file.read() }
    }
  }

  /// Whoever comes next is counted on from the highest number, which must not end the program.
  @Test func numbersThatNobodyWasGivenAreRefused() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("map-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    func read(_ pseudonym: String) throws -> JudgePseudonyms? {
      try Data("pseudonym,judge,name\nJuri-01,J1,A\n\(pseudonym),J2,B\n".utf8).write(to: URL(fileURLWithPath: path))
      return try PseudonymFile(path).read()
    }
    for name in ["Juri-9223372036854775807", "Juri-1000000000", "Juri--1", "Juri-+1", "Juri-", "J2", "Juri-0x1", "Juri-1 2"] {
      let error = try #require(throws: ExchangeError.self, "\(name)") { try read(name) }
      #expect(error.finding.code == "PSEUDONYM_FILE_INVALID" && error.finding.location?.line == 3, "\(name)")
    }
    let earlier = try #require(try read("Juri-999999990"))
    let later = JudgePseudonyms(of: ["J3": "C"], key: key, keeping: earlier)
    #expect(later["J3"] == "Juri-999999991" && later["J2"] == "Juri-999999990")
  }

  @Test(
    arguments: [
      ("out/map.csv", true), ("out/inputs/map.csv", true), ("out/../out/map.csv", true), ("./out/./map.csv", true),
      ("map.csv", false), ("out/../map.csv", false), ("outside/map.csv", false), ("out-map.csv", false),
    ])
  func aMappingInTheBundleIsSeen(path: String, isInside: Bool) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inside-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(PseudonymFile("\(folder.path)/\(path)").isInside("\(folder.path)/out") == isInside)
    // A link to the folder is the folder.
    try FileManager.default.createSymbolicLink(atPath: folder.path + "-link", withDestinationPath: folder.path)
    defer { try? FileManager.default.removeItem(atPath: folder.path + "-link") }
    #expect(PseudonymFile("\(folder.path)-link/\(path)").isInside("\(folder.path)/out") == isInside)
  }
}
