import InovasiModel
import Testing

struct RatingTableTests {
  @Test func whatIsNoTableIsNone() {
    #expect(RatingTable([[1], [1, 2]]) == nil)
    #expect(RatingTable([[.nan, 1]]) == nil && RatingTable([[.infinity, 1]]) == nil)
    #expect(RatingTable(items: ["A"], judges: ["J1"], ratings: []) == nil)
    #expect(RatingTable(items: ["A"], judges: ["J1", "J2"], ratings: [[1]]) == nil)
    #expect(RatingTable([])?.judges == [])
  }

  @Test func missingIsNotZero() throws {
    let table = try #require(RatingTable([[1, nil], [2, 3], [nil, nil]]))
    #expect(table.items == ["1", "2", "3"] && table.judges == ["1", "2"])
    #expect(table.complete == [[2, 3]])
    #expect(table.given == [[1], [2, 3], []])
    #expect(table.column(1) == [nil, 3, nil])
    #expect(table.column(7) == [nil, nil, nil] && table.column(-1) == [nil, nil, nil])
  }
}
