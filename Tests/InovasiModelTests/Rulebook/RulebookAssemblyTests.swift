import Foundation
import InovasiModel
import Testing

struct RulebookAssemblyTests {
  private func tree(_ json: String) throws -> SettingsTree {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try decoder.decode(SettingsTree.self, from: Data(json.utf8))
  }

  private func assemble(_ json: String, on bases: [String: String]) throws -> SettingsTree {
    try RulebookAssembly { id in try bases[id.rawValue].map { try self.tree($0) } }.assemble(tree(json))
  }

  @Test(arguments: [
    ("{a: 1}", "{a: 2}"), ("{a: {x: 1, y: 2}}", "{a: {z: 3}}"), ("{a: [1, 2]}", "{a: [3]}"),
    ("{a: [{id: 'p', n: 1}]}", "{a: [{id: 'q', n: 2}]}"),
  ])
  func keyReplacesTheWholeValue(base: String, patch: String) throws {
    #expect(try tree(base).patched(by: tree(patch)) == tree(patch))
  }

  @Test func nullTakesAway() throws {
    #expect(try tree("{a: 1, b: 2}").patched(by: tree("{a: null}")) == tree("{b: 2}"))
  }

  @Test func thingsWithNamesAreChangedByTheirNames() throws {
    let base = "{sections: [{id: 'a', n: 1, m: 1}, {id: 'b', n: 2}, {id: 'c', n: 3}]}"
    let patch = "{sections: {a: {n: 9}, b: null, e: {n: 5}, d: {n: 4}}}"
    let result = "{sections: [{id: 'a', n: 9, m: 1}, {id: 'c', n: 3}, {id: 'd', n: 4}, {id: 'e', n: 5}]}"
    #expect(try tree(base).patched(by: tree(patch)) == tree(result))
  }

  @Test func criteriaDeepInAStageAreReached() throws {
    let base = "{stages: [{id: 's', criteria: [{id: 'x', weight: '40%'}, {id: 'y', weight: '60%'}]}]}"
    let patch = "{stages: {s: {criteria: {x: {weight: '50%'}, y: {weight: '50%'}}}}}"
    let result = "{stages: [{id: 's', criteria: [{id: 'x', weight: '50%'}, {id: 'y', weight: '50%'}]}]}"
    #expect(try tree(base).patched(by: tree(patch)) == tree(result))
  }

  @Test func basisIsNeverMixed() throws {
    let base = "{quotas: [{id: 'q', basis: {regulation: 'A', article: 'Pasal 1'}}]}"
    let patch = "{quotas: {q: {basis: {document: 'B'}}}}"
    #expect(
      try tree(base).patched(by: tree(patch)) == tree("{quotas: [{id: 'q', basis: {document: 'B'}}]}"))
  }

  @Test func severitiesAreJoined() throws {
    #expect(
      try tree("{severities: {A: 'error'}}").patched(by: tree("{severities: {B: 'note'}}"))
        == tree("{severities: {A: 'error', B: 'note'}}"))
  }

  @Test func chainsAreFollowed() throws {
    let whole = try assemble("{extends: 'b', x: 1}", on: ["b": "{extends: 'a', x: 2, y: 2}", "a": "{x: 3, y: 3, z: 3}"])
    #expect(whole["x"] == .integer(1) && whole["y"] == .integer(2) && whole["z"] == .integer(3))
  }

  @Test(arguments: [["a": "{extends: 'a'}"], ["a": "{extends: 'b'}", "b": "{extends: 'a'}"], [:]])
  func circlesAndGapsAreErrors(bases: [String: String]) throws {
    #expect(throws: DecodingError.self) { try assemble("{extends: 'a'}", on: bases) }
  }

  @Test func treeSurvivesARoundTrip() throws {
    let text = "{a: [1, 2.5, 'x', true, null, {b: []}], c: 0.1}"
    let again = try JSONDecoder().decode(SettingsTree.self, from: JSONEncoder().encode(tree(text)))
    #expect(try again == tree(text))
  }
}
