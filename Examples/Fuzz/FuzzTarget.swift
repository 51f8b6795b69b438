/// Something that is fed with broken input.
protocol FuzzTarget: Sendable {
  /// The name by which it is chosen.
  var name: String { get }

  /// Inputs that are right, from which broken ones are made.
  var corpus: [[UInt8]] { get }

  /// How many rounds of a quick target one of this takes; it is given as many fewer.
  var cost: Int { get }

  /// The broken input of a round; one of the corpus with a few changes unless a target knows better.
  func input(_ mutator: inout Mutator, round: Int) -> [UInt8]

  /// What went wrong; `nil` when nothing did. A trap or a hang needs no words.
  func fault(with input: [UInt8], round: Int) throws -> String?
}

extension FuzzTarget {
  var cost: Int { 1 }

  func input(_ mutator: inout Mutator, round: Int) -> [UInt8] { mutator.mutated(corpus) }
}
