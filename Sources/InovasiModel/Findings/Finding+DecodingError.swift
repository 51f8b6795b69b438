extension Finding {
  /// What a decoder had against a file, with the key path at which it stopped.
  public init(_ error: DecodingError, in file: String) {
    let context: DecodingError.Context =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): context
      case .keyNotFound(let key, let context):
        DecodingError.Context(
          codingPath: context.codingPath + [key], debugDescription: "this key is missing")
      @unknown default:
        DecodingError.Context(codingPath: [], debugDescription: "\(error)")
      }
    let path = context.codingPath.pathText
    self.init(
      .undecodable, about: .file(file), path: path, location: SourceLocation(file: file),
      parameters: [
        "file": file, "path": path.isEmpty ? "/" : path,
        "reason": context.debugDescription + (context.underlyingError.map { " (\($0))" } ?? ""),
      ])
  }
}

extension Sequence<any CodingKey> {
  /// `stages[0].criteria[2].weight`.
  fileprivate var pathText: String {
    var text = ""
    for key in self {
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return text
  }
}
