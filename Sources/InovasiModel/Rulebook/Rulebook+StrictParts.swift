// The parts of a rulebook that have no defaults of their own are as strict as the rest: a key that is not known is an error.

extension Rulebook.Assumption {
  private enum Key: String, CodingKey, CaseIterable { case path, reason }

  /// Reads an assumption; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Key.self)
    self.init(
      path: try container.decode(String.self, forKey: .path),
      reason: try container.decode(LocalizedText.self, forKey: .reason))
  }
}

extension Rulebook.Category {
  private enum Key: String, CodingKey, CaseIterable { case id, name, basis }

  /// Reads a category; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Key.self)
    self.init(
      id: try container.decode(ID.self, forKey: .id), name: try container.decode(LocalizedText.self, forKey: .name),
      basis: try container.decode(LegalBasis.self, forKey: .basis))
  }
}

extension Rulebook.RequiredField {
  private enum Key: String, CodingKey, CaseIterable { case field, basis }

  /// Reads a required field; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Key.self)
    self.init(
      try container.decode(Field.self, forKey: .field), basis: try container.decode(LegalBasis.self, forKey: .basis))
  }
}

extension Rulebook.Limit {
  private enum Key: String, CodingKey, CaseIterable { case maximum, basis }

  /// Reads a limit; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Key.self)
    self.init(
      maximum: try container.decode(Int.self, forKey: .maximum),
      basis: try container.decode(LegalBasis.self, forKey: .basis))
  }
}

extension Rulebook.Grading.Variable {
  private enum Key: String, CodingKey, CaseIterable { case id, name, weight, source }

  /// Reads a variable; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Key.self)
    self.init(
      id: try container.decode(ID.self, forKey: .id), name: try container.decode(LocalizedText.self, forKey: .name),
      weight: try container.decode(Weight.self, forKey: .weight),
      source: try container.decode(Source.self, forKey: .source))
  }
}

extension Rulebook.Band {
  private enum Key: String, CodingKey, CaseIterable { case id, name, from, to }

  /// Reads a band; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Key.self)
    self.init(
      id: try container.decode(ID.self, forKey: .id), name: try container.decode(LocalizedText.self, forKey: .name),
      from: try container.decode(Points.self, forKey: .from), to: try container.decode(Points.self, forKey: .to))
  }
}
