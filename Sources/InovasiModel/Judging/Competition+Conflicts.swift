extension Competition {
  /// The conflicts of interest between its judges and its entries.
  ///
  /// Complexity: O(agencies + judges + declarations).
  public var conflictRegister: ConflictRegister {
    ConflictRegister(
      judges: judges, agencies: agencies, declared: conflicts, overrides: overrides, integrity: rulebook.integrity)
  }
}
