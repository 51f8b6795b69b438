import InovasiModel
import Testing

/// A short list that behaves like a dictionary.
struct TextParametersTests {
  private let parameters: TextParameters = ["entry": "I1", "limit": "200", "age": "7"]

  @Test func theOrderDoesNotMatter() throws {
    let other: TextParameters = ["age": "7", "entry": "I1", "limit": "200"]
    #expect(parameters == other)
    #expect(parameters.hashValue == other.hashValue)
    #expect(parameters.description == other.description)
    #expect(parameters == TextParameters(parameters.dictionary))
    #expect(try JSON.roundTrip(parameters) == other)
  }

  @Test func whatDiffersIsNotEqual() {
    let others: [TextParameters] = [
      [:], ["entry": "I1"], ["entry": "I1", "limit": "200", "age": "8"], ["entry": "I1", "limit": "200", "years": "7"],
      ["entry": "I1", "limit": "200", "age": "7", "more": "1"],
    ]
    for other in others { #expect(other != parameters && parameters != other) }
  }

  @Test func aNameHasOneText() {
    let twice: TextParameters = ["entry": "I1", "entry": "I2", "limit": "200", "entry": "I3"]
    #expect(twice == ["entry": "I1", "limit": "200"])
    var changed = parameters
    changed["entry"] = "I2"
    changed["age"] = nil
    changed["new"] = "x"
    #expect(changed == ["entry": "I2", "limit": "200", "new": "x"])
    #expect(changed["age"] == nil && parameters["age"] == "7")
  }

  @Test func ofTwoTheOwnTextCounts() {
    #expect(parameters.adding(["age": "8", "new": "x"]) == ["entry": "I1", "limit": "200", "age": "7", "new": "x"])
    #expect(TextParameters().isEmpty && !parameters.isEmpty)
  }
}
