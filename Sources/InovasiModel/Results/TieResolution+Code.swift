extension TieResolution {
  /// What set the entry apart, by the key's name in the rulebook; `shared` when nothing did. The same in every language, for programs.
  package var code: String {
    switch decidedBy {
    case nil: "shared"
    case .criterion(let criterion, let stage): "criterion \(stage).\(criterion)"
    case .stage(let stage): "stage \(stage)"
    case .earlierStart: "earlierStart"
    case .recordedLot(_, let minutes): "lot \(minutes)"
    case .other(let name): "other \(name.english)"
    }
  }
}
