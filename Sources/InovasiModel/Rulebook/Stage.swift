/// A round of scoring (tahap): the proposal, the presentation and interview.
public struct Stage: Hashable, Sendable, Codable, Identifiable {
  /// A short name: `proposal`.
  public typealias ID = Identifier<Stage>

  /// What points count for.
  public enum Scaling: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
    /// Points count as they were given. All scales are then the same, usually 0 to 100.
    case points
    /// Points count as a percentage of the largest number of the criterion's scale.
    case percentOfMaximum
  }

  /// A short name.
  public var id: ID
  /// The name that people read.
  public var name: LocalizedText
  /// The stage's share in the final score; zero for a stage that is a gate only.
  public var weight: Weight
  /// What is scored.
  public var criteria: [Criterion]
  /// The scale of every criterion that has none of its own.
  public var scale: Scale
  /// What points count for.
  public var scaling: Scaling
  /// How the judges' totals become the stage's score.
  public var panel: Panel
  /// What is done in it; `nil` where it does not matter.
  public var kind: Kind?
  /// The lowest stage score with which an entry goes on (nilai ambang); `nil` when there is none.
  public var passMark: Points?
  /// How many entries go on; `nil` for all of them.
  public var advance: Advance?
  /// Whether an entry that nobody scored in it goes on all the same, as in a field visit to a sample (verifikasi sebagian).
  ///
  /// Only a gate can be passed by: a stage that counts for the final score cannot be optional.
  public var isOptional: Bool
  /// Where the stage and its weights come from.
  public var basis: LegalBasis

  /// A stage.
  public init(
    id: ID, name: LocalizedText, weight: Weight = .one, criteria: [Criterion], scale: Scale = .hundred,
    scaling: Scaling = .points, panel: Panel = Panel(), kind: Kind? = nil, passMark: Points? = nil,
    advance: Advance? = nil, isOptional: Bool = false, basis: LegalBasis
  ) {
    self.id = id
    self.name = name
    self.weight = weight
    self.criteria = criteria
    self.scale = scale
    self.scaling = scaling
    self.panel = panel
    self.kind = kind
    self.passMark = passMark
    self.advance = advance
    self.isOptional = isOptional
    self.basis = basis
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, name, weight, criteria, scale, scaling, panel, kind, passMark, advance, isOptional = "optional", basis
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
    kind = try container.decodeIfPresent(Kind.self, forKey: .kind)
    passMark = try container.decodeIfPresent(Points.self, forKey: .passMark)
    advance = try container.decodeIfPresent(Advance.self, forKey: .advance)
    isOptional = try container.decodeIfPresent(Bool.self, forKey: .isOptional) ?? false
    basis = try container.decode(LegalBasis.self, forKey: .basis)
  }
}

extension Stage {
  /// What is done in a stage.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
    /// Seleksi administrasi: what is there and in order, yes or no.
    case administrative
    /// Penilaian proposal.
    case desk
    /// Nominasi.
    case nomination
    /// Presentasi dan wawancara.
    case presentation
    /// Verifikasi lapangan.
    case fieldVisit
    /// Sidang pleno.
    case plenary
  }

  /// How many entries go on to the next stage (lolos ke tahap berikutnya).
  public struct Advance: Hashable, Sendable, Codable {
    /// What the number is counted over.
    public enum Scope: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// Everybody together.
      case competition
      /// Each group by itself.
      case group
      /// Each kind of participant by itself.
      case participantClass = "class"
    }

    /// The largest number of entries.
    public var count: Int
    /// What the number is counted over.
    public var per: Scope
    /// What happens when entries share the last place and not all of them fit.
    public var ties: AwardTier.Ties

    /// A number of entries.
    public init(count: Int, per: Scope = .competition, ties: AwardTier.Ties = .keep) {
      self.count = count
      self.per = per
      self.ties = ties
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case count, per, ties }

    /// Reads a number; of everybody together, ties kept, unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      count = try container.decode(Int.self, forKey: .count)
      per = try container.decodeIfPresent(Scope.self, forKey: .per) ?? .competition
      ties = try container.decodeIfPresent(AwardTier.Ties.self, forKey: .ties) ?? .keep
    }
  }

  /// The criteria that judges score, with their share in the stage's score.
  ///
  /// In order of identifiers. Complexity: O(*n*) in the number of criteria.
  public var leaves: [Leaf] {
    var found: [Leaf] = []
    func descend(_ criteria: [Criterion], _ share: Fraction) {
      for criterion in criteria {
        // A tree too deep for the exact product is refused when the rulebook is checked; its share counts as nothing here.
        let own = (try? share.multiplied(by: Fraction(criterion.weight))) ?? .zero
        if criterion.children.isEmpty {
          found.append(Leaf(criterion, share: own))
        } else {
          descend(criterion.children, own)
        }
      }
    }
    descend(criteria, Fraction(1))
    return found.sorted { $0.criterion.id < $1.criterion.id }
  }

  /// Whether the stage lets entries through or not, and adds nothing to the final score.
  public var isGateOnly: Bool { weight == .zero }

  /// The scale on which a criterion is scored: its own, or the stage's.
  public func scale(of criterion: Criterion) -> Scale { criterion.scale ?? scale }
}
