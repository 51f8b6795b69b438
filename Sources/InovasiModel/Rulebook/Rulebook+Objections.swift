extension Rulebook {
  /// Who may object to an announced result, and until when (uji publik, masa sanggah).
  ///
  /// KIPP announces its list and takes objections for about five calendar days before the Minister's decree.
  public struct ObjectionRule: Hashable, Sendable, Codable {
    /// Which days count.
    public enum Counting: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// All of them (hari kalender).
      case calendar
      /// All but those of the weekend and holidays (hari kerja).
      case working
    }

    /// What an objection does before it is decided.
    public enum Effect: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// Nothing.
      case none
      /// The result cannot become final.
      case blocksFinal
    }

    /// How many days there are.
    public var days: Int
    /// Which days count.
    public var counting: Counting
    /// Days that do not count as working days (hari libur nasional, cuti bersama).
    public var holidays: [CalendarDate]
    /// The days of the week that do not count as working days.
    public var weekend: [Weekday]
    /// Whether the day of the announcement is the first of the days; else the first is the one after it.
    public var countsAnnouncementDay: Bool
    /// The phase of the calendar whose first day is the announcement; `nil` for the decision that freezes the result.
    public var phase: Phase.ID?
    /// Who may object, by role; anybody when empty.
    public var by: [String]
    /// What an objection does before it is decided.
    public var effect: Effect
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A rule for objections.
    public init(
      days: Int, counting: Counting = .calendar, holidays: [CalendarDate] = [], weekend: [Weekday] = [.saturday, .sunday],
      countsAnnouncementDay: Bool = false, phase: Phase.ID? = nil, by: [String] = [], effect: Effect = .blocksFinal,
      basis: LegalBasis
    ) {
      self.days = days
      self.counting = counting
      self.holidays = holidays
      self.weekend = weekend
      self.countsAnnouncementDay = countsAnnouncementDay
      self.phase = phase
      self.by = by
      self.effect = effect
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case days, counting, holidays, weekend, countsAnnouncementDay, phase, by, effect, basis
    }

    /// Reads the rule; calendar days from the day after the announcement, and no decree before all are decided, unless the file
    /// says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      days = try container.decode(Int.self, forKey: .days)
      counting = try container.decodeIfPresent(Counting.self, forKey: .counting) ?? .calendar
      holidays = try container.list(.holidays)
      weekend = try container.decodeIfPresent([Weekday].self, forKey: .weekend) ?? [.saturday, .sunday]
      countsAnnouncementDay = try container.decodeIfPresent(Bool.self, forKey: .countsAnnouncementDay) ?? false
      phase = try container.decodeIfPresent(Phase.ID.self, forKey: .phase)
      by = try container.list(.by)
      effect = try container.decodeIfPresent(Effect.self, forKey: .effect) ?? .blocksFinal
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }

    /// The days on which an objection is admitted, the day of the announcement always among them.
    ///
    /// - Parameter announcement: the day on which the result was announced.
    /// - Complexity: O(*d*) in the number of days, of which no more than ten years are counted.
    public func window(announced announcement: CalendarDate) -> DateSpan {
      let isFree = Set(holidays)
      let weekend = Set(self.weekend)
      var last = announcement
      var left = min(max(days, 1), Self.longest)
      if countsAnnouncementDay, counts(announcement, isFree, weekend) { left -= 1 }
      for _ in 0..<(2 * Self.longest) where left > 0 {
        guard let next = CalendarDate(dayNumber: last.dayNumber + 1) else { break }
        last = next
        if counts(next, isFree, weekend) { left -= 1 }
      }
      return DateSpan(from: announcement, through: last) ?? .always
    }

    /// Ten years; a rulebook with more days is refused.
    static let longest = 3_660

    private func counts(_ day: CalendarDate, _ holidays: Set<CalendarDate>, _ weekend: Set<Weekday>) -> Bool {
      counting == .calendar || !(holidays.contains(day) || weekend.contains(day.weekday))
    }
  }

  /// What becomes of an award that is taken back (pencabutan penghargaan).
  public struct RevocationRule: Hashable, Sendable, Codable {
    /// Who takes it instead.
    public enum Successor: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// Nobody.
      case nobody
      /// Those behind move up for it; places stay as they are.
      case nextInLine
    }

    /// Who takes it instead.
    public var successor: Successor
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A rule.
    public init(successor: Successor, basis: LegalBasis) {
      self.successor = successor
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case successor, basis }

    /// Reads the rule; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      successor = try container.decode(Successor.self, forKey: .successor)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
