extension [String] {
  /// The texts with commas between them; of more than a hundred the first hundred, and how many more there are: `a, b, c +7`.
  ///
  /// For what stands beside the entries and is told again with each of them: a long list would make a file of the square of what was read.
  var namedInPart: String {
    let most = 100
    let names = prefix(most).joined(separator: ", ")
    return count > most ? "\(names) +\(count - most)" : names
  }
}
