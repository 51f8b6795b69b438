extension Standing: Codable {
  private enum Key: String, CodingKey {
    case place, rank, entry, title, agency, final, stages, tie, awards, divisions, unadjusted, deductions
  }

  /// Reads an object with the names of the properties.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      place: try container.decode(Int.self, forKey: .place), entry: try container.decode(Entry.ID.self, forKey: .entry),
      title: try container.decode(String.self, forKey: .title),
      agency: try container.decodeIfPresent(Agency.ID.self, forKey: .agency),
      final: try container.decode(Fraction.self, forKey: .final),
      stages: try container.decode([StageScore].self, forKey: .stages),
      tie: try container.decodeIfPresent(TieResolution.self, forKey: .tie),
      awards: try container.decode([AwardTier.ID].self, forKey: .awards),
      rank: try container.decode(Fraction.self, forKey: .rank),
      divisions: try container.decode([DivisionPlace].self, forKey: .divisions),
      unadjusted: try container.decodeIfPresent(Unadjusted.self, forKey: .unadjusted),
      deductions: try container.decode([Deduction].self, forKey: .deductions))
  }

  /// Writes an object with the names of the properties.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(place, forKey: .place)
    try container.encode(rank, forKey: .rank)
    try container.encode(entry, forKey: .entry)
    try container.encode(title, forKey: .title)
    try container.encodeIfPresent(agency, forKey: .agency)
    try container.encode(final, forKey: .final)
    try container.encode(stages, forKey: .stages)
    try container.encodeIfPresent(tie, forKey: .tie)
    try container.encode(awards, forKey: .awards)
    try container.encode(divisions, forKey: .divisions)
    try container.encodeIfPresent(unadjusted, forKey: .unadjusted)
    try container.encode(deductions, forKey: .deductions)
  }
}
