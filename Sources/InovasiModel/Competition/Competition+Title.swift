extension Competition {
  /// The name with the edition behind it, or alone where it says the edition itself: offices write the year into the name.
  package var title: String {
    let (words, said) = (Self.words(name), Self.words(edition))
    if said.isEmpty || words.indices.contains(where: { words[$0...].starts(with: said) }) { return name }
    return "\(name) \(edition)"
  }

  private static func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }
}
