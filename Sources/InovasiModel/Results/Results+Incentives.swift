extension Results {
  /// What each entry is given, from all pots together: an entry of several categories shares in the pot of each.
  ///
  /// Complexity: O(*n*) for *n* allocations.
  package var incentives: [Entry.ID: Rupiah] {
    allocations.reduce(into: [:]) { sums, allocation in
      let sum = sums[allocation.entry, default: .zero]
      // Allocations add up to no more than the fund, which can be held.
      sums[allocation.entry] = (try? sum.adding(allocation.amount)) ?? sum
    }
  }
}
