extension Stage {
  /// How many of an entry's judges come from a panel: at least one practitioner, at most two of the organiser's own.
  public struct PanelQuota: Hashable, Sendable, Codable {
    /// The panel.
    public var panel: JudgePanel.ID
    /// The smallest number of them.
    public var minimum: Int
    /// The largest number of them; `nil` for no limit.
    public var maximum: Int?

    /// A quota.
    public init(panel: JudgePanel.ID, minimum: Int = 1, maximum: Int? = nil) {
      self.panel = panel
      self.minimum = minimum
      self.maximum = maximum
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case panel, minimum, maximum }

    /// Reads a quota; at least one and as many as there are, unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      panel = try container.decode(JudgePanel.ID.self, forKey: .panel)
      minimum = try container.decodeIfPresent(Int.self, forKey: .minimum) ?? 1
      maximum = try container.decodeIfPresent(Int.self, forKey: .maximum)
    }
  }
}

extension Stage.Panel {
  /// Whether the numbers of judges can be kept together. Where nothing says how many an entry is given, it is the least number of sheets.
  var hasPossibleNumbers: Bool {
    let perEntry = judgesPerEntry ?? max(minimumSheets, 1)
    let minima = quotas.map(\.minimum)
    return perEntry >= max(minimumSheets, 1) && minima.allSatisfy { (0...perEntry).contains($0) }
      && minima.reduce(0, { $0.addingReportingOverflow($1).overflow ? .max : $0 + $1 }) <= perEntry
      && quotas.allSatisfy { ($0.maximum ?? .max) >= max($0.minimum, 1) }
      && Set(quotas.map(\.panel)).count == quotas.count
  }
}
