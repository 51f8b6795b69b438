import InovasiModel
import Testing

@Suite struct PartitioningTests {
  /// Of every length and at every place the same as looking from the front.
  @Test(arguments: 0..<20) func halvingFindsWhatLookingThroughFinds(count: Int) {
    let numbers = (0..<count).map { $0 / 2 * 2 }
    for limit in -1...(count + 1) {
      let first = numbers.firstIndex { $0 >= limit } ?? numbers.endIndex
      #expect(numbers.partitioningIndex { $0 >= limit } == first)
    }
  }

  @Test func aSliceKeepsItsIndices() {
    let slice = Array(0..<100)[10..<90]
    #expect(slice.partitioningIndex { $0 >= 42 } == 42)
    #expect(slice.partitioningIndex { $0 >= 90 } == 90)
  }
}
