/// The digits of a text that may be one number, in the groups in which they are written; see ``Privacy/masked(_:)``.
struct DigitRun {
  /// What a character is to a number.
  enum Kind {
    case digit, spacing, mark, invisible, letter
  }

  /// What stands behind the last digit.
  private enum Gap: Equatable {
    case none, spacing, mark, parting
  }

  private var places: [Int] = []
  /// How many digits each group has.
  private var groups: [Int] = []
  private var gap = Gap.none
  /// Whether a mark stands between any two groups.
  private var hasMark = false

  /// Takes the next character of the text; `false` when the number has ended before it.
  mutating func takes(_ kind: Kind, at place: Int) -> Bool {
    if kind == .digit { return takesDigit(at: place) }
    // Before the first digit there is no number yet.
    guard !places.isEmpty else { return true }
    switch (kind, gap) {
    case (.invisible, _): break
    case (.spacing, .none), (.spacing, .spacing): gap = .spacing
    case (.mark, .none): gap = .mark
    default: gap = .parting
    }
    return true
  }

  private mutating func takesDigit(at place: Int) -> Bool {
    guard gap != .parting else { return false }
    if gap == .none, !groups.isEmpty { groups[groups.count - 1] += 1 } else { groups.append(1) }
    if gap == .mark { hasMark = true }
    gap = .none
    places.append(place)
    return true
  }

  /// Masks the digits but for the last four, where they are an identity number.
  func mask(_ scalars: inout [Unicode.Scalar]) {
    guard places.count >= 16, !isList, !isDecimal(scalars), !areDays(scalars) else { return }
    for place in places.dropLast(4) { scalars[place] = "•" }
  }

  /// Items of up to three digits, some of which stand behind a mark.
  private var isList: Bool { hasMark && groups.allSatisfy { $0 <= 3 } }

  /// A decimal number that stands alone: with fewer digits behind its mark than an identity number has, or with as many as binary
  /// arithmetic leaves and no identity number can have.
  private func isDecimal(_ scalars: [Unicode.Scalar]) -> Bool {
    guard groups.count == 2, groups[0] <= 3 else { return false }
    let (whole, behind) = (places[..<groups[0]], places[groups[0]...])
    let between = scalars[whole[groups[0] - 1] + 1..<behind[groups[0]]]
    guard between == ["."] || between == [","], !isScientific(scalars) else { return false }
    guard behind.count >= 16 else { return true }
    // Nothing of a double has more than 17 digits from the first that is not zero on.
    if whole.count == 1, scalars[whole[0]] == "0" { return behind.count <= 17 }
    guard whole.count == 1, behind.count == 16 else { return false }
    // A NIK has a day and a month in these four places, a family card number too; but for 11 November their digits are never the same.
    let dayAndMonth = behind.dropFirst(6).prefix(4).map { scalars[$0] }
    return dayAndMonth[0] != "1" && dayAndMonth.allSatisfy { $0 == dayAndMonth[0] && ("0"..."9").contains($0) }
  }

  /// Whether the number goes on as one in scientific notation: `3.271E+15` has its point in another place than it seems.
  private func isScientific(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let last = places.last, last + 1 < scalars.count, ["E", "e"].contains(scalars[last + 1]) else { return false }
    let exponent = scalars[(last + 2)...].drop { $0 == "+" }
    return exponent.first.map { ("0"..."9").contains($0) } ?? false
  }

  /// Two days, with the year first or last.
  private func areDays(_ scalars: [Unicode.Scalar]) -> Bool {
    let isYearFirst = groups == [4, 2, 2, 4, 2, 2]
    guard isYearFirst || groups == [2, 2, 4, 2, 2, 4] else { return false }
    return [places[..<8], places[8...]].allSatisfy { places in
      let day = places.reduce(0) { $0 * 10 + Int(scalars[$1].value) - 0x30 }
      let (year, month, dayOfMonth) =
        isYearFirst
        ? (day / 10_000, day / 100 % 100, day % 100) : (day % 10_000, day / 10_000 % 100, day / 1_000_000)
      return (1900..<2100).contains(year) && (1...12).contains(month) && (1...31).contains(dayOfMonth)
    }
  }
}

extension DigitRun.Kind {
  /// What a character is: a digit of any script, something between groups, nothing that can be seen, or the end of a number.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x09...0x0D, 0x20, 0x2D, 0x2E: self = .spacing
    case 0x21...0x7E: self = .mark
    case 0...0x7F: self = .invisible
    // What masks a digit joins nothing: masking twice changes nothing.
    case 0x2022: self = .letter
    case 0x2212: self = .spacing
    default: self.init(beyondASCII: scalar)
    }
  }

  private init(beyondASCII scalar: Unicode.Scalar) {
    if Character(scalar).isWholeNumber {
      self = .digit
    } else if scalar.properties.isWhitespace {
      self = .spacing
    } else if scalar.properties.isDefaultIgnorableCodePoint {
      self = .invisible
    } else {
      switch scalar.properties.generalCategory {
      case .dashPunctuation: self = .spacing
      case .format, .control, .nonspacingMark, .spacingMark, .enclosingMark: self = .invisible
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber: self = .letter
      default: self = .mark
      }
    }
  }
}
