extension Rulebook.Sanction {
  /// What a sanction does, in a form that a payroll or a secretariat can act on.
  ///
  /// The package carries nothing out: it says what follows under the rulebook, and a person decides.
  public enum Effect: Hashable, Sendable {
    /// A written warning (teguran tertulis).
    case warning
    /// Coaching (pembinaan).
    case coaching
    /// The agency's name is published (diumumkan).
    case publication
    /// So much of the additional income (tambahan penghasilan pegawai, TPP) is cut; for so many months, where a number is given.
    case allowanceCut(Weight, months: Int?)
    /// The additional income is paid so many months late (penundaan).
    case allowanceDelay(months: Int)
    /// The additional income is not paid before this day.
    case allowanceDelayUntil(CalendarDate)
  }
}

extension Rulebook.Sanction.Effect: CustomStringConvertible {
  /// The effect as programs read it: `coaching`, `allowanceCut 50% 6`, `allowanceDelay 3`, `allowanceDelay 2026-12-31`.
  public var description: String {
    switch self {
    case .warning: "warning"
    case .coaching: "coaching"
    case .publication: "publication"
    case .allowanceCut(let share, let months): "allowanceCut \(share)" + (months.map { " \($0)" } ?? "")
    case .allowanceDelay(let months): "allowanceDelay \(months)"
    case .allowanceDelayUntil(let day): "allowanceDelay \(day)"
    }
  }

  /// The effect as people read it.
  public var text: LocalizedText {
    switch self {
    case .warning: LocalizedText(id: "teguran tertulis", en: "written warning")
    case .coaching: LocalizedText(id: "pembinaan", en: "coaching")
    case .publication: LocalizedText(id: "diumumkan", en: "name published")
    case .allowanceCut(let share, nil): LocalizedText(id: "TPP dipotong \(share)", en: "TPP cut by \(share)")
    case .allowanceCut(let share, let months?):
      LocalizedText(
        id: "TPP dipotong \(share) selama \(months) bulan",
        en: "TPP cut by \(share) for \(months) \(months == 1 ? "month" : "months")")
    case .allowanceDelay(let months):
      LocalizedText(id: "TPP ditunda \(months) bulan", en: "TPP delayed by \(months) \(months == 1 ? "month" : "months")")
    case .allowanceDelayUntil(let day): LocalizedText(id: "TPP ditunda sampai \(day)", en: "TPP delayed until \(day)")
    }
  }
}

extension Rulebook.Sanction.Effect: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable { case allowanceCut, allowanceDelay, months, until }

  /// Reads `"warning"`, `"coaching"`, `"publication"`, `{allowanceCut: "50%", months}`, `{allowanceDelay: true, months}` or
  /// `{allowanceDelay: true, until}`.
  public init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      guard let effect = [Self.warning, .coaching, .publication].first(where: { $0.description == name }) else {
        throw DecodingError.unreadable(
          LocalizedText(
            id: "\"{text}\" bukan akibat yang berdiri sendiri; pilihannya: warning, coaching, publication.",
            en: "\"{text}\" is no effect that stands alone; there are: warning, coaching, publication."),
          ["text": name], at: decoder.codingPath)
      }
      self = effect
      return
    }
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    let months = try container.decodeIfPresent(Int.self, forKey: .months)
    let until = try container.decodeIfPresent(CalendarDate.self, forKey: .until)
    let isDelay = try container.decodeIfPresent(Bool.self, forKey: .allowanceDelay) ?? false
    let cut = try container.decodeIfPresent(Weight.self, forKey: .allowanceCut)
    switch (cut, isDelay, months, until) {
    case (let share?, false, let months, nil): self = .allowanceCut(share, months: months)
    case (nil, true, let months?, nil): self = .allowanceDelay(months: months)
    case (nil, true, nil, let day?): self = .allowanceDelayUntil(day)
    default:
      throw DecodingError.unreadable(
        LocalizedText(
          id: "akibat ditulis {allowanceCut, months}, {allowanceDelay: true, months}, atau {allowanceDelay: true, until}.",
          en: "an effect is {allowanceCut, months}, {allowanceDelay: true, months} or {allowanceDelay: true, until}."),
        at: decoder.codingPath)
    }
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .warning, .coaching, .publication:
      var container = encoder.singleValueContainer()
      try container.encode(description)
    case .allowanceCut(let share, let months):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(share, forKey: .allowanceCut)
      try container.encodeIfPresent(months, forKey: .months)
    case .allowanceDelay(let months):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(true, forKey: .allowanceDelay)
      try container.encode(months, forKey: .months)
    case .allowanceDelayUntil(let day):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(true, forKey: .allowanceDelay)
      try container.encode(day, forKey: .until)
    }
  }
}
