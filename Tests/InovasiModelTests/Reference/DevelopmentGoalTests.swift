import InovasiModel
import Testing

struct DevelopmentGoalTests {
  @Test(arguments: [0, 18, -1, Int.max])
  func thereAreSeventeen(number: Int) {
    #expect(DevelopmentGoal(id: number, name: "x", source: .assumption("test")) == nil)
    #expect(throws: DecodingError.self) {
      try JSON.decode(DevelopmentGoal.self, #"{"id": \#(number), "name": "x", "source": {"document": "x"}}"#)
    }
  }

  @Test func aRemitIsASet() throws {
    #expect(Remit(["2.12", "1.02", "2.12"]).affairs == ["1.02", "2.12"])
    #expect(try JSON.decode(Remit.self, #"["2.12", "1.02"]"#) == Remit(["1.02", "2.12"]))
  }
}
