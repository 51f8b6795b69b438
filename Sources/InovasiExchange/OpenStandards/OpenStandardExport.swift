public import InovasiModel

/// What a competition came to, in the published forms that other programs read.
///
/// ```swift
/// let export = OpenStandardExport(of: competition, results: results, parameters: parameters)
/// try export.write(.threeSixtyGiving, to: "hibah.json")
/// ```
///
/// The same results and parameters give the same bytes; no clock is asked. What a standard needs and neither data nor parameters say is a
/// finding, and then nothing is written. See <doc:OpenStandards>.
public struct OpenStandardExport: Sendable {
  /// The competition.
  public let competition: Competition
  /// What it came to.
  public let results: Results
  /// What no competition's data say.
  public let parameters: OpenStandardParameters
  /// The language of texts; identifiers, codes and numbers are the same in both.
  public let language: Language

  let titles: [Entry.ID: String]
  let agencyNames: [Agency.ID: String]
  let places: [Entry.ID: Int]

  /// An export of these results.
  public init(
    of competition: Competition, results: Results, parameters: OpenStandardParameters = OpenStandardParameters(),
    language: Language = .indonesian
  ) {
    self.competition = competition
    self.results = results
    self.parameters = parameters
    self.language = language
    titles = Dictionary(competition.entries.map { ($0.id, $0.title) }) { first, _ in first }
    agencyNames = Dictionary(competition.agencies.map { ($0.id, $0.name) }) { first, _ in first }
    places = Dictionary(results.standings.map { ($0.entry, $0.place) }) { first, _ in first }
  }

  // MARK: What all standards share

  /// `Kompetisi Inovasi Kota Contoh 2021`.
  var competitionName: String { competition.title }

  /// What a reader must know before anything else: how far the result has come, unless it is final, and the competition's notice.
  var remarks: String? {
    let state = results.state.status
    let stateText =
      state == .final ? nil : text("Status hasil: {state}.", "State of the result: {state}.", ["state": state.name[language]])
    let texts = [stateText, competition.notice?[language]].compactMap(\.self)
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }

  /// The title as it was filed; the identifier where it was left blank.
  func title(of entry: Entry.ID) -> String {
    titles[entry].flatMap { $0.isEmpty ? nil : $0 } ?? entry.rawValue
  }

  func name(of agency: Agency.ID) -> String {
    agencyNames[agency].flatMap { $0.isEmpty ? nil : $0 } ?? agency.rawValue
  }

  func text(_ indonesian: String, _ english: String, _ parameters: TextParameters = [:]) -> String {
    LocalizedText(id: indonesian, en: english).text(in: language, filling: parameters)
  }

  /// The day on which awards and money were decided: as given, or that of the decision that made the result final.
  var awardDate: CalendarDate? {
    parameters.awardDate ?? (results.state.status == .final ? results.state.date : nil)
  }

  /// The first second of a day, or the last.
  static func time(_ date: CalendarDate, offset: String?, isEnd: Bool = false) -> String {
    "\(date)T\(isEnd ? "23:59:59" : "00:00:00")\(offset ?? "Z")"
  }
}
