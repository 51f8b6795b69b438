import InovasiModel
import Testing

struct EntryPositionsTests {
  private let entries = (0..<200).map { Entry(id: Entry.ID("I\($0)") ?? "I", title: $0 % 3 == 0 ? "" : "Inovasi \($0)") }

  @Test(arguments: [0..<200, 0..<0, 200..<200, 199..<200, 0..<64, 63..<65, 1..<129, 64..<192], [true, false])
  func everyPositionComesOnceAndInOrder(range: Range<Int>, withTitles: Bool) {
    #expect(Array(EntryPositions(of: entries, range, withTitles: withTitles)) == Array(range))
  }

  @Test func allPositionsAreThoseOfTheEntries() {
    #expect(Array(EntryPositions(of: entries, withTitles: true)) == Array(entries.indices))
    #expect(Array(EntryPositions(of: [], withTitles: true)).isEmpty)
  }
}
