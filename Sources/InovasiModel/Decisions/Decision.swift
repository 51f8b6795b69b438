/// One decision about a competition, as it stands in the minutes (keputusan): a penalty, an objection, a plenary selection.
///
/// Decisions are never changed. One that was wrong is cancelled by a later one, so that everybody can see both.
///
/// ```swift
/// let decision = Decision(
///   number: 3, date: day, act: .deduction(entry: "I007", points: points, stage: nil),
///   reason: LocalizedText(id: "Berkas terlambat.", en: "Files came late."), document: "BA/03/2021",
///   signedBy: ["Ketua Tim Panel Independen"])
/// ```
public struct Decision: Sendable {
  /// The running number in the log: 1, 2, 3, without gap or double.
  public var number: Int

  /// The day of the decision.
  public var date: CalendarDate

  /// What is decided, and about what.
  public var act: Act

  /// Why.
  public var reason: LocalizedText

  /// The number of the minutes or decree (berita acara, SK); `nil` when there is none.
  public var document: String?

  /// Who signed, by role: `Ketua Tim Panel Independen`. Names of persons are not needed.
  public var signedBy: [String]

  /// The number of the objection that this answers, or whose consequence it is; `nil` when there is none.
  public var answers: Int?

  /// Where it stands, when it came from a file. It is no part of the content, and is not written out.
  public var location: SourceLocation?

  /// A decision.
  public init(
    number: Int, date: CalendarDate, act: Act, reason: LocalizedText, document: String? = nil, signedBy: [String] = [],
    answers: Int? = nil, location: SourceLocation? = nil
  ) {
    self.number = number
    self.date = date
    self.act = act
    self.reason = reason
    self.document = document
    self.signedBy = signedBy
    self.answers = answers
    self.location = location
  }

  /// The decision by number and document, as results cite it.
  public var reference: DecisionReference { DecisionReference(number: number, document: document) }
}

/// A decision as results cite it: `#3 BA/03/2021`.
public struct DecisionReference: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The running number in the log.
  public var number: Int
  /// The number of the minutes or decree.
  public var document: String?

  /// A citation.
  public init(number: Int, document: String? = nil) {
    self.number = number
    self.document = document
  }

  /// `#3 BA/03/2021`.
  public var description: String { document.map { "#\(number) \($0)" } ?? "#\(number)" }
}
