extension RandomAccessCollection {
  /// Where the elements begin for which something holds, in a collection in which it holds for all behind the first; the end where it
  /// holds for none.
  ///
  /// The name is that of Swift Algorithms. Complexity: O(log *n*).
  @inlinable
  package func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, self.count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if belongsBehind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
