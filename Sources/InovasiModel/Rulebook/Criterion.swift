/// Something that judges score, or a heading over such (kriteria, aspek penilaian).
public struct Criterion: Hashable, Sendable, Codable, Identifiable {
  /// A short name: `signifikansi`, `C1`.
  public typealias ID = Identifier<Criterion>

  /// A short name.
  public var id: ID
  /// The name that people read.
  public var name: LocalizedText
  /// The share in its parent; the shares under one parent add up to one.
  public var weight: Weight
  /// The scale, when it is not the stage's.
  public var scale: Scale?
  /// What certain points stand for (jangkar penilaian); when there are any, no other points may be given.
  public var anchors: [Anchor]
  /// The criteria under this one; judges score the ones that have none.
  public var children: [Criterion]

  /// A criterion.
  public init(
    id: ID, name: LocalizedText, weight: Weight, scale: Scale? = nil, anchors: [Anchor] = [], children: [Criterion] = []
  ) {
    self.id = id
    self.name = name
    self.weight = weight
    self.scale = scale
    self.anchors = anchors
    self.children = children
  }

  /// A number of points with what it stands for: 4, "dampak terukur dan dievaluasi pihak luar".
  public struct Anchor: Hashable, Sendable, Codable {
    /// The points.
    public var points: Points
    /// What they stand for.
    public var text: LocalizedText

    /// A number of points with what it stands for.
    public init(points: Points, text: LocalizedText) {
      self.points = points
      self.text = text
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case points, text }

    /// Reads an anchor; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      points = try container.decode(Points.self, forKey: .points)
      text = try container.decode(LocalizedText.self, forKey: .text)
    }
  }

  private enum CodingKeys: String, CodingKey, CaseIterable { case id, name, weight, scale, anchors, children }

  /// Reads a criterion; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    id = try container.decode(ID.self, forKey: .id)
    name = try container.decode(LocalizedText.self, forKey: .name)
    weight = try container.decode(Weight.self, forKey: .weight)
    scale = try container.decodeIfPresent(Scale.self, forKey: .scale)
    anchors = try container.list(.anchors)
    children = try container.list(.children)
  }
}

/// The points that may be given, from a smallest to a largest number.
public struct Scale: Hashable, Sendable {
  /// The fewest points.
  public let minimum: Points
  /// The most points.
  public let maximum: Points
  /// Points go up in steps of this; any number will do when `nil`.
  public let step: Points?

  /// A scale; `nil` when the largest number is not above the smallest, or not above zero, or the step is not above zero.
  public init?(from minimum: Points, through maximum: Points, step: Points? = nil) {
    guard maximum > minimum, maximum > .zero, step.map({ $0 > .zero }) ?? true else { return nil }
    self.minimum = minimum
    self.maximum = maximum
    self.step = step
  }

  /// Whether so many points are a whole number of steps above the fewest.
  public func isOnStep(_ points: Points) -> Bool {
    guard let step else { return true }
    let (above, overflow) = points.tenThousandths.subtractingReportingOverflow(minimum.tenThousandths)
    return !overflow && above.isMultiple(of: step.tenThousandths)
  }

  private init(hundred: Void) {
    minimum = .zero
    maximum = Points(tenThousandths: 100 * Points.scale)
    step = nil
  }

  /// From 0 to 100.
  public static let hundred = Scale(hundred: ())

  /// Whether so many points may be given.
  public func contains(_ points: Points) -> Bool { points >= minimum && points <= maximum }
}

extension Scale: Codable {
  private enum Key: String, CodingKey, CaseIterable { case minimum, maximum, step }

  /// Reads `{minimum, maximum, step}`; the minimum is 0 when it is missing.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: Key.self)
    let minimum = try container.decodeIfPresent(Points.self, forKey: .minimum) ?? .zero
    let maximum = try container.decode(Points.self, forKey: .maximum)
    let step = try container.decodeIfPresent(Points.self, forKey: .step)
    guard let scale = Scale(from: minimum, through: maximum, step: step) else {
      throw DecodingError.unreadable(
        LocalizedText(
          id: "nilai terbesar skala di atas nilai terkecilnya dan di atas 0, dan langkahnya di atas 0.",
          en: "the maximum of a scale is above its minimum and above 0, and its step above 0."), forKey: .maximum, in: container)
    }
    self = scale
  }

  /// Writes `{minimum, maximum, step}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(minimum, forKey: .minimum)
    try container.encode(maximum, forKey: .maximum)
    try container.encodeIfPresent(step, forKey: .step)
  }
}
