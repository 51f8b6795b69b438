/// Ages in whole months, counted in one way wherever they are counted.
///
/// A month is full on the day with the same number, or on the last day of a month that lacks it: what began on 31 October is six months
/// old on 30 April, and not before. That is how a term of months ends where the law says so (for one, article 3 of Council Regulation
/// 1182/71, and § 188 of the German civil code); the sources of the rulebooks, which count an age back from the closing date, do not say
/// what becomes of a day that the other month lacks. Counted back, the last day of a month therefore meets every day that ends in it.
extension CalendarDate {
  /// The whole months from this day to another; negative when the other is the earlier.
  public func months(to other: CalendarDate) -> Int {
    guard self <= other else { return -other.months(to: self) }
    let (first, last) = (components, other.components)
    let months = (last.year - first.year) * 12 + last.month - first.month
    return adding(months: months) > other ? months - 1 : months
  }

  /// The latest day from which so many whole months have passed on this day.
  public func latestStart(ofMonths months: Int) -> CalendarDate {
    let start = adding(months: 0 &- months)
    // On the last day of its month, those days are full too that this month lacks.
    return isLastOfMonth ? start.lastOfMonth : start
  }

  /// The earliest day from which no more than so many months have passed on this day: not even a day more.
  public func earliestStart(ofMonths months: Int) -> CalendarDate {
    let start = adding(months: 0 &- months)
    // From the last day of a month that lacks this day, the months were full before this day.
    guard start.components.day < components.day else { return start }
    return CalendarDate(dayNumber: start.dayNumber + 1) ?? start
  }

  private var isLastOfMonth: Bool {
    let (year, month, day) = components
    return day == Self.days(inMonth: month, of: year)
  }

  private var lastOfMonth: CalendarDate {
    let (year, month, day) = components
    let last = dayNumber + Int32(Self.days(inMonth: month, of: year) - day)
    return CalendarDate(dayNumber: last) ?? self
  }
}
