package import InovasiModel

extension [Finding] {
  /// Tells more exactly where findings stand, which changes nothing else. Complexity: O(*n*).
  ///
  /// - Parameter place: where the field of a finding stands; `nil` where no more is known than the finding says.
  package mutating func place(by place: (Finding) -> SourceLocation?) {
    for index in indices {
      if let location = place(self[index]) { self[index].location = location }
    }
  }
}
