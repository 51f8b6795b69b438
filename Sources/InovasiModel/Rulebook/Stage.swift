/// A round of scoring (tahap): the proposal, the presentation and interview.
public struct Stage: Hashable, Sendable, Codable, Identifiable {
  /// A short name: `proposal`.
  public typealias ID = Identifier<Stage>

  /// What points count for.
  public enum Scaling: String, Hashable, Sendable, Codable, CaseIterable {
    /// Points count as they were given. All scales are then the same, usually 0 to 100.
    case points
    /// Points count as a percentage of the largest number of the criterion's scale.
    case percentOfMaximum
  }

  /// A short name.
  public var id: ID
  /// The name that people read.
  public var name: LocalizedText
  /// The stage's share in the final score.
  public var weight: Weight
  /// What is scored.
  public var criteria: [Criterion]
  /// The scale of every criterion that has none of its own.
  public var scale: Scale
  /// What points count for.
  public var scaling: Scaling
  /// How the judges' totals become the stage's score.
  public var panel: Panel
  /// Where the stage and its weights come from.
  public var basis: LegalBasis

  /// A stage.
  public init(
    id: ID, name: LocalizedText, weight: Weight = .one, criteria: [Criterion], scale: Scale = .hundred,
    scaling: Scaling = .points, panel: Panel = Panel(), basis: LegalBasis
  ) {
    self.id = id
    self.name = name
    self.weight = weight
    self.criteria = criteria
    self.scale = scale
    self.scaling = scaling
    self.panel = panel
    self.basis = basis
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, name, weight, criteria, scale, scaling, panel, basis
  }

  /// Reads a stage; weight one, scale 0 to 100 and the panel's mean unless the file says otherwise.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    id = try container.decode(ID.self, forKey: .id)
    name = try container.decode(LocalizedText.self, forKey: .name)
    weight = try container.decodeIfPresent(Weight.self, forKey: .weight) ?? .one
    criteria = try container.decode([Criterion].self, forKey: .criteria)
    scale = try container.decodeIfPresent(Scale.self, forKey: .scale) ?? .hundred
    scaling = try container.decodeIfPresent(Scaling.self, forKey: .scaling) ?? .points
    panel = try container.decodeIfPresent(Panel.self, forKey: .panel) ?? Panel()
    basis = try container.decode(LegalBasis.self, forKey: .basis)
  }
}

extension Stage {
  /// How the judges' totals become one score.
  public struct Panel: Hashable, Sendable, Codable {
    /// The rule, by name: `mean`, or another that the scoring knows.
    public var aggregation: String
    /// How many complete sheets an entry needs to have a score at all.
    public var minimumSheets: Int

    /// A panel rule.
    public init(aggregation: String = "mean", minimumSheets: Int = 1) {
      self.aggregation = aggregation
      self.minimumSheets = minimumSheets
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case aggregation, minimumSheets }

    /// Reads a panel rule; the mean of at least one sheet unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      aggregation = try container.decodeIfPresent(String.self, forKey: .aggregation) ?? "mean"
      minimumSheets = try container.decodeIfPresent(Int.self, forKey: .minimumSheets) ?? 1
    }
  }

  /// The criteria that judges score, with their share in the stage's score: the product of the weights down the tree.
  ///
  /// In order of identifiers. Complexity: O(*n*) in the number of criteria.
  public var leaves: [(criterion: Criterion, share: Fraction)] {
    var found: [(criterion: Criterion, share: Fraction)] = []
    func descend(_ criteria: [Criterion], _ share: Fraction) {
      for criterion in criteria {
        // A tree too deep for the exact product is refused when the rulebook is checked; its share counts as nothing here.
        let own = (try? share.multiplied(by: Fraction(criterion.weight))) ?? .zero
        if criterion.children.isEmpty {
          found.append((criterion, own))
        } else {
          descend(criterion.children, own)
        }
      }
    }
    descend(criteria, Fraction(1))
    return found.sorted { $0.criterion.id < $1.criterion.id }
  }

  /// The scale on which a criterion is scored: its own, or the stage's.
  public func scale(of criterion: Criterion) -> Scale { criterion.scale ?? scale }
}
